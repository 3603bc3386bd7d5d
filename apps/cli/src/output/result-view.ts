import type { Contest, Outcome, UnitMargins } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { shown } from "@dauys/exchange";
import type { Lang, Trilingual } from "@dauys/language";
import type { ExplainOptions } from "@dauys/language/explanation";
import type { Call } from "../command.ts";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { type Paint, paint } from "./paint.ts";

/** What a result needs to be told in words. */
export interface ResultView {
  readonly rules: Rules;
  readonly outcome: Outcome;
  /** Votes by list, summed over the units. */
  readonly votes: ReadonlyMap<string, number>;
  readonly margins: readonly UnitMargins[];
  readonly lang: Lang;
  readonly paint: Paint;
  /** How a list is called in a table, and in a sentence. */
  readonly nameOf: (list: string) => string;
  readonly quoted: (list: string) => string;
  /** What explanations need to know. */
  readonly explain: ExplainOptions;
}

/** The view of a contest that was distributed. */
export function viewOf(
  { lang, io }: Call,
  { rules, names }: Pick<LoadedContest, "rules" | "names">,
  { contest, outcome }: { readonly contest: Contest; readonly outcome: Outcome },
  margins: readonly UnitMargins[] = [],
): ResultView {
  const tone = paint(io.stdoutIsTty, io.env);
  return {
    rules: rules.rules,
    outcome,
    votes: totalVotes(contest),
    margins,
    lang,
    paint: tone,
    ...namesIn(names, lang),
    explain: explainOptions({ rules, names }, outcome, lang),
  };
}

/** How lists are called in a language: by their names where they have them, else as the votes call them. */
export function namesIn(
  names: Readonly<Record<string, Trilingual>>,
  lang: Lang,
): Pick<ResultView, "nameOf" | "quoted"> {
  const known = (list: string): string | undefined => (Object.hasOwn(names, list) ? names[list]?.[lang] : undefined);
  return { nameOf: (list) => known(list) ?? list, quoted: (list) => known(list) ?? shown(list) };
}

/** Votes by list, in the order of the input, summed over its units. */
function totalVotes({ units }: Contest): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const unit of units) {
    for (const entry of unit.lists) votes.set(entry.list, (votes.get(entry.list) ?? 0) + entry.votes);
  }
  return votes;
}

/**
 * What explanations need to know of a contest. A list of a file of votes is called by its name there, if that is a word:
 * one that is only a number or a letter is called "list 12", for the sake of the sentence.
 */
export function explainOptions(
  { rules, names }: Pick<LoadedContest, "rules" | "names">,
  { units }: Outcome,
  lang: Lang,
): ExplainOptions {
  const lists = new Set(units.flatMap(({ awarded }) => Object.keys(awarded)));
  const words = [...lists].filter((list) => /\p{L}{2}/u.test(list)).map((list) => [list, list] as const);
  return { lang, rules: rules.rules, names: { ...Object.fromEntries(words), ...names } };
}
