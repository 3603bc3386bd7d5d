import type { Rules } from "../../rules/index.ts";
import { type Change, change, fewest, type LawGap } from "./change.ts";
import type { CountedList } from "./counted-unit.ts";
import { lawFraction } from "./threshold.ts";

type IfOne = NonNullable<Rules["distribution"]["qualification"]["ifOne"]>;

/**
 * What the seats rest on where one list alone is over the threshold and the runner-up is admitted: who the runner-up is,
 * the whole part of its reduced quotient, and that both together do not pass the house.
 * @throws TypeError when there is no other list.
 * @law Kazakhstan, Constitutional Act on Elections, Art. 97-1(2)-(4), since 09.02.2009
 */
export function bySecondList(
  rule: IfOne,
  lists: readonly CountedList[],
  first: CountedList,
  seatsOf: (list: string) => number,
): readonly Change[] | { readonly gap: LawGap } {
  const [second, ...rest] = lists.filter((entry) => entry !== first).sort((a, b) => b.votes - a.votes);
  if (second === undefined) throw new TypeError("there is no second list");
  // Without votes there is no runner-up yet, and one vote makes one.
  if (second.votes === 0) return change("clause", [first.list, second.list], "unit", 1n);
  const [given, left] = [BigInt(seatsOf(second.list)), BigInt(seatsOf(first.list))];
  const house = given + left;
  const { num, den } = lawFraction(rule.factor);
  const [v1, v2] = [BigInt(first.votes), BigInt(second.votes)];
  const [both, up] = [den * (v1 + v2), num * house * v2];
  const seat = (now: bigint, slope: bigint, orEqual: boolean): readonly Change[] =>
    change("seat", [first.list, second.list], "unit", fewest(now, slope, orEqual));
  return [
    ...rest.flatMap((entry) =>
      change("order", [second.list, entry.list], "unit", fewest(BigInt(second.votes - entry.votes), -1n, false)),
    ),
    // The whole part is not more than the seats given, and not less unless these are the least that the law gives.
    ...seat((given + 1n) * both - up, (given + 1n) * den - num * house, false),
    ...(given > BigInt(rule.minimum) ? seat(up - given * both, -given * den, true) : []),
    // The first list's own whole quotas leave room for them.
    ...seat((left + 1n) * (v1 + v2) - house * v1, 1n - given, false),
  ];
}
