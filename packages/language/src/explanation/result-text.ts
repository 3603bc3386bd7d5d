import type { Seats, UnitOutcome } from "@dauys/core/apportionment";
import { formatInteger, formatSigned } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { sum } from "./exact-text.ts";
import type { Facts } from "./facts.ts";
import { counts, name } from "./names.ts";
import { OF_SEATS } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { type Origin, originsOf } from "./origin.ts";
import { heading, type Paragraph, sentences, table } from "./paragraph.ts";
import { RESULT } from "./result-messages.ts";

/** The title of an explanation: how many seats, and in which unit. */
export function titleText(unit: UnitOutcome, options: ExplainOptions): Paragraph {
  const { lang, rules } = options;
  const seats = lang === "kk" ? formatInteger(unit.house, lang) : counted(unit.house, lang, OF_SEATS);
  if (unit.unit === "") return heading(message(RESULT, "title", lang, { seats }), 1);
  const named = rules.distribution.units?.find(({ id }) => id === unit.unit)?.name?.[lang] ?? unit.unit;
  return heading(message(RESULT, "titleUnit", lang, { unit: named, seats }), 1);
}

/** What is distributed, by which law, and how the numbers are to be read. */
export function frameText(unit: UnitOutcome, { lang, rules }: ExplainOptions): Paragraph {
  const frame = { seats: unit.house, act: rules.act[lang], title: rules.title[lang] };
  const { seats } = rules.distribution;
  const article = seats !== null && seats.count === unit.house ? seats.article : undefined;
  return sentences([message(RESULT, "rules", lang, frame), message(RESULT, "exactly", lang)], article);
}

/** Lists by seats, then votes, then id: the order of every result. */
export function ranked(seats: Seats, { votes }: Facts): readonly (readonly [list: string, seats: number])[] {
  const of = (list: string): number => votes.get(list) ?? 0;
  return Object.entries(seats).sort(([a, m], [b, n]) => n - m || of(b) - of(a) || (a < b ? -1 : 1));
}

/** The seats of every list, where each comes from, and their sum. */
export function resultText(
  unit: UnitOutcome,
  seats: Seats,
  facts: Facts,
  options: ExplainOptions,
): readonly Paragraph[] {
  const { lang } = options;
  const rows = ranked(seats, facts);
  const origins = originsOf(unit.steps, seats);
  const columns = origins === null || origins.size < 2 ? [] : [...origins];
  const cells = rows.map(([list, count]) => [
    name(options, list),
    facts.votes.has(list) ? formatInteger(facts.votes.get(list) ?? 0, lang) : "–",
    ...columns.map(([origin, of]) => contribution(origin, of.get(list) ?? 0, lang)),
    formatInteger(count, lang),
  ]);
  const say = (key: "list" | "votes" | "seats" | Origin): string => message(RESULT, key, lang);
  const heads = [say("list"), `>${say("votes")}`, ...columns.map(([origin]) => `>${say(origin)}`), `>${say("seats")}`];
  const given = rows.map(([, count]) => count).filter((count) => count > 0);
  return [
    heading(message(RESULT, "result", lang)),
    table(heads, cells),
    sentences([message(RESULT, "adds", lang, { sum: sum(given, lang), house: given.reduce((a, b) => a + b, 0) })]),
  ];
}

function contribution(origin: Origin, count: number, lang: ExplainOptions["lang"]): string {
  if (count === 0) return "–";
  const first = origin === "whole" || origin === "minimum" || origin === "fixed";
  return first ? formatInteger(count, lang) : formatSigned(count, lang);
}

/** The seats that are certain although a question is open. */
export function awardedText({ awarded }: UnitOutcome, facts: Facts, options: ExplainOptions): Paragraph {
  const certain = ranked(awarded, facts).filter(([, count]) => count > 0);
  if (certain.length === 0) return sentences([message(RESULT, "nothingAwarded", options.lang)]);
  const shown = certain.map(([list, count]) => [list, formatInteger(count, options.lang)] as const);
  return sentences([message(RESULT, "awarded", options.lang, { lists: counts(options, shown) })]);
}
