import { below, between } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import type { Story } from "../stations/story.ts";
import { HOUR, MINUTE, POLLS_CLOSE, type Seconds } from "../time.ts";

/** When things happen at one station on the evening and in the night of the count. */
export interface StationTimes {
  /** The figures of before the opening of boxes are established. */
  readonly established: Seconds;
  readonly sealReceived: Seconds;
  readonly boxesOpened: Seconds;
  /** By filing: when its commission enters it, and when it reaches the record. */
  readonly filed: readonly { readonly at: Seconds; readonly received: Seconds }[];
}

/** The times of a station, save of filings that follow the region's. Large stations count longer, and towns longer still. */
export function stationTimes(random: Random, { station, seal, filings }: Story): StationTimes {
  const { registered, district } = station;
  const established = POLLS_CLOSE + 8 * MINUTE + Math.floor(registered / 1.4) + between(random, 0, 20 * MINUTE);
  const boxesOpened = established + between(random, 5 * MINUTE, 15 * MINUTE);
  const count = 35 * MINUTE + registered * 4 + between(random, 0, 45 * MINUTE);
  const signed = boxesOpened + count + (district.town ? between(random, 30 * MINUTE, 120 * MINUTE) : 0);
  // From one station of twenty-five the protocol comes late: far away, or without a connection.
  let at = signed + (below(random, 25) === 0 ? between(random, 2 * HOUR, 9 * HOUR) : 0);
  const filed = filings
    .filter(({ afterRegion }) => afterRegion !== true)
    .map(({ minutes }) => {
      at += minutes * MINUTE + below(random, MINUTE);
      return { at, received: at + between(random, 8, 110) };
    });
  const onTime = established + between(random, 15, 150);
  const late = (filed[0]?.received ?? 0) - between(random, 60, 400);
  return { established, boxesOpened, filed, sealReceived: seal === "late" ? late : onTime };
}

/** The times of a station whose papers are typed right after another's, whose times these are. */
export function typedNext(times: StationTimes): StationTimes {
  const filed = times.filed.map(({ at, received }) => ({ at: at + 3 * MINUTE, received: received + 3 * MINUTE }));
  return { ...times, filed };
}
