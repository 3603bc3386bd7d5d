import { type Infer, integer, list, object, oneOf, optional, type Shape, tagged } from "../json/index.ts";
import { cited, citedMembers, identifier, share } from "./cited.ts";

/**
 * The sequence of divisors for a list's 1st, 2nd, 3rd … seat. `linear`: `first`, `first + step`, `first + 2 step` …
 * `firstDivisor` replaces the first one (modified Sainte-Laguë: 7/5; Sweden: 6/5).
 * @source Balinski and Young, Fair Representation (2nd ed. 2001); Pukelsheim, Proportional Representation (2nd ed. 2017).
 */
export const divisors = tagged("sequence", {
  dhondt: { firstDivisor: optional(share) },
  "sainte-lague": { firstDivisor: optional(share) },
  danish: {},
  adams: {},
  dean: {},
  "huntington-hill": {},
  imperiali: {},
  macau: {},
  linear: { first: share, step: share, firstDivisor: optional(share) },
});
/** A sequence of divisors. */
export type Divisors = Infer<typeof divisors>;

/**
 * What decides between lists that are exactly equal for a seat, in this order. When the list runs out, the law is silent.
 * `largest-remainder`: the larger remainder of the first division by the quota (Switzerland).
 */
export const tieCriterion = tagged("by", {
  "registered-earlier": { ...citedMembers },
  "more-votes": { ...citedMembers },
  "fewer-votes": { ...citedMembers },
  "largest-remainder": { ...citedMembers },
  "precincts-won": { ...citedMembers },
  lot: { ...citedMembers },
  silent: { silence: identifier, ...citedMembers },
});
/** One criterion between equals. */
export type TieCriterion = Infer<typeof tieCriterion>;
/** The criteria between equals, in order. */
export const ties: Shape<readonly TieCriterion[]> = list(tieCriterion, 1);

/**
 * The electoral quota. `hare`: V/S; `hagenbach-bischoff`: V/(S+1); `imperiali`: V/(S+2); `droop`: V/(S+1) rounded down,
 * plus 1. `of`: the votes of the qualified lists, or of all lists.
 */
export const quota = cited({
  name: oneOf("hare", "hagenbach-bischoff", "imperiali", "droop"),
  rounding: oneOf("exact", "down", "nearest", "up"),
  of: oneOf("qualified", "all"),
});
/** The electoral quota. */
export type Quota = Infer<typeof quota>;

/** Which lists share in a step: those with at least this multiple of the quota. */
const eligible = object({ quota: share });

/** How seats left over by the quota are given out; steps follow each other until no seat is left. */
export const remainderStep = tagged("step", {
  // One seat each by largest remainder.
  "largest-remainders": { eligible: optional(eligible), ties: optional(ties), ...citedMembers },
  // By highest averages, counting the seats a list already has; `limit` seats a list within this step.
  "highest-averages": {
    divisors,
    eligible: optional(eligible),
    limit: optional(integer(1)),
    ties: optional(ties),
    ...citedMembers,
  },
  // One seat each to the lists with the most votes (Georgia).
  "largest-lists": { ties: optional(ties), ...citedMembers },
});
/** One step for the seats left over. */
export type RemainderStep = Infer<typeof remainderStep>;

/** When the whole quotients add up to more seats than there are: one seat each is taken back. */
const overAward = tagged("rule", { "smallest-remainder": { ties: optional(ties), ...citedMembers } });

const when = object({ seats: object({ min: optional(integer(0)), max: optional(integer(0)) }) });

/** How votes become seats. Of several variants the first whose `when` fits the number of seats applies. */
export const method = tagged("kind", {
  divisor: { when: optional(when), divisors, ...citedMembers },
  quota: {
    when: optional(when),
    quota,
    steps: list(remainderStep),
    overAward: optional(overAward),
    ...citedMembers,
  },
});
/** How votes become seats. */
export type Method = Infer<typeof method>;
