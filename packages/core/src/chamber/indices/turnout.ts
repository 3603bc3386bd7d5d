import { type Fraction, fraction } from "../../exact/index.ts";

/**
 * Turnout.
 *
 * Definition: voters given a ballot, as a share of the voters in the lists. Elsewhere ballots found in the boxes, or
 * valid votes, are put above; call this with those numbers and say so.
 *
 * @source International IDEA, Voter Turnout Database: votes cast over registered voters; in Kazakhstan voters given a
 *   ballot are published.
 * @throws RangeError when a number is no whole number from 0 on, or nobody is registered.
 */
export function turnout(received: number, registered: number): Fraction {
  for (const value of [received, registered])
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a number of voters: ${value}`);
  if (registered === 0) throw new RangeError("nobody is registered");
  return fraction(received, registered);
}
