import { compare, fraction, multiply } from "@dauys/core/exact";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { digitsApart, equals, exact, factor, fixed, quotient } from "./exact-text.ts";
import { latest, type Place, type StepOf } from "./facts.ts";
import { eligibleFor } from "./law-method.ts";
import { listed, lists, name } from "./names.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";
import { QUOTA } from "./quota-messages.ts";
import { quotaBefore } from "./quota-text.ts";
import { remainderScale } from "./remainder-scale.ts";

type Order = StepOf<"remainders">["order"];
const NONE = "–";

/** The seats left over by largest remainder: the order of all remainders, and the comparison at the cut. */
export function remaindersText(step: StepOf<"remainders">, place: Place): readonly Paragraph[] {
  const { options, before } = place;
  const { lang } = options;
  const gets = (list: string): string => (step.winners.includes(list) ? "+1" : NONE);
  return [
    sentences(
      [
        message(QUOTA, "remainders", lang, { seats: step.seats }),
        eligibleSentence("largest-remainders", step.article, place),
      ],
      step.article,
    ),
    orderTable(step.order, before, options, gets),
    ...cut(step, before, options),
  ];
}

/** Which lists can share in a step for the seats left over, where the law asks for a part of the quota. */
export function eligibleSentence(
  step: "largest-remainders" | "highest-averages",
  article: string,
  { options, unit, before }: Place,
): string {
  const { lang, rules } = options;
  const text = eligibleFor(rules, unit.house, step, article);
  if (text === undefined) return "";
  const [at, quota] = [exact(text), quotaBefore(before)];
  const [value, divided] = [exact(quota.quota), fraction(quota.votes, quota.by)];
  const n = (number: number): string => formatInteger(number, lang);
  // An exact quota stands as the division that it is, so that no rounded number is multiplied.
  const shown = compare(value, divided) === 0 ? `${n(quota.votes)} ÷ ${n(quota.by)}` : factor(value, lang);
  const params = { at: factor(at, lang), quota: shown, votes: equals(multiply(at, value), lang) };
  return message(QUOTA, "eligible", lang, params);
}

/** The order of remainders where a question stopped the distribution before seats were given (or taken back) by it. */
export function openRemaindersText(whole: StepOf<"whole">, { options, before }: Place): readonly Paragraph[] {
  const { lang } = options;
  const sign = whole.left < 0 ? -1 : 1;
  const order = [...whole.rows].sort((a, b) => sign * compare(exact(b.remainder), exact(a.remainder)));
  const text = message(QUOTA, whole.left < 0 ? "openTakeBack" : "openRemainders", lang, { seats: sign * whole.left });
  return [sentences([text]), orderTable(order, before, options, () => "")];
}

/** The order of lists by votes where a question stopped the distribution before seats were given by it. */
export function openLargestListsText({ left, rows }: StepOf<"whole">, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  return [sentences([message(QUOTA, "openLargestLists", lang, { seats: left })]), votesTable(rows, options, null)];
}

/** Seats taken back because the whole parts were too many. */
export function takenBackText(step: StepOf<"taken-back">, { options, before }: Place): readonly Paragraph[] {
  const rows = wholeBefore(before).rows.filter((row) => row.whole > 0);
  const order = [...rows].sort((a, b) => compare(exact(a.remainder), exact(b.remainder)));
  const gives = (list: string): string => (step.lists.includes(list) ? "−1" : NONE);
  return [
    sentences([message(QUOTA, "takenBack", options.lang, { lists: lists(options, step.lists, "is") })], step.article),
    orderTable(order, before, options, gives),
  ];
}

/** The seats left over to the lists with the most votes. */
export function largestListsText(step: StepOf<"largest-lists">, { options, before }: Place): readonly Paragraph[] {
  return [
    sentences([message(QUOTA, "largestLists", options.lang, { seats: step.seats })], step.article),
    votesTable(wholeBefore(before).rows, options, step.winners),
  ];
}

function votesTable(
  rows: StepOf<"whole">["rows"],
  options: ExplainOptions,
  winners: readonly string[] | null,
): Paragraph {
  const { lang } = options;
  const cells = [...rows]
    .sort((a, b) => b.votes - a.votes)
    .map(({ list, votes }, i) => [
      formatInteger(i + 1, lang),
      name(options, list),
      formatInteger(votes, lang),
      ...(winners === null ? [] : [winners.includes(list) ? "+1" : NONE]),
    ]);
  const say = (key: "place" | "list" | "votes" | "seat"): string => message(QUOTA, key, lang);
  const heads = [`>${say("place")}`, say("list"), `>${say("votes")}`];
  return table(winners === null ? heads : [...heads, `>${say("seat")}`], cells);
}

function wholeBefore(before: Place["before"]): StepOf<"whole"> {
  const whole = latest(before, "whole");
  if (whole === undefined) throw new Error("seats left over without whole parts before them");
  return whole;
}

function orderTable(
  order: Order,
  before: Place["before"],
  options: ExplainOptions,
  mark: (list: string) => string,
): Paragraph {
  const { lang } = options;
  const scale = remainderScale(quotaBefore(before), wholeBefore(before));
  const parts = order.map(({ remainder }) => quotient(exact(remainder), scale.quota));
  const digits = digitsApart(parts, 4);
  const cells = order.map(({ list, remainder }, i) => [
    formatInteger(i + 1, lang),
    name(options, list),
    formatInteger(scale.scaled(exact(remainder)), lang),
    fixed(parts[i] ?? exact("0"), lang, digits),
    mark(list),
  ]);
  const say = (key: "place" | "list" | "remainder" | "fraction" | "seat"): string => message(QUOTA, key, lang);
  const heads = [`>${say("place")}`, say("list"), `>${say("remainder")}`, `>${say("fraction")}`, `>${say("seat")}`];
  const marked = cells.some((row) => row[4] !== "");
  return marked
    ? table(heads, cells)
    : table(
        heads.slice(0, 4),
        cells.map((row) => row.slice(0, 4)),
      );
}

function cut(step: StepOf<"remainders">, before: Place["before"], options: ExplainOptions): readonly Paragraph[] {
  const winner = step.order.findLast(({ list }) => step.winners.includes(list));
  const other = step.order.find(({ list }) => !step.winners.includes(list));
  if (winner === undefined || other === undefined) return [];
  const { lang } = options;
  const scale = remainderScale(quotaBefore(before), wholeBefore(before));
  const [last, next] = [scale.scaled(exact(winner.remainder)), scale.scaled(exact(other.remainder))];
  const [a, b] = [formatInteger(last, lang), formatInteger(next, lang)];
  const params = {
    last: a,
    next: b,
    winner: listed(options, winner.list, "is"),
    other: listed(options, other.list, "is"),
    comparison: `${a} ${last > next ? ">" : "="} ${b}`,
  };
  return [sentences([message(QUOTA, "cut", lang, params)])];
}
