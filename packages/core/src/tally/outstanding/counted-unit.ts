import type { Base, Rules } from "../../rules/index.ts";

/** A list with the votes counted for it so far, and what the law may look at beside them. */
export interface CountedList {
  readonly list: string;
  readonly votes: number;
  readonly alliance?: number;
  readonly minority?: boolean;
  readonly group?: string;
  readonly subgroup?: string;
  readonly held?: number;
  readonly basic?: number;
  readonly candidates?: number;
  readonly admitted?: boolean;
}

/** Totals counted so far beside the lists. They must be of the same counted protocols as the votes, and of no others. */
export interface CountedTotals {
  readonly registered?: number;
  readonly received?: number;
  readonly inBoxes?: number;
  readonly valid?: number;
  readonly invalid?: number;
  readonly blank?: number;
  readonly againstAll?: number;
  readonly others?: number;
}

/**
 * A unit in which seats are distributed (one named `""` where they are distributed in the whole nation): what has been
 * counted, the seats that follow from it, and what is still out. Every list on the ballot is there, with 0 votes if need
 * be.
 */
export interface CountedUnit {
  readonly unit: string;
  readonly lists: readonly CountedList[];
  readonly totals: CountedTotals;
  /** Seats by list by the votes counted so far; `null` where these leave a question open. */
  readonly seats: Readonly<Record<string, number>> | null;
  /** The lists that qualify by the votes counted so far. */
  readonly qualified: readonly string[];
  /** Ballots delivered to stations outstanding or held back; `null` where not known for every one of them. */
  readonly ballots: number | null;
}

/** Votes and totals that a threshold looks at: those of a unit, or of the whole nation. */
export interface Field {
  readonly lists: readonly CountedList[];
  readonly totals: CountedTotals;
}

const TOTALS = ["registered", "received", "inBoxes", "valid", "invalid", "blank", "againstAll", "others"] as const;

/** The sum of all units. A total counts only where every unit gives it. */
export function nationOf(units: readonly CountedUnit[]): Field {
  const lists = new Map<string, CountedList>();
  for (const entry of units.flatMap((unit) => unit.lists)) {
    const before = lists.get(entry.list);
    lists.set(entry.list, before === undefined ? entry : { ...before, votes: before.votes + entry.votes });
  }
  const totals: Partial<Record<(typeof TOTALS)[number], number>> = {};
  for (const name of TOTALS) {
    const given = units.map((unit) => unit.totals[name]);
    if (given.every((value) => value !== undefined)) totals[name] = given.reduce((sum, value) => sum + value, 0);
  }
  return { lists: [...lists.values()], totals };
}

/** The votes of all lists, named or not. */
export function votesOfAll({ lists, totals }: Field): bigint {
  return BigInt(lists.reduce((sum, { votes }) => sum + votes, 0) + (totals.others ?? 0));
}

/**
 * A base as counted so far, by the definitions of `docs/certificate.md`, section 1; `null` where it is not given, and for
 * the registered voters, of whom no ballot bounds how many more there may be.
 */
export function baseNow(rules: Rules, field: Field, base: Base): bigint | null {
  const { totals } = field;
  const { includes } = rules.distribution.valid;
  if (base === "registered") return null;
  if (base === "received") return big(totals.received);
  if (base === "in-boxes" && totals.inBoxes !== undefined) return BigInt(totals.inBoxes);
  let valid = big(totals.valid);
  if (valid === null) {
    valid = plus(votesOfAll(field), includes.includes("blank") ? big(totals.blank) : 0n);
    if (includes.includes("against-all")) valid = plus(valid, big(totals.againstAll));
  }
  if (base === "valid") return valid;
  if ((base === "valid+against-all" || rules.ballot.againstAll) && !includes.includes("against-all")) {
    valid = plus(valid, big(totals.againstAll));
  }
  return base === "valid+against-all" ? valid : plus(valid, big(totals.invalid));
}

function big(value: number | undefined): bigint | null {
  return value === undefined ? null : BigInt(value);
}

function plus(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}
