import { formatVerifierKey } from "@dauys/core/record";
import type { Story } from "../stations/story.ts";
import { REASONS } from "../texts.ts";
import { DAY, ELECTION_DAY, HOUR, MINUTE, timeText } from "../time.ts";
import { type Act, majority } from "./act.ts";
import { commissionAt } from "./commissions.ts";

const NOTICED = ELECTION_DAY - 4 * DAY + 5 * HOUR;
const ROTATED = ELECTION_DAY - 3 * DAY + 6 * HOUR;
/** The secretary's seat. */
const SEAT = 3;

/** What happens to keys before the day: one is lost, revoked and another introduced from above; one is rotated. */
export function keyActs(stories: Iterable<Story>): readonly Act[] {
  const acts: Act[] = [];
  for (const story of stories) {
    if (story.key === "lost") acts.push(...lost(story, acts.length));
    if (story.key === "rotated") acts.push(rotated(story, acts.length));
  }
  return acts;
}

function lost({ station }: Story, after: number): readonly Act[] {
  const by = commissionAt(station.district);
  const commission = commissionAt(station).id;
  const at = NOTICED + after * MINUTE;
  const signed = majority(by);
  const since = timeText(at - 14 * HOUR);
  return [
    {
      ...{ at, received: at + 40, by, signed },
      says: { type: "key-revoked", body: () => ({ commission, seat: SEAT, reason: REASONS.keyLost, since }) },
    },
    {
      ...{ at: at + DAY, received: at + DAY + 40, by, signed },
      says: {
        type: "key-introduced",
        body: ({ ring }) => ({
          commission,
          seat: SEAT,
          key: formatVerifierKey(ring.replace(commission, SEAT).key),
          reason: REASONS.keyInPlace,
        }),
      },
    },
  ];
}

function rotated({ station }: Story, after: number): Act {
  const by = commissionAt(station);
  const at = ROTATED + after * MINUTE;
  return {
    ...{ at, received: at + 40, by, signed: [SEAT] },
    says: {
      type: "key-rotated",
      body: ({ ring }) => ({
        seat: SEAT,
        key: formatVerifierKey(ring.replace(by.id, SEAT).key),
        reason: REASONS.keyRotated,
      }),
    },
  };
}
