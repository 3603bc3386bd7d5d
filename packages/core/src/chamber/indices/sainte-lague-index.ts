import { add, type Fraction, fraction } from "../../exact/index.ts";
import { resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/**
 * The Sainte-Laguë index.
 *
 * Definition: the squared differences between the shares of seats and of votes, each measured by the list's own votes;
 * what the Sainte-Laguë method makes least. Formula: Σ (sᵢ − vᵢ)² / vᵢ. From 0, without an upper end; often printed times
 * 100. A list without seats adds its share of the votes, so that votes for lists not named count exactly.
 *
 * @source Sainte-Laguë 1910, La représentation proportionnelle et la méthode des moindres carrés, Annales scientifiques de
 *   l'É.N.S. 27, 529-542; as an index: Gallagher 1991, Electoral Studies 10(1), 33-51.
 * @returns `null` where a list has seats and no votes: no number is large enough.
 * @throws RangeError as `resultTotals`.
 */
export function sainteLagueIndex(result: VotesAndSeats): Fraction | null {
  const { votes, seats, others } = resultTotals(result);
  if (result.lists.some((list) => list.votes === 0 && list.seats > 0)) return null;
  const named = result.lists.filter((list) => list.votes > 0);
  return named.reduce(
    (sum, list) => {
      const own = BigInt(list.votes);
      const difference = BigInt(list.seats) * votes - own * seats;
      return add(sum, fraction(difference ** 2n, own * votes * seats ** 2n));
    },
    fraction(others, votes),
  );
}
