import type { Question, Step } from "@dauys/core/apportionment";
import { compare, type Fraction, fraction, multiply } from "@dauys/core/exact";
import type { Divisors } from "@dauys/core/rules";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { AVERAGES } from "./averages-messages.ts";
import { divisorAt } from "./divisor-sequence.ts";
import { decimal, factor, quotient } from "./exact-text.ts";
import type { Place } from "./facts.ts";
import { methodFor } from "./law-method.ts";
import { openLargestListsText, openRemaindersText } from "./leftover-text.ts";
import { isGroup, name } from "./names.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";

/**
 * The numbers that raised a question: a stage that a tie stopped has no step of its own, so the equals are shown from
 * what stood before it. Nothing, where that cannot be told.
 */
export function openStage(question: Question, place: Place): readonly Paragraph[] {
  const { options, unit, before } = place;
  if (question.among.length < 2 || question.seats < 1) return [];
  const method = methodFor(options.rules, unit.house);
  const last = before.at(-1);
  if (method?.kind === "divisor") return openAverages(question, method.divisors, place);
  if (last?.step !== "whole" || !among(question, last)) return [];
  const [first] = method?.steps ?? [];
  if (last.left < 0 || first?.step === "largest-remainders") return openRemaindersText(last, place);
  if (first?.step === "largest-lists") return openLargestListsText(last, place);
  return first === undefined ? [] : openAverages(question, first.divisors, place);
}

function among({ among }: Question, { rows }: Extract<Step, { step: "whole" }>): boolean {
  return among.every((id) => rows.some(({ list }) => list === id));
}

/** The equal averages for the next seat, from the seats that are certain; nothing unless they are equal indeed. */
function openAverages(question: Question, divisors: Divisors, { options, unit, facts }: Place): readonly Paragraph[] {
  const { lang, rules } = options;
  const squared = divisors.sequence === "huntington-hill";
  const rows = question.among.map((list) => {
    const own = facts.votes.get(list);
    const held = rules.distribution.held === undefined ? 0 : (facts.lists.get(list)?.held ?? 0);
    const divisor = divisorAt(divisors, held + (unit.awarded[list] ?? 0) + 1);
    if (own === undefined || isGroup(list) || divisor.num === 0n) return null;
    const votes = multiply(fraction(own), facts.weights.get(list) ?? fraction(1));
    return { list, votes, divisor, average: quotient(squared ? multiply(votes, votes) : votes, divisor) };
  });
  const known = rows.filter((row) => row !== null);
  const [first] = known;
  if (first === undefined || known.length < rows.length) return [];
  if (known.some(({ average }) => compare(average, first.average) !== 0)) return [];
  const dividend = (votes: Fraction): string =>
    squared ? `${factor(votes, lang)} × ${factor(votes, lang)}` : factor(votes, lang);
  const cells = known.map(({ list, votes, divisor, average }) => [
    name(options, list),
    formatInteger(unit.awarded[list] ?? 0, lang),
    `${dividend(votes)} ÷ ${factor(divisor, lang)}`,
    decimal(average, lang),
  ]);
  const say = (key: "list" | "before" | "division" | "average"): string => message(AVERAGES, key, lang);
  const heads = [say("list"), `>${say("before")}`, `>${say("division")}`, `>${say("average")}`];
  return [sentences([message(AVERAGES, "open", lang)]), table(heads, cells)];
}
