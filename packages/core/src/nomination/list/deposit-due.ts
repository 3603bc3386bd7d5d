import { compare, type Fraction, fraction, multiply, parseFraction } from "../../exact/index.ts";
import type { CandidateLists } from "../../rules/index.ts";

/** The clause on the deposit. */
export type DepositClause = NonNullable<CandidateLists["deposit"]>;

/** What a party had last time: votes of a base, `none` where it did not stand, `unknown` where it is not stated. */
export type LastResult = { readonly votes: number; readonly valid: number } | "none" | "unknown";

/**
 * The part of the deposit that a party pays by its last result: the exemption with the highest `from` that it reaches; all
 * of it where it reaches none. Two values, least and most, where the result is not known.
 * @law Kazakhstan: Act on Elections, Art. 88.
 */
export function depositShare(
  clause: DepositClause,
  last: LastResult,
): { readonly least: Fraction; readonly most: Fraction } {
  const exemptions = (clause.exemptions ?? [])
    .filter(({ status }) => status !== "unknown")
    .map(({ from, pays }) => ({ from: parseFraction(from)!, pays: parseFraction(pays)! }));
  const whole = fraction(1);
  if (last === "unknown") {
    const least = exemptions.reduce((low, { pays }) => (compare(pays, low) < 0 ? pays : low), whole);
    return { least, most: whole };
  }
  const had = last === "none" ? null : fraction(last.votes, last.valid);
  const reached = exemptions.filter(({ from }) => had !== null && compare(had, from) >= 0);
  const highest = reached.sort((a, b) => compare(b.from, a.from))[0];
  const pays = highest?.pays ?? whole;
  return { least: pays, most: pays };
}

/** The deposit for a list: minimum wages × wage × people × the part to be paid, exactly, in the unit of the wage. */
export function depositDue(clause: DepositClause, wage: number, people: number, pays: Fraction): Fraction {
  return multiply(fraction(BigInt(clause.minimumWages) * BigInt(wage) * BigInt(people)), pays);
}
