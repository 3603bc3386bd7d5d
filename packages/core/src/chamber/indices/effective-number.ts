import { type Fraction, fraction } from "../../exact/index.ts";
import { type OtherParties, resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/**
 * The effective number of parties by votes (Laakso, Taagepera).
 *
 * Definition: how many lists of equal size would be as concentrated as these. Formula: 1 / Σ vᵢ². From 1.
 *
 * @source Laakso, Taagepera 1979, "Effective" number of parties: a measure with application to West Europe, Comparative
 *   Political Studies 12(1), 3-27.
 * @throws RangeError as `resultTotals`, and where every vote went to lists that are not named and are left out.
 */
export function effectiveNumberOfVotes(result: VotesAndSeats, others: OtherParties = "left-out"): Fraction {
  const { votes, others: lump } = resultTotals(result);
  const unnamed = others === "as-one" ? lump ** 2n : 0n;
  return fraction(votes ** 2n, squares(result.lists.map((list) => list.votes)) + unnamed);
}

/**
 * The effective number of parties by seats (Laakso, Taagepera): 1 / Σ sᵢ², of the seats won by these lists.
 *
 * @source As {@link effectiveNumberOfVotes}.
 * @throws RangeError as `resultTotals`.
 */
export function effectiveNumberOfSeats(result: VotesAndSeats): Fraction {
  const { seats } = resultTotals(result);
  return fraction(seats ** 2n, squares(result.lists.map((list) => list.seats)));
}

function squares(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value) ** 2n, 0n);
}
