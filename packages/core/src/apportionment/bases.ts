import type { Base, Rules } from "../rules/index.ts";
import type { ListVotes, Totals } from "./contest.ts";
import type { ContestFault } from "./outcome.ts";

/** The parts that make up the valid votes, and the reserved row of a votes file that gives each. */
const PARTS = { blank: ["blank", "@blank"], "against-all": ["againstAll", "@against-all"] } as const;

const AGAINST_ALL = PARTS["against-all"][1];

/** The value of a base, or why the input does not give it. */
export type BaseValue = { readonly value: number } | { readonly fault: ContestFault };

/**
 * The value of a base from lists and totals, by the definition in `docs/certificate.md`, section 1. What is not given
 * and cannot be added up from what is given is a fault that names the row to add.
 */
export function baseValue(
  rules: Rules,
  unit: string,
  lists: readonly ListVotes[],
  totals: Totals,
  base: Base,
  article: string,
): BaseValue {
  const missing = (row: string): BaseValue => ({ fault: { fault: "missing-base", unit, base, row, article } });
  if (base === "registered" || base === "received") {
    const value = totals[base];
    return value === undefined ? missing(`@${base}`) : { value };
  }
  if (base === "in-boxes" && totals.inBoxes !== undefined) return { value: totals.inBoxes };
  const { includes } = rules.distribution.valid;
  let valid = totals.valid;
  if (valid === undefined) {
    valid = sum(lists) + (totals.others ?? 0);
    for (const part of includes) {
      if (part === "lists") continue;
      const [key, row] = PARTS[part];
      const value = totals[key];
      if (value === undefined) return missing(row);
      valid += value;
    }
  }
  if (base === "valid") return { value: valid };
  if (base === "valid+against-all" || rules.ballot.againstAll) {
    if (!includes.includes("against-all")) {
      if (totals.againstAll === undefined) return missing(AGAINST_ALL);
      valid += totals.againstAll;
    }
  }
  if (base === "valid+against-all") return { value: valid };
  return totals.invalid === undefined ? missing("@invalid") : { value: valid + totals.invalid };
}

/** Totals that contradict the lists: the valid votes must be the sum of their parts, and no total can be smaller. */
export function sumFaults(
  rules: Rules,
  unit: string,
  lists: readonly ListVotes[],
  totals: Totals,
): readonly ContestFault[] {
  const faults: ContestFault[] = [];
  const { valid, others, blank, againstAll, inBoxes, invalid } = totals;
  const { includes } = rules.distribution.valid;
  const named = sum(lists) + (others ?? 0);
  const parts =
    named +
    (includes.includes("blank") ? (blank ?? 0) : 0) +
    (includes.includes("against-all") ? (againstAll ?? 0) : 0);
  const complete =
    (!includes.includes("blank") || blank !== undefined) &&
    (!includes.includes("against-all") || againstAll !== undefined);
  if (valid !== undefined && (complete ? valid !== parts : valid < parts)) {
    faults.push({ fault: "sum", unit, row: "@valid", expected: parts, found: valid });
  }
  const counted = (valid ?? parts) + (includes.includes("against-all") ? 0 : (againstAll ?? 0)) + (invalid ?? 0);
  if (inBoxes !== undefined && (invalid === undefined ? inBoxes < counted : inBoxes !== counted)) {
    faults.push({ fault: "sum", unit, row: "@in-boxes", expected: counted, found: inBoxes });
  }
  return faults;
}

/** The votes of all lists together. */
export function sum(lists: readonly ListVotes[]): number {
  return lists.reduce((total, { votes }) => total + votes, 0);
}
