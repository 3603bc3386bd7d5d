import { floorDivide } from "../../exact/index.ts";
import { type Change, change, fewest, type LawGap } from "./change.ts";
import type { Contender, Pool } from "./pool.ts";

/**
 * What seats by whole Hare quotas, and one more for each of the largest lists, rest on: how many whole quotas each
 * contender has, and that those with one more stay ahead of those without. `votes` are those that the quota is taken of.
 */
export function byLargestLists(
  { contenders, seats }: Pool,
  votes: bigint,
): readonly Change[] | { readonly gap: LawGap } {
  const house = BigInt(seats);
  const whole = (each: Contender): bigint => floorDivide(each.votes * house, votes);
  const extra = (each: Contender): bigint => BigInt(each.seats) - whole(each);
  if (contenders.some((each) => extra(each) !== 0n && extra(each) !== 1n)) return { gap: "seats" };
  const quotas = contenders.flatMap((each) => {
    const above = each.votes * house - whole(each) * votes;
    const below = votes - above;
    return [
      // A vote for another list makes the quota larger; a vote for this one brings it nearer to its next whole one.
      ...change("quota", [each.key], "unit", fewest(above, -whole(each), true)),
      ...change("quota", [each.key], "unit", fewest(below, whole(each) + 1n - house, false)),
    ];
  });
  const [ahead, behind] = [
    contenders.filter((each) => extra(each) === 1n),
    contenders.filter((each) => extra(each) === 0n),
  ];
  const order = ahead.flatMap((one) =>
    behind.flatMap((other) =>
      change("order", [one.key, other.key], "unit", fewest(one.votes - other.votes, -1n, false)),
    ),
  );
  return [...quotas, ...order];
}
