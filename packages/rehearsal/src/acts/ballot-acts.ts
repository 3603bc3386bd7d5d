import type { Country } from "../country/country.ts";
import { LISTS } from "../country/lists.ts";
import type { Settings } from "../options.ts";
import { LOT_WITNESSES, PEOPLE_REASONS } from "../people-texts.ts";
import { shuffled } from "../random/draw.ts";
import { randomFor } from "../random/xoshiro.ts";
import { DAY, ELECTION_DAY, HOUR, type Seconds } from "../time.ts";
import { type Act, decision } from "./act.ts";
import { TOP } from "./commissions.ts";

const MORNING: Seconds = ELECTION_DAY + 4 * HOUR;
/** The day after registration has ended. */
const DRAWN = MORNING - 30 * DAY + 2 * HOUR;
const ORDERED = MORNING - 25 * DAY;

/** The lot for the order on the ballot, and how many ballots are printed: as many as the stations get. */
export function ballotActs({ seed, tools }: Settings, { stations }: Country): readonly Act[] {
  const random = randomFor(tools.sha256, seed, "ballot-order");
  const order = shuffled(
    random,
    LISTS.map(({ id }) => id),
  );
  const voters = stations.reduce((sum, { registered }) => sum + registered, 0);
  const ballots = stations.reduce((sum, { delivered }) => sum + delivered, 0);
  const drawn = { order, source: PEOPLE_REASONS.lot, witnesses: LOT_WITNESSES };
  return [
    decision(TOP, DRAWN, { type: "ballot-order-drawn", body: () => drawn }),
    decision(TOP, ORDERED, { type: "ballots-ordered", body: () => ({ voters, ballots }) }),
  ];
}
