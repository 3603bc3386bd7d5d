import type { Outcome } from "@dauys/core/apportionment";
import { formatInteger, formatPercent, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import { marginLines } from "./margins-text.ts";
import { tieText } from "./question.ts";
import { questionLines } from "./question-lines.ts";
import type { ResultView } from "./result-view.ts";
import { figures, texts, textTable } from "./text-table.ts";

const BASES = [
  "base-registered",
  "base-received",
  "base-in-boxes",
  "base-valid",
  "base-valid+against-all",
  "base-lists",
] as const;
const MOST_UNITS_WITH_MARGINS = 1;

/** The result of a distribution for people. */
export function resultLines(view: ResultView): readonly string[] {
  const { rules, outcome, lang, paint } = view;
  const several = outcome.units.length > 1;
  const lines = [paint("bold", rules.title[lang]), "", ...seatsTable(view)];
  if (several) lines.push("", ...unitsTable(view));
  lines.push(...tieLines(view), ...questionLines(view));
  if (view.margins.length > 0 && view.margins.length <= MOST_UNITS_WITH_MARGINS) lines.push("", ...marginLines(view));
  return lines;
}

/** Lists in the order of a result: seats, then votes, then the order of the input. */
export function ranked(votes: ReadonlyMap<string, number>, seatsOf: (list: string) => number): readonly string[] {
  const byVotes = (a: string, b: string): number => (votes.get(b) ?? 0) - (votes.get(a) ?? 0);
  return [...votes.keys()].sort((a, b) => seatsOf(b) - seatsOf(a) || byVotes(a, b));
}

function seatsTable({ outcome, votes, lang, paint, nameOf }: ResultView): readonly string[] {
  const { seats, awarded } = outcome;
  const shown = seats ?? awarded;
  const seatsOf = (list: string): number => (Object.hasOwn(shown, list) ? (shown[list] ?? 0) : 0);
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  const base = shareBase(outcome, total);
  const qualified = new Set(outcome.qualified);
  const order = ranked(votes, seatsOf);
  const rows = order.map((list) => {
    const count = votes.get(list) ?? 0;
    return [
      nameOf(list),
      formatInteger(count, lang),
      base.value === 0 ? "—" : formatPercent(count, base.value, 2, lang),
      formatInteger(seatsOf(list), lang),
    ];
  });
  const sum = rows.length === 0 ? 0 : Object.values(shown).reduce((a, b) => a + b, 0);
  const say = (key: "list" | "votes" | "seats" | "certain" | "sum"): string => message(OUTPUT, key, lang);
  const columns = [
    texts(say("list")),
    figures(say("votes")),
    figures(message(OUTPUT, "shareOf", lang, { base: message(OUTPUT, base.name, lang) })),
    figures(say(seats === null ? "certain" : "seats")),
  ];
  const [head = "", ...lines] = textTable(columns, [
    ...rows,
    [say("sum"), formatInteger(total, lang), "", formatInteger(sum, lang)],
  ]);
  return [
    paint("bold", head),
    ...lines.map((line, i) => (qualified.has(order[i] ?? "") || i === lines.length - 1 ? line : paint("dim", line))),
  ];
}

/** What the shares are shares of: the base of the law's threshold where it has one, else the votes in the table. */
function shareBase(
  { units }: Outcome,
  total: number,
): { readonly name: (typeof BASES)[number]; readonly value: number } {
  const steps = units.length === 1 ? (units[0]?.steps ?? []) : [];
  for (const step of steps) {
    const name = step.step === "threshold" ? BASES.find((base) => base === `base-${step.base}`) : undefined;
    if (step.step === "threshold" && name !== undefined && step.baseValue !== undefined)
      return { name, value: step.baseValue };
  }
  return { name: "base-lists", value: total };
}

function unitsTable({ outcome, lang, nameOf }: ResultView): readonly string[] {
  const say = (key: "unit" | "seats" | "status"): string => message(OUTPUT, key, lang);
  const rows = outcome.units.map(({ unit, house, status, seats }) => {
    const given = Object.entries(seats ?? {}).filter(([, count]) => count > 0);
    const shares = given
      .sort(([, a], [, b]) => b - a)
      .map(([list, count]) => `${nameOf(list)} ${formatInteger(count, lang)}`);
    return [unit, formatInteger(house, lang), shares.length > 0 ? shares.join(", ") : message(OUTPUT, status, lang)];
  });
  return textTable([texts(say("unit")), figures(say("seats")), texts("")], rows);
}

/** Ties that were decided, and by what. */
function tieLines({ outcome, lang, quoted }: ResultView): readonly string[] {
  const several = outcome.units.length > 1;
  return outcome.units.flatMap(({ unit, ties }) => {
    const told = ties.map((tie) => tieText(tie, lang, quoted)).filter((text) => text !== null);
    return told.flatMap((text) => ["", several ? `${unit}: ${text}` : text]);
  });
}
