import { compare, type Fraction, fraction, multiply } from "@dauys/core/exact";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { AVERAGES } from "./averages-messages.ts";
import { firstDivisors, sequenceName } from "./divisor-sequence.ts";
import { decimal, digitsApart, equals, exact, factor, fixed, isInfinite, quotient } from "./exact-text.ts";
import { latest, type Place, type StepOf } from "./facts.ts";
import { divisorsFor } from "./law-method.ts";
import { eligibleSentence } from "./leftover-text.ts";
import { byVotes, counts, listed, name } from "./names.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";

type Averages = StepOf<"averages">;
type Row = Averages["rows"][number];
const INFINITE = "∞";

/** Seats by highest averages: the rule, each seat as it was given (where they are not too many), and the proof. */
export function averagesText(step: Averages, place: Place): readonly Paragraph[] {
  const { options } = place;
  const { lang } = options;
  const digits = digitsFor(step);
  const awards =
    step.awards === undefined ? [] : [sentences([message(AVERAGES, "awards", lang)]), awardsTable(step, place, digits)];
  return [
    sentences(rule(step, place), step.article),
    ...awards,
    sentences([message(AVERAGES, "rows", lang)]),
    rowsTable(step, place, digits),
    ...cut(step, options, digits),
  ];
}

function rule(step: Averages, place: Place): readonly string[] {
  const { options, unit, facts } = place;
  const { lang, rules } = options;
  const divisors = divisorsFor(rules, unit.house, step.sequence, step.article);
  const held = step.rows.flatMap(({ list }) => {
    const seats = facts.lists.get(list)?.held ?? 0;
    return seats > 0 ? ([[list, formatInteger(seats, lang)]] as const) : [];
  });
  const all = [
    ...step.rows.flatMap(({ last, next }) => [last, next]),
    ...(step.awards ?? []).map(({ average }) => average),
  ];
  return [
    message(AVERAGES, "how", lang, { seats: step.seats }),
    divisors === undefined
      ? ""
      : message(AVERAGES, "divisors", lang, {
          name: sequenceName(step.sequence, lang),
          divisors: firstDivisors(divisors, lang),
        }),
    step.sequence === "huntington-hill" ? message(AVERAGES, "squared", lang) : "",
    all.some((average) => average !== undefined && isInfinite(average)) ? message(AVERAGES, "infinite", lang) : "",
    step.rows.some(({ before }) => before > 0) ? message(AVERAGES, "already", lang) : "",
    rules.distribution.held !== undefined && held.length > 0
      ? message(AVERAGES, "held", lang, { held: counts(options, held) })
      : "",
    latest(place.before, "whole") === undefined ? "" : eligibleSentence("highest-averages", step.article, place),
    step.limit === undefined ? "" : message(AVERAGES, "limit", lang, { limit: step.limit }),
  ];
}

function awardsTable(step: Averages, place: Place, digits: number): Paragraph {
  const { options } = place;
  const { lang } = options;
  const squared = isSquared(step);
  const rows = new Map(step.rows.map((row) => [row.list, row]));
  const awards = step.awards ?? [];
  const whole = awards.every(({ average }) => isInfinite(average) || exact(average).den === 1n);
  const cells = awards.map(({ list, average }, i) => {
    const votes = votesOf(list, rows.get(list)?.votes ?? 0, place);
    const dividend = squared ? `${factor(votes, lang)} × ${factor(votes, lang)}` : factor(votes, lang);
    const divisor = divisorOf(votes, average, squared);
    const result = isInfinite(average) ? INFINITE : fixed(exact(average), lang, whole ? 0 : digits);
    return [formatInteger(i + 1, lang), name(options, list), `${dividend} ÷ ${factor(divisor, lang)}`, result];
  });
  const say = (key: "place" | "list" | "division" | "average"): string => message(AVERAGES, key, lang);
  return table([`>${say("place")}`, say("list"), `>${say("division")}`, `>${say("average")}`], cells);
}

function isSquared({ sequence }: Averages): boolean {
  return sequence === "huntington-hill";
}

/** The votes of a list as they count: weighted where the law weights them. */
function votesOf(list: string, votes: number, { facts }: Place): Fraction {
  const weight = facts.weights.get(list);
  const own = facts.votes.get(list);
  return weight === undefined || own === undefined ? fraction(votes) : multiply(fraction(own), weight);
}

/** What the votes (or their square) were divided by to give this average. */
function divisorOf(votes: Fraction, average: string, squared: boolean): Fraction {
  if (isInfinite(average)) return fraction(0);
  const value = exact(average);
  return value.num === 0n ? fraction(1) : quotient(squared ? multiply(votes, votes) : votes, value);
}

function rowsTable(step: Averages, place: Place, digits: number): Paragraph {
  const { options } = place;
  const { lang } = options;
  const squared = isSquared(step);
  const cells = byVotes(step.rows).map((row) => {
    const votes = votesOf(row.list, row.votes, place);
    const division = (average: string | undefined): string => {
      if (average === undefined || votes.num === 0n) return "–";
      const result = isInfinite(average) ? `= ${INFINITE}` : equals(exact(average), lang, digits);
      return `÷ ${factor(divisorOf(votes, average, squared), lang)} ${result}`;
    };
    const shown = squared ? multiply(votes, votes) : votes;
    return [
      name(options, row.list),
      factor(shown, lang),
      ...[row.before, row.after].map((n) => formatInteger(n, lang)),
      division(row.last),
      division(row.next),
    ];
  });
  const say = (key: "list" | "votes" | "squares" | "before" | "after" | "last" | "next"): string =>
    message(AVERAGES, key, lang);
  const figures = ([squared ? "squares" : "votes", "before", "after", "last", "next"] as const).map(
    (key) => `>${say(key)}`,
  );
  return table([say("list"), ...figures], cells);
}

/** The last seat that was won, against the first that was not: if it is right, so are all the others. */
function cut(step: Averages, options: ExplainOptions, digits: number): readonly Paragraph[] {
  const winner = foremost(
    step.rows.filter(({ before, after }) => after > before),
    ({ last }) => last,
    -1,
  );
  const loser = foremost(
    step.rows.filter((row) => row !== winner?.row && canGrow(row, step)),
    ({ next }) => next,
    1,
  );
  if (winner === undefined || loser === undefined) return [];
  const { lang } = options;
  const params = {
    last: averageText(winner.average, lang, digits),
    winner: listed(options, winner.row.list, "is"),
    next: averageText(loser.average, lang, digits),
    other: listed(options, loser.row.list, "is"),
  };
  const compared =
    isInfinite(winner.average) || isInfinite(loser.average)
      ? ""
      : crossed(exact(winner.average), exact(loser.average), lang);
  return [sentences([message(AVERAGES, "cut", lang, params), compared])];
}

function canGrow({ before, after, votes }: Row, { limit }: Averages): boolean {
  return votes > 0 && (limit === undefined || after - before < limit);
}

/** The row with the largest (`1`) or smallest (`-1`) average; an infinite one is larger than all others. */
function foremost(
  rows: readonly Row[],
  averageOf: (row: Row) => string | undefined,
  direction: 1 | -1,
): { readonly row: Row; readonly average: string } | undefined {
  let best: { readonly row: Row; readonly average: string } | undefined;
  for (const row of rows) {
    const average = averageOf(row);
    if (average !== undefined && (best === undefined || order(average, best.average) * direction > 0))
      best = { row, average };
  }
  return best;
}

function order(a: string, b: string): number {
  if (isInfinite(a) || isInfinite(b)) return Number(isInfinite(a)) - Number(isInfinite(b));
  return compare(exact(a), exact(b));
}

/** `a × d ? c × b` for two averages a/b and c/d, in whole numbers. */
function crossed(a: Fraction, b: Fraction, lang: ExplainOptions["lang"]): string {
  // Two whole averages are seen to differ as they stand.
  if (a.den === 1n && b.den === 1n) return "";
  const side = (x: bigint, y: bigint): string =>
    y === 1n
      ? formatInteger(x, lang)
      : `${formatInteger(x, lang)} × ${formatInteger(y, lang)} = ${formatInteger(x * y, lang)}`;
  const sign = compare(a, b) > 0 ? ">" : compare(a, b) < 0 ? "<" : "=";
  return message(AVERAGES, "crossed", lang, { left: side(a.num, b.den), sign, right: side(b.num, a.den) });
}

function averageText(average: string, lang: ExplainOptions["lang"], digits: number): string {
  return isInfinite(average) ? INFINITE : decimal(exact(average), lang, digits);
}

/** Digits that tell the averages at the cut apart. */
function digitsFor({ rows }: Averages): number {
  const averages = rows.flatMap(({ last, next }) => [last, next]);
  return digitsApart(
    averages.filter((text) => text !== undefined && !isInfinite(text)).map((text) => exact(text as string)),
    2,
  );
}
