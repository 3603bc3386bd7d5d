import type { Totals } from "./certificate.ts";
import type { Base, Law } from "./law.ts";
import { digits, type Reasons, refuse } from "./reasons.ts";

/** The figures that shares are taken of: of a unit, or of the whole nation. */
export interface Figures {
  /** Where they stand, for reasons: `totals` or `nation.totals`. */
  readonly at: string;
  /** The votes of all lists together, without others. */
  readonly lists: bigint;
  readonly totals: Totals;
}

/**
 * Checks that the totals which are sums of others agree with them (section 1): equal where every part is given, else not
 * smaller than the parts that are.
 */
export function checkTotals(law: Law, figures: Figures, reasons: Reasons): void {
  const { valid: counted, againstAll, invalid } = figures.totals;
  const included = new Set(law.distribution.valid.includes);
  const blank = included.has("blank") ? figures.totals.blank : 0;
  const against = included.has("against-all") ? againstAll : 0;
  const named = figures.lists + BigInt(figures.totals.others ?? 0);
  checkSum(figures, "valid", [named, blank, against], reasons);
  const line = law.ballot.againstAll && !included.has("against-all");
  const parts = counted === undefined ? [named, blank, against] : [counted];
  checkSum(figures, "inBoxes", [...parts, line ? againstAll : 0, invalid], reasons);
}

function checkSum(
  { at, totals }: Figures,
  name: "valid" | "inBoxes",
  parts: readonly (bigint | number | undefined)[],
  reasons: Reasons,
): void {
  const given = totals[name];
  if (given === undefined) return;
  const sum = parts.reduce<bigint>((all, part) => all + BigInt(part ?? 0), 0n);
  const complete = parts.every((part) => part !== undefined);
  if (complete ? BigInt(given) === sum : BigInt(given) >= sum) return;
  refuse(reasons, `${at}.${name} is ${given}, its parts add up to ${complete ? "" : "at least "}${digits(sum)}`);
}

/** The value of a base, or `null` after having said which figure is missing. */
export function baseValue(law: Law, figures: Figures, base: Base, reasons: Reasons): bigint | null {
  const value = lookUp(law, figures, base);
  if (typeof value === "bigint") return value;
  refuse(reasons, `the rules take a share of "${base}", and ${figures.at}.${value} is not given`);
  return null;
}

/** The value, or the name of the figure that is missing. */
type Figure = bigint | keyof Totals;

function lookUp(law: Law, figures: Figures, base: Base): Figure {
  switch (base) {
    case "registered":
    case "received":
      return total(figures, base);
    case "valid":
      return valid(law, figures);
    case "valid+against-all":
      return validAndAgainst(law, figures);
    case "in-boxes": {
      if (figures.totals.inBoxes !== undefined) return BigInt(figures.totals.inBoxes);
      const counted = law.ballot.againstAll ? validAndAgainst(law, figures) : valid(law, figures);
      return sum(counted, total(figures, "invalid"));
    }
  }
}

function valid(law: Law, figures: Figures): Figure {
  const given = total(figures, "valid");
  return typeof given === "bigint" ? given : sumOfParts(law, figures);
}

function validAndAgainst(law: Law, figures: Figures): Figure {
  const counted = valid(law, figures);
  if (law.distribution.valid.includes.includes("against-all")) return counted;
  return sum(counted, total(figures, "againstAll"));
}

function sumOfParts(law: Law, figures: Figures): Figure {
  let parts: Figure = 0n;
  for (const part of new Set(law.distribution.valid.includes)) {
    if (part === "lists") parts = sum(parts, figures.lists + BigInt(figures.totals.others ?? 0));
    else parts = sum(parts, total(figures, part === "blank" ? "blank" : "againstAll"));
  }
  return parts;
}

function total({ totals }: Figures, name: keyof Totals): Figure {
  const value = totals[name];
  return value === undefined ? name : BigInt(value);
}

function sum(a: Figure, b: Figure): Figure {
  if (typeof a !== "bigint") return a;
  return typeof b === "bigint" ? a + b : b;
}
