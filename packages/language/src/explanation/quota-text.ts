import { compare, type Fraction, floorDivide, fraction } from "@dauys/core/exact";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { besideWhole, equals, exact, factor, ratio, sum } from "./exact-text.ts";
import { latest, type Place, type StepOf } from "./facts.ts";
import { methodFor } from "./law-method.ts";
import { byVotes, listed, name } from "./names.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";
import { QUOTA } from "./quota-messages.ts";
import { remainderScale, votesOf } from "./remainder-scale.ts";

/** The quota: which votes, divided by what, and what the law does with the fraction. */
export function quotaText(step: StepOf<"quota">, { options, unit, after }: Place): readonly Paragraph[] {
  const { lang, rules } = options;
  const whole = after.find((next): next is StepOf<"whole"> => next.step === "whole");
  const contenders = byVotes(whole?.rows ?? []).map(({ votes }) => votes);
  const method = methodFor(rules, unit.house);
  const ofAll = method?.kind === "quota" && method.quota.of === "all";
  const value = exact(step.quota);
  const divided = fraction(step.votes, step.by);
  const added = step.by - step.seats;
  const by = added === 0 ? formatInteger(step.by, lang) : `(${formatInteger(step.seats, lang)} + ${added})`;
  const parts = [
    ofAll || contenders.reduce((a, b) => a + b, 0) !== step.votes
      ? message(QUOTA, "ofAll", lang, { votes: step.votes })
      : message(QUOTA, "ofQualified", lang, { sum: sum(contenders, lang), votes: step.votes }),
    message(QUOTA, "quota", lang, {
      name: quotaName(step.name, lang),
      votes: step.votes,
      by,
      value: equals(divided, lang),
    }),
  ];
  if (step.name === "droop") parts.push(message(QUOTA, "plusOne", lang, { quota: ratio(value, lang) }));
  else if (compare(divided, value) !== 0) parts.push(message(QUOTA, "rounded", lang, { quota: ratio(value, lang) }));
  else if (value.den !== 1n)
    parts.push(
      message(QUOTA, "unrounded", lang, {
        exact: `${formatInteger(step.votes, lang)}/${formatInteger(step.by, lang)}`,
      }),
    );
  return [sentences(parts, step.article)];
}

function quotaName(of: string, lang: Place["options"]["lang"]): string {
  const known = of === "hagenbach-bischoff" || of === "droop" || of === "imperiali" ? of : "hare";
  return message(QUOTA, known, lang);
}

/** The whole parts: each division with its remainder in whole numbers, and how many seats are left. */
export function wholeText(step: StepOf<"whole">, { options, before }: Place): readonly Paragraph[] {
  const { lang } = options;
  const quota = quotaBefore(before);
  const scale = remainderScale(quota, step);
  const n = (value: bigint | number): string => formatInteger(value, lang);
  const how =
    scale.scale === 1n
      ? message(QUOTA, "unscaled", lang, { divisor: scale.divisor })
      : message(QUOTA, "scaled", lang, { scale: scale.scale, divisor: scale.divisor });
  const cells = byVotes(step.rows).map((row) => {
    const votes = votesOf(row, scale);
    const product =
      scale.scale === 1n ? n(votes.num) : `${factor(votes, lang)} × ${n(scale.scale)} = ${n(scale.scaled(votes))}`;
    const remainder = scale.scaled(exact(row.remainder));
    return [name(options, row.list), product, besideWhole(exact(row.quotient), lang).text, n(row.whole), n(remainder)];
  });
  const votesHead =
    scale.scale === 1n ? message(QUOTA, "votes", lang) : message(QUOTA, "votesTimes", lang, { scale: scale.scale });
  const say = (key: "list" | "quotient" | "wholePart" | "remainder"): string => message(QUOTA, key, lang);
  const heads = [say("list"), `>${votesHead}`, `>${say("quotient")}`, `>${say("wholePart")}`, `>${say("remainder")}`];
  return [
    sentences([message(QUOTA, "whole", lang), how], step.article),
    table(heads, cells),
    sentences([...adjusted(step, options), ...balance(step, quota.seats, lang)]),
  ];
}

/** The quota that a step divides by. @throws Error if none came before, which the engine never does. */
export function quotaBefore(before: Place["before"]): StepOf<"quota"> {
  const quota = latest(before, "quota");
  if (quota === undefined) throw new Error("a division by the quota without a quota before it");
  return quota;
}

function adjusted(step: StepOf<"whole">, options: Place["options"]): readonly string[] {
  return step.rows.flatMap(({ list, whole, quotient }) => {
    const { num, den }: Fraction = exact(quotient);
    const floor = floorDivide(num, den);
    if (floor === BigInt(whole)) return [];
    const params = { list: listed(options, list, options.lang === "kk" ? "is" : "of"), floor, whole };
    return [message(QUOTA, floor < BigInt(whole) ? "raised" : "limited", options.lang, params)];
  });
}

function balance(step: StepOf<"whole">, seats: number, lang: Place["options"]["lang"]): readonly string[] {
  const whole = byVotes(step.rows).map((row) => row.whole);
  const given = whole.reduce((a, b) => a + b, 0);
  const second =
    given > seats
      ? message(QUOTA, "tooMany", lang, { given, seats, over: given - seats })
      : message(QUOTA, "left", lang, { seats, given, left: seats - given });
  return [message(QUOTA, "given", lang, { sum: sum(whole, lang), given }), second];
}
