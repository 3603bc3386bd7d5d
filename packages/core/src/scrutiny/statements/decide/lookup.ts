import { apportion } from "../../../apportionment/index.ts";
import { contestOf, type Election, established, shareBase } from "../../../election/index.ts";
import { type Fraction, parseFraction } from "../../../exact/index.ts";
import type { Base, Rules, Trilingual } from "../../../rules/index.ts";
import type { Decision, Held, Operand } from "../decision.ts";
import { computed, inElection, notAtHand } from "../words.ts";

/** One list of an election. */
export type List = Election["lists"][number];

/** A list by its id. */
export function listIn({ lists }: Election, id: string): List | undefined {
  return lists.find((list) => list.id === id);
}

/** The name of a list, or its id where the election has none of that id. */
export function nameOf(election: Election, id: string): Trilingual {
  return listIn(election, id)?.name ?? { kk: id, ru: id, en: id };
}

/** The list that an earlier election has in a list's place: the same id, or the only predecessor there. */
export function earlierList(list: List, earlier: Election): List | undefined {
  const names = [list.id, ...(list.predecessors ?? []).map((each) => each.list)];
  const found = earlier.lists.filter(({ id }) => names.includes(id));
  return found.length === 1 ? found[0] : undefined;
}

/** Votes of a list and the base that shares are shares of, as operands; the numbers are null where not established. */
export function shareOf(
  election: Election,
  list: List,
): {
  readonly votes: number | null;
  readonly base: number | null;
  readonly of: Base;
  readonly operands: readonly Operand[];
} {
  const [votes, base, of] = [established(list.votes), shareBase(election), election.percentOf];
  const source = election.totals[of === "in-boxes" || of === "valid+against-all" ? "valid" : of].source;
  return {
    votes,
    base,
    of,
    operands: [
      { what: "votes", value: votes, from: inElection(election, `lists.${list.id}.votes`, list.votes.source) },
      { what: "base", value: base, base: of, from: inElection(election, `totals.${of}`, source) },
    ],
  };
}

/** A threshold as one share of one base in the whole country. */
export interface PlainThreshold {
  readonly at: Fraction;
  readonly text: string;
  readonly of: Base;
  readonly strict: boolean;
  readonly operand: Operand;
}

/** The law's threshold, where it is one share for all lists; else `null`. */
export function thresholdOf({ id, distribution }: Rules): PlainThreshold | null {
  const [clause, ...more] = distribution.qualification.clauses;
  const [condition, ...others] = clause?.anyOf ?? [];
  if (clause === undefined || clause.for !== undefined || more.length > 0 || others.length > 0) return null;
  if (condition?.by !== "share" || condition.scope !== "nation") return null;
  const at = parseFraction(condition.at);
  if (at === null) return null;
  const { article, source } = clause;
  const place = { file: "rules", id, at: "distribution.qualification", article } as const;
  const operand: Operand = {
    what: "threshold",
    value: condition.at,
    base: condition.of,
    from: { ...place, ...(source !== undefined && { source }) },
  };
  return { at, text: condition.at, of: condition.of, strict: condition.compare === ">", operand };
}

/** The same decision for whatever a claim names and no file has. */
export function missing(id: string): Decision {
  return { verdict: "undecidable", operands: [computed("missing", id)], says: notAtHand(id) };
}

/** Seats of each list as the law gives them from the votes; `null` where it gives none. */
function computedSeats({ election, rules }: Held): Readonly<Record<string, number>> | null {
  if (rules === null) return null;
  const result = apportion(contestOf(election, rules));
  return result.ok ? result.outcome.seats : null;
}

/** Seats of a list as computed and as published, and the number of both where they are one. */
export interface ListSeats {
  readonly byLaw: number | null;
  readonly published: number | null;
  /** `null`: they differ, or neither is known. */
  readonly seats: number | null;
  readonly operands: readonly Operand[];
}

/** The seats of a list in an election. */
export function seatsOf(held: Held, list: List): ListSeats {
  const { election, rules } = held;
  const byLaw = computedSeats(held)?.[list.id] ?? null;
  const published = established(list.seats);
  const methods = rules?.distribution.methods ?? [];
  const [method] = methods;
  return {
    byLaw,
    published,
    seats: byLaw === null || published === null || byLaw === published ? (byLaw ?? published) : null,
    operands: [
      { what: "published", value: published, from: inElection(election, `lists.${list.id}.seats`, list.seats.source) },
      {
        what: "computed",
        value: byLaw,
        from:
          rules === null || method === undefined
            ? null
            : { file: "rules", id: rules.id, at: "distribution", article: method.article },
      },
    ],
  };
}

/** The seats of all lists, where they are known of each. */
export function allSeats(held: Held): Readonly<Record<string, number>> | null {
  const seats = held.election.lists.map((list) => [list.id, seatsOf(held, list).seats] as const);
  return seats.every((entry): entry is [string, number] => entry[1] !== null) ? Object.fromEntries(seats) : null;
}
