import { type Fraction, fraction } from "../../exact/index.ts";
import { type OtherParties, resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/**
 * The least squares index of Gallagher, as what stands under the root: the index itself is its square root, seldom
 * rational. Print it with `rootText`; times 10,000 under the root it is in percentage points, as it is usually given.
 *
 * Definition: how far shares of seats differ from shares of votes, large differences weighing more than many small ones.
 * Formula: √(½ · Σ (vᵢ − sᵢ)²). From 0 (every list has the seats of its votes) to 1.
 *
 * @source Gallagher 1991, Proportionality, disproportionality and electoral systems, Electoral Studies 10(1), 33-51.
 * @throws RangeError as `resultTotals`.
 */
export function gallagher(result: VotesAndSeats, others: OtherParties = "left-out"): Fraction {
  const { votes, seats, others: lump } = resultTotals(result);
  const named = result.lists.reduce(
    (sum, list) => sum + (BigInt(list.votes) * seats - BigInt(list.seats) * votes) ** 2n,
    0n,
  );
  const unnamed = others === "as-one" ? (lump * seats) ** 2n : 0n;
  return fraction(named + unnamed, 2n * (votes * seats) ** 2n);
}
