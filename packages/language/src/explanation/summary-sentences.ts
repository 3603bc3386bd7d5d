import type { Step, Tie } from "@dauys/core/apportionment";
import { fraction } from "@dauys/core/exact";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { firstDivisors, sequenceName } from "./divisor-sequence.ts";
import { decimal, equals, exact, factor, share } from "./exact-text.ts";
import { latest, type StepOf } from "./facts.ts";
import { divisorsFor } from "./law-method.ts";
import { counts, joined, listed, lists, quoted, standing } from "./names.ts";
import { SEATS } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { SUMMARY } from "./summary-messages.ts";

/** More lists than this are counted and not named, except with their seats at the end. */
export const NAMED_LISTS = 12;

/** A special rule that applied before the seats were distributed: the weightiest one, the full form tells the others. */
export function specialSentence(steps: readonly Step[], options: ExplainOptions): string {
  const { lang } = options;
  const second = latest(steps, "second-list");
  if (second !== undefined)
    return message(SUMMARY, "secondList", lang, { second: quoted(options, second.second.list) });
  const lowered = latest(steps, "lowered");
  if (lowered !== undefined) {
    return message(SUMMARY, "lowered", lang, { to: lowered.to.map((at) => share(at, lang)).join(", ") });
  }
  const next = latest(steps, "admitted-next");
  if (next !== undefined) return message(SUMMARY, "admittedNext", lang, { lists: names(next.lists, options) });
  if (latest(steps, "group") !== undefined) return message(SUMMARY, "groups", lang);
  const band = latest(steps, "band");
  if (band !== undefined)
    return message(SUMMARY, "bands", lang, { lists: withSeats(band.rows, ({ seats }) => seats, options) });
  const weight = latest(steps, "weight");
  if (weight !== undefined) {
    const weighted = weight.rows.map(({ list }) => list);
    return message(SUMMARY, "weights", lang, {
      factor: factor(exact(weight.factor), lang),
      lists: names(weighted, options),
    });
  }
  const minimum = latest(steps, "minimum");
  return minimum === undefined ? "" : message(SUMMARY, "minimum", lang, { seats: counted(minimum.seats, lang, SEATS) });
}

/** How the seats were found: the quota and its whole parts, the averages, or the second list's own rule. */
export function methodSentence(steps: readonly Step[], house: number, options: ExplainOptions): string {
  const { lang, rules } = options;
  const second = latest(steps, "second-list");
  if (second !== undefined) {
    return message(SUMMARY, "secondSeats", lang, {
      quota: decimal(exact(second.quota), lang),
      first: counts(options, [[second.first.list, formatInteger(second.first.whole, lang)]]),
      second: second.second.seats,
      left: second.left,
    });
  }
  const [quota, whole] = [latest(steps, "quota"), latest(steps, "whole")];
  if (quota !== undefined && whole !== undefined) return quotaSentence(quota, whole, options);
  const averages = latest(steps, "averages");
  const divisors = averages && divisorsFor(rules, house, averages.sequence, averages.article);
  if (divisors === undefined) return "";
  return message(SUMMARY, "averages", lang, {
    name: sequenceName(divisors.sequence, lang),
    divisors: firstDivisors(divisors, lang),
  });
}

function quotaSentence(quota: StepOf<"quota">, whole: StepOf<"whole">, options: ExplainOptions): string {
  const { lang } = options;
  const given = whole.rows.reduce((sum, row) => sum + row.whole, 0);
  const value = exact(quota.quota);
  const divided = fraction(quota.votes, quota.by);
  const rounded = value.num * divided.den === divided.num * value.den ? "" : ` → ${decimal(value, lang)}`;
  const params = {
    votes: quota.votes,
    by: quota.by,
    value: equals(divided, lang) + rounded,
    given: counted(given, lang, SEATS),
  };
  const winners = whole.rows.filter((row) => row.whole > 0);
  if (winners.length === 0 || winners.length > NAMED_LISTS) return message(SUMMARY, "quotaOnly", lang, params);
  return message(SUMMARY, "quota", lang, { ...params, lists: withSeats(winners, (row) => row.whole, options) });
}

/** Who got the seats left over, or lost those too many. */
export function leftoverSentence(steps: readonly Step[], options: ExplainOptions): string {
  const { lang } = options;
  if (latest(steps, "whole") === undefined) return "";
  const parts = steps.flatMap((step) => {
    switch (step.step) {
      case "remainders":
        return [message(SUMMARY, "remainders", lang, { seats: step.seats, lists: names(step.winners, options) })];
      case "largest-lists":
        return [message(SUMMARY, "largestLists", lang, { seats: step.seats, lists: names(step.winners, options) })];
      case "averages": {
        const won = step.rows.filter(({ before, after }) => after > before);
        const seats = won.reduce((sum, { before, after }) => sum + after - before, 0);
        return [
          message(SUMMARY, "leftAverages", lang, {
            seats,
            lists: withSeats(won, ({ before, after }) => after - before, options),
          }),
        ];
      }
      case "taken-back":
        return [message(SUMMARY, "takenBack", lang, { lists: names(step.lists, options) })];
      default:
        return [];
    }
  });
  // The last of several steps gives the last seat, which is the one that readers ask about.
  return parts.at(-1) ?? "";
}

/** What else decided a seat: a tie, the majority clause, or a list without candidates; the first that applies. */
export function eventSentence(steps: readonly Step[], ties: readonly Tie[], options: ExplainOptions): string {
  const { lang } = options;
  const tie = ties.findLast(({ decidedBy }) => decidedBy !== undefined && decidedBy !== "immaterial");
  if (tie !== undefined) return tieSentence(tie, ties.length, options);
  const majority = latest(steps, "majority");
  if (majority !== undefined) {
    const { list, from } = majority;
    const params = {
      list: listed(options, list, "at"),
      to: listed(options, list, "to"),
      from: listed(options, from, "from"),
    };
    return message(SUMMARY, "majority", lang, params);
  }
  const exhausted = latest(steps, "exhausted");
  if (exhausted === undefined) return "";
  return message(SUMMARY, "exhausted", lang, {
    lists: names(
      exhausted.lists.map(({ list }) => list),
      options,
    ),
  });
}

function tieSentence({ among, losing, decidedBy, winners = [] }: Tie, count: number, options: ExplainOptions): string {
  const { lang } = options;
  if (decidedBy === undefined || decidedBy === "immaterial") return "";
  const params = {
    lists: lists(options, among, "of"),
    by: message(SUMMARY, decidedBy, lang),
    winners: lists(options, winners, losing ? "at" : "to"),
  };
  const sentence = message(SUMMARY, losing ? "tieLosing" : winners.length === 1 ? "tie" : "tieMany", lang, params);
  return count < 2 ? sentence : sentence.replace(/\.$/, `${message(SUMMARY, "moreTies", lang, { ties: count })}.`);
}

function names(ids: readonly string[], options: ExplainOptions): string {
  if (ids.length > NAMED_LISTS) return message(SUMMARY, "manyLists", options.lang, { admitted: ids.length });
  return joined(
    options,
    ids.map((id) => standing(options, id)),
  );
}

function withSeats<Row extends { readonly list: string }>(
  rows: readonly Row[],
  seatsOf: (row: Row) => number,
  options: ExplainOptions,
): string {
  const won = rows.filter((row) => seatsOf(row) > 0).sort((a, b) => seatsOf(b) - seatsOf(a));
  if (won.length > NAMED_LISTS) return message(SUMMARY, "manyLists", options.lang, { admitted: won.length });
  const shown = won.map((row) => [row.list, formatInteger(seatsOf(row), options.lang)] as const);
  return shown.length === 0 ? "–" : counts(options, shown);
}
