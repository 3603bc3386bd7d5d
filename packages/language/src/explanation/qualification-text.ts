import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { baseName } from "./bases.ts";
import { exact, factor, share, sum } from "./exact-text.ts";
import type { Place, StepOf } from "./facts.ts";
import { joined, lists, name, quoted } from "./names.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";
import { QUALIFICATION } from "./qualification-messages.ts";

/** The sentences on a base: its value, and how the votes that stand below add up to it. */
export function baseParts(
  base: string,
  value: number,
  votes: readonly number[],
  { options }: Place,
): readonly string[] {
  const { lang } = options;
  const named = votes.reduce((a, b) => a + b, 0);
  const parts = [message(QUALIFICATION, "base", lang, { base: baseName(base, lang), value })];
  if (!base.startsWith("valid") || votes.length === 0) return parts;
  if (named === value) parts.push(message(QUALIFICATION, "baseSum", lang, { sum: sum(votes, lang), value }));
  if (named < value) parts.push(message(QUALIFICATION, "baseRest", lang, { named, rest: value - named }));
  return parts;
}

/** Who takes part by the authority's own decision. */
export function admittedText(step: StepOf<"admitted">, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  return [
    sentences([
      message(QUALIFICATION, "admitted", lang),
      step.lists.length > 0
        ? message(QUALIFICATION, "admittedLists", lang, { lists: lists(options, step.lists, "is") })
        : "",
      step.excluded.length > 0
        ? message(QUALIFICATION, "excludedLists", lang, { lists: lists(options, step.excluded, "is") })
        : "",
    ]),
  ];
}

/** The threshold after the law lowered it, since too few lists reached it. */
export function loweredText(step: StepOf<"lowered">, { options: { lang } }: Place): readonly Paragraph[] {
  const to = step.to.map((at) => share(at, lang)).join(", ");
  return [sentences([message(QUALIFICATION, "lowered", lang, { to })], step.article)];
}

/** Lists admitted below the threshold, until the law's number and share of lists is reached. */
export function admittedNextText(step: StepOf<"admitted-next">, { options, unit, facts }: Place): readonly Paragraph[] {
  const { lang, rules } = options;
  const until = rules.distribution.qualification.admitUntil;
  const votes = unit.qualified.map((id) => facts.votes.get(id) ?? 0);
  const total = votes.reduce((a, b) => a + b, 0);
  const parts = [message(QUALIFICATION, "admittedNext", lang, { lists: lists(options, step.lists, "is") })];
  if (until !== undefined) {
    const words = message(QUALIFICATION, until.compare === ">=" ? "atLeast" : "moreThan", lang, {
      share: share(until.at, lang),
    });
    parts.push(
      message(QUALIFICATION, "admitUntil", lang, { lists: until.lists, share: words, base: baseName(until.of, lang) }),
    );
    parts.push(message(QUALIFICATION, "together", lang, { sum: sum(votes, lang), total }));
    parts.push(togetherCompared(until, total, facts.bases.get(until.of), lang));
  }
  return [sentences(parts, step.article)];
}

function togetherCompared(
  until: { readonly at: string; readonly compare: ">=" | ">" },
  total: number,
  base: number | undefined,
  lang: Place["options"]["lang"],
): string {
  if (base === undefined) return "";
  const { num, den } = exact(until.at);
  const [left, right] = [BigInt(total) * den, num * BigInt(base)];
  const sign = until.compare === ">=" ? (left >= right ? "≥" : "<") : left > right ? ">" : "≤";
  const n = (value: bigint | number): string => formatInteger(value, lang);
  return `${n(total)} × ${n(den)} = ${n(left)} ${sign} ${n(num)} × ${n(base)} = ${n(right)}.`;
}

/** Votes of some lists that count more (or less) than once. */
export function weightText(step: StepOf<"weight">, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  const by = exact(step.factor);
  const cells = step.rows.map(({ list, votes }) => {
    const counted = { num: BigInt(votes) * by.num, den: by.den };
    const product = `${formatInteger(votes, lang)} × ${factor(by, lang)}`;
    return [name(options, list), product, factor(counted, lang)];
  });
  const text = message(QUALIFICATION, "weight", lang, { factor: factor(by, lang) });
  const heads = [
    message(QUALIFICATION, "list", lang),
    `>${message(QUALIFICATION, "votes", lang)}`,
    `>${message(QUALIFICATION, "counts", lang)}`,
  ];
  return [sentences([text], step.article), table(heads, cells)];
}

/** After the last of these steps: all lists that take part. */
export function takesPartText({ options, unit, facts }: Place): readonly Paragraph[] {
  const { qualified } = unit;
  if (qualified.length === 0) return [];
  const sorted = [...qualified].sort((a, b) => (facts.votes.get(b) ?? 0) - (facts.votes.get(a) ?? 0));
  const params = {
    admitted: qualified.length,
    all: Math.max(facts.votes.size, qualified.length),
    lists: joined(
      options,
      sorted.map((id) => quoted(options, id)),
    ),
  };
  return [sentences([message(QUALIFICATION, "takesPart", options.lang, params)])];
}
