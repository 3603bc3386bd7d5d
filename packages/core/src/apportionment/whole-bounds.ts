import { floorDivide } from "../exact/index.ts";
import type { Quota } from "../rules/index.ts";
import { atLeastZero, type Bound, combine, constant, contenderVotes, type Linear } from "./bound.ts";
import type { Contender } from "./contender.ts";
import { type QuotaValue, quotaBounds, quotaLinear } from "./quota.ts";
import type { QuotaState } from "./quota-state.ts";

type Division = Pick<QuotaState, "stage" | "quota" | "votes" | "left">;

/**
 * While these hold, all whole seats stay the same, and the quota too where anything else follows from it. A rounded quota
 * is another number every few votes, and hardly ever gives other whole seats: where only those count, it may be any
 * number that rounding can make of the votes, as long as none of them changes a whole seat.
 */
export function wholeBounds(division: Division): readonly Bound[] {
  const { stage, quota, votes } = division;
  const { contenders, method } = stage;
  if (onlyWholeCounts(division)) {
    const wide = contenders.flatMap((contender) => underAnyRounding(division, contender));
    if (wide.length > 0 && wide.every(({ now }) => now >= 0n)) return wide.map(atLeastZero);
  }
  const { linear, den } = quotaLinear(quota, votes);
  const shares = contenders.flatMap((contender) => {
    const share = combine([den, contenderVotes(contender)], [-wholeOf(contender, quota), linear]);
    return [atLeastZero(share), atLeastZero(combine([1n, linear], [-1n, share], [-1n, constant(1n)]))];
  });
  return [...quotaBounds(method.quota, quota, votes), ...shares];
}

/** Steps by averages among all contenders ask for no quota and no remainder, and neither does a majority clause then. */
function onlyWholeCounts({ stage, quota, left }: Division): boolean {
  if (quota.exact || stage.scale !== 1n || left < 0) return false;
  return stage.method.steps.every((step) => step.step === "highest-averages" && step.eligible === undefined);
}

function wholeOf({ votes }: Contender, { value }: QuotaValue): bigint {
  return floorDivide(votes * value.den, value.num);
}

/** While both are 0 or more, a contender's whole seats are the same by the lowest and by the highest quota. */
function underAnyRounding({ stage, quota, votes }: Division, contender: Contender): readonly Linear[] {
  const by = BigInt(quota.by);
  const [below, above] = roundedAway(stage.method.quota, by);
  const whole = wholeOf(contender, quota);
  const own = combine([by, contenderVotes(contender)]);
  const highest = combine([1n, votes], [above, constant(1n)]);
  const lowest = combine([1n, votes], [-below, constant(1n)]);
  return [combine([1n, own], [-whole, highest]), combine([whole + 1n, lowest], [-1n, own], [-1n, constant(1n)])];
}

/** How far `quota * by` lies below and above the votes at most. */
function roundedAway({ name, rounding }: Quota, by: bigint): readonly [bigint, bigint] {
  if (name === "droop") return [0n, by];
  if (rounding === "down") return [by - 1n, 0n];
  return rounding === "up" ? [0n, by - 1n] : [by, by];
}
