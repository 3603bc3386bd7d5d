import type { Outcome, Question, UnitMargins, UnitOutcome } from "@dauys/core/apportionment";
import type { Lang } from "@dauys/language";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { questionText } from "./question.ts";
import { explainOptions } from "./result-view.ts";

/** What a result for programs is made of. `margins` is `null` when they were not asked for. */
export interface JsonView {
  readonly loaded: Pick<LoadedContest, "rules" | "votes" | "byUnit" | "names">;
  readonly outcome: Outcome;
  readonly margins: readonly UnitMargins[] | null;
  readonly lang: Lang;
}

/** A result for programs, by the names of its members. */
export type Json = Readonly<Record<string, unknown>>;

/** The result as the machine interface has it: `docs/schema/seats.schema.json`. */
export function seatsJson({ loaded, outcome, margins, lang }: JsonView): Json {
  const { rules, votes, byUnit } = loaded;
  const { units } = outcome;
  const ask = (asked: Question | undefined): Json | null =>
    asked === undefined ? null : { ...asked, text: questionText(asked, explainOptions(loaded, outcome, lang)) };
  const found = new Map(margins?.map((each) => [each.unit, each]));
  const marginsOf = (unit: string): Json => (margins === null ? {} : { margins: byList(found.get(unit)) });
  const only = units.length === 1 ? units[0] : undefined;
  const named = units.filter(({ unit }) => byUnit && unit !== "");
  return {
    status: outcome.status,
    seats: outcome.seats,
    awarded: outcome.awarded,
    qualified: outcome.qualified,
    question: ask(outcome.question),
    ties: units.flatMap(({ ties }) => ties),
    certificate: only?.certificate ?? null,
    ...(only !== undefined && marginsOf(only.unit)),
    byUnit: Object.fromEntries(named.map((unit) => [unit.unit, { ...unitJson(unit, ask), ...marginsOf(unit.unit) }])),
    rules: { id: rules.rules.id, sha256: rules.sha256 },
    votes: { sha256: votes.sha256, separator: votes.separator },
  };
}

function unitJson(unit: UnitOutcome, ask: (question: Question | undefined) => Json | null): Json {
  const { status, house, seats, awarded, qualified, question, ties, certificate } = unit;
  return { status, house, seats, awarded, qualified, question: ask(question), ties, certificate };
}

function byList(margins: UnitMargins | undefined): Json | null {
  if (margins === undefined) return null;
  return Object.fromEntries(margins.lists.map(({ list, ...of }) => [list, of]));
}
