import { apportion, type ContestFault, type ListMargins, margins, type UnitOutcome } from "@dauys/core/apportionment";
import { type MajorityReach, majorities } from "@dauys/core/chamber";
import {
  type Comparison,
  compareElections,
  contestOf,
  type Election,
  electionFindings,
  type Finding,
} from "@dauys/core/election";
import type { Rules } from "@dauys/core/rules";

/**
 * An election as the site shows it: its file, its law, and all that follows from the two. In no language yet, and with
 * every number still exact.
 */
export interface ShownElection {
  readonly election: Election;
  readonly rules: Rules;
  /** SHA-256 of the canonical files that everything else was computed from, in hexadecimal. */
  readonly hashes: { readonly election: string; readonly rules: string };
  /** The outcome in the nation; `null` where the input does not let seats be distributed, and `faults` says why. */
  readonly outcome: UnitOutcome | null;
  readonly faults: readonly ContestFault[];
  readonly margins: readonly ListMargins[];
  readonly majorities: readonly MajorityReach[];
  readonly findings: readonly Finding[];
  /** The election before, and what changed since, where the site has it. */
  readonly before: { readonly election: Election; readonly comparison: Comparison } | null;
  /** Whether the site has reports on it, claim by claim. */
  readonly statements: boolean;
  /** Whether there is a page of primaries before it. */
  readonly primary: boolean;
}

/** What an election is shown from. */
export type ShowInput = Pick<ShownElection, "election" | "rules" | "hashes"> & {
  readonly before: Election | null;
  readonly statements?: boolean;
  readonly primary?: boolean;
};

/** Computes all that is shown of an election. */
export function showElection(input: ShowInput): ShownElection {
  const { election, rules, hashes, before, statements = false, primary = false } = input;
  const contest = contestOf(election, rules);
  const result = apportion(contest);
  const outcome = result.ok ? result.outcome : null;
  return {
    election,
    rules,
    hashes,
    outcome: outcome?.units[0] ?? null,
    faults: result.ok ? [] : result.faults,
    margins: result.ok ? (margins(contest)[0]?.lists ?? []) : [],
    majorities: rules.chamber.seats === null ? [] : majorities(rules, outcome?.seats ?? {}),
    findings: electionFindings(election, rules, outcome),
    before: before === null ? null : since(before, election),
    statements,
    primary,
  };
}

function since(before: Election, election: Election): ShownElection["before"] {
  return { election: before, comparison: compareElections(before, election) };
}
