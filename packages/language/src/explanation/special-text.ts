import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { baseName } from "./bases.ts";
import { exact, share, sum } from "./exact-text.ts";
import type { Place, StepOf } from "./facts.ts";
import { listed, lists, name, quoted } from "./names.ts";
import { SEATS } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";
import { SPECIAL } from "./special-messages.ts";

/** Fixed seats for lists in a band below the threshold, with the comparison of each. */
export function bandText(step: StepOf<"band">, { options, facts }: Place): readonly Paragraph[] {
  const { lang, rules } = options;
  const bands = rules.distribution.qualification.bands ?? [];
  const band =
    bands.find(({ article, seats }) => article === step.article && step.rows.every((row) => row.seats === seats)) ??
    bands[0];
  const base = band === undefined ? undefined : facts.bases.get(band.of);
  const text =
    band === undefined
      ? message(SPECIAL, "bandPlain", lang)
      : message(SPECIAL, "band", lang, {
          base: baseName(band.of, lang),
          from: share(band.from, lang),
          below: share(band.below, lang),
          seats: band.seats,
        });
  const cells = step.rows.map((row) => [
    name(options, row.list),
    formatInteger(row.votes, lang),
    band === undefined || base === undefined ? "–" : between(row.votes, band, base, lang),
    formatInteger(row.seats, lang),
  ]);
  const say = (key: "list" | "votes" | "comparison" | "seats"): string => message(SPECIAL, key, lang);
  return [
    sentences([text], step.article),
    table([say("list"), `>${say("votes")}`, say("comparison"), `>${say("seats")}`], cells),
  ];
}

/** `3 × 100 = 300 ≤ 4 × 100 = 400; 4 × 100 = 400 < 5 × 100 = 500`, with the shares as fractions of whole numbers. */
function between(
  votes: number,
  band: { readonly from: string; readonly below: string },
  base: number,
  lang: ExplainOptions["lang"],
): string {
  const product = (a: bigint, b: bigint): string =>
    `${formatInteger(a, lang)} × ${formatInteger(b, lang)} = ${formatInteger(a * b, lang)}`;
  const [from, below] = [exact(band.from), exact(band.below)];
  const [v, b] = [BigInt(votes), BigInt(base)];
  return `${product(v, from.den)} ≥ ${product(from.num, b)}; ${product(v, below.den)} < ${product(below.num, b)}`;
}

/** Seats that every list receives first. */
export function minimumText(step: StepOf<"minimum">, { options }: Place): readonly Paragraph[] {
  const seats = counted(step.seats, options.lang, SEATS);
  return [sentences([message(SPECIAL, "minimum", options.lang, { seats })], step.article)];
}

/** Lists that stand as one: what they won together, before it is distributed among them. */
export function groupText(step: StepOf<"group">, { options, facts }: Place): readonly Paragraph[] {
  const { lang } = options;
  const votes = step.lists.map((id) => facts.votes.get(id) ?? 0);
  const known = votes.reduce((a, b) => a + b, 0) === step.votes;
  const params = {
    lists: lists(options, step.lists, "is"),
    sum: known ? sum(votes, lang) : lists(options, step.lists, "is"),
    votes: step.votes,
  };
  return [
    sentences(
      [
        step.seats === 0
          ? message(SPECIAL, "groupNone", lang, params)
          : message(SPECIAL, "group", lang, { ...params, seats: step.seats }),
      ],
      step.article,
    ),
  ];
}

/** The heading of the distribution inside a group. */
export function groupTitle(step: StepOf<"group">, options: ExplainOptions): string {
  const id = step.group.startsWith("group:") || step.group.startsWith("subgroup:") ? step.group : `group:${step.group}`;
  return message(SPECIAL, "groupTitle", options.lang, {
    group: options.lang === "kk" ? listed(options, id, "is") : groupName(options, id),
  });
}

function groupName(options: ExplainOptions, id: string): string {
  return options.lang === "en" ? quoted(options, id) : listed(options, id, "is");
}

/** The seat that an absolute majority of votes brings, and who gives it up. */
export function majorityText(step: StepOf<"majority">, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  const twice = BigInt(step.votes) * 2n;
  return [
    sentences(
      [
        message(SPECIAL, "majority", lang, {
          owner: listed(options, step.list, "at"),
          votes: step.votes,
          twice,
          of: step.of,
        }),
        message(SPECIAL, "majorityMoves", lang, {
          to: listed(options, step.list, "to"),
          from: listed(options, step.from, "from"),
        }),
      ],
      step.article,
    ),
  ];
}

/** Lists that have a seat for each of their candidates. */
export function exhaustedText(step: StepOf<"exhausted">, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  return [
    sentences(
      step.lists.map(({ list, candidates }) =>
        message(SPECIAL, "exhausted", lang, { list: listed(options, list, "at"), candidates }),
      ),
      step.article,
    ),
  ];
}
