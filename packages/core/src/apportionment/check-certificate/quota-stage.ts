import { checkAverages } from "./averages-stage.ts";
import type { Contender } from "./contenders.ts";
import { compare, floor, over, type Ratio, textOf, times } from "./fraction.ts";
import type { QuotaMethod, Step } from "./law.ts";
import { quotaOf } from "./quota.ts";
import { digits, quoted } from "./reasons.ts";
import { checkLargestLists, checkRemainders, checkTakeBack, remainderAfter } from "./single-seat-stages.ts";
import { give, minimumIn, placeOf, refused, take, type Walk } from "./walk.ts";

/** Checks the stages of a method by quota: the whole seats, seats taken back, and the steps for what is left. */
export function checkQuotaMethod(walk: Walk, method: QuotaMethod): boolean {
  const quota = checkQuotaStage(walk, method);
  if (quota === false) return false;
  const wholes = new Map(walk.has);
  const remainderOf = remainderAfter(quota, ({ name }) => wholes.get(name) ?? 0);
  if (walk.left < 0) {
    if (method.overAward === undefined) {
      return refused(
        walk,
        `${placeOf(walk, walk.next - 1)} gives ${-walk.left} seats too many, and the rules take none back`,
      );
    }
    if (checkTakeBack(walk, method.overAward.ties, remainderOf) === false) return false;
  }
  for (const [index, step] of method.steps.entries()) {
    const rule = { index, eligible: eligibleFor(walk, step, quota), ties: step.ties };
    const checked =
      step.step === "largest-remainders"
        ? checkRemainders(walk, rule, remainderOf)
        : step.step === "largest-lists"
          ? checkLargestLists(walk, rule)
          : checkAverages(walk, { ...rule, divisors: step.divisors, limit: step.limit ?? Number.POSITIVE_INFINITY });
    if (checked === false) return false;
  }
  return true;
}

function eligibleFor(walk: Walk, step: Step, quota: Ratio): readonly Contender[] {
  const multiple = "eligible" in step ? step.eligible?.quota : undefined;
  if (multiple === undefined) return walk.contenders;
  const least = times(multiple, quota);
  return walk.contenders.filter(({ votes }) => compare(votes, least) >= 0);
}

/** Checks the quota and the whole seats; gives the quota. */
function checkQuotaStage(walk: Walk, { quota: rule }: QuotaMethod): Ratio | false {
  const at = placeOf(walk, walk.next);
  const stage = take(walk, "quota");
  if (stage === false) return false;
  const { votes } = walk;
  if (BigInt(stage.votes) !== floor(votes)) {
    return refused(walk, `${at} divides ${stage.votes} votes, expected ${digits(floor(votes))}`);
  }
  const quota = quotaOf(rule, votes, walk.seats);
  if (quota === null) return refused(walk, `${at}: there is no quota, it would be zero`);
  if (stage.quota !== textOf(quota)) {
    return refused(walk, `${at} has quota ${digits(quoted(stage.quota))}, expected ${digits(textOf(quota))}`);
  }
  if (stage.whole.size !== walk.contenders.length) {
    return refused(
      walk,
      `${at} has whole seats for ${stage.whole.size} contenders, expected ${walk.contenders.length}`,
    );
  }
  const minimum = minimumIn(walk);
  for (const contender of walk.contenders) {
    const expected = wholeSeats(contender, quota, minimum);
    const claimed = stage.whole.get(contender.name);
    if (claimed !== expected) {
      return refused(
        walk,
        `${at} gives ${quoted(contender.name)} ${claimed ?? "no"} whole seats, expected ${expected}`,
      );
    }
    give(walk, contender.name, expected);
  }
  return quota;
}

function wholeSeats({ votes, most }: Contender, quota: Ratio, minimum: number): number {
  return Math.min(Math.max(Number(floor(over(votes, quota))), minimum), most);
}
