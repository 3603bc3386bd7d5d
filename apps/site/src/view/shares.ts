import { type ContestedList, type Election, established } from "@dauys/core/election";
import { type Fraction, fraction } from "@dauys/core/exact";

/** What the lists' shares are shares of, as far as it is established: its name, its value. */
export interface ShareBase {
  readonly name: Election["percentOf"];
  /** `null`: no source gives it, and it cannot be added up. */
  readonly value: number | null;
}

/**
 * The base of the lists' shares. Votes against all are part of it where the election says so: from their common total,
 * or else as a sum of the two.
 */
export function shareBase({ percentOf, totals, lists }: Election): ShareBase {
  const valid = established(totals.valid) ?? sum(lists.map(({ votes }) => established(votes)));
  if (percentOf !== "valid+against-all") return { name: percentOf, value: percentOf === "valid" ? valid : null };
  const together = established(totals.validAndAgainstAll);
  return { name: percentOf, value: together ?? sum([valid, established(totals.againstAll)]) };
}

/** The exact share of a list; `null` where votes or base are not established. */
export function shareOf(list: ContestedList, base: ShareBase): Fraction | null {
  const votes = established(list.votes);
  return votes === null || base.value === null ? null : fraction(votes, base.value);
}

function sum(values: readonly (number | null)[]): number | null {
  return values.every((value) => value !== null) ? values.reduce((total, value) => total + value, 0) : null;
}
