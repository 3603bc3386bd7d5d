import type { Condition, ThresholdClause } from "@dauys/core/rules";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { digitsToTell, formatPercent } from "../percent.ts";
import { counted } from "../plural.ts";
import { baseName } from "./bases.ts";
import { exact, factor, share } from "./exact-text.ts";
import type { Place, StepOf } from "./facts.ts";
import { byVotes, name } from "./names.ts";
import { OF_SEATS, OF_VOTES } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences, table } from "./paragraph.ts";
import { QUALIFICATION } from "./qualification-messages.ts";
import { baseParts } from "./qualification-text.ts";

type Threshold = StepOf<"threshold">;

/** A threshold clause: for whom it is, what it asks, and the comparison of each list in whole numbers. */
export function thresholdText(step: Threshold, place: Place): readonly Paragraph[] {
  const { options } = place;
  const clause = options.rules.distribution.qualification.clauses.find(({ id }) => id === step.clause);
  const conditions = clause?.anyOf ?? [];
  const parts = [
    ...newBase(step, place),
    ...forWhom(clause, options),
    ...(conditions.length > 1 ? [message(QUALIFICATION, "oneOf", options.lang)] : []),
    ...(step.at === undefined && conditions.length === 0 ? [message(QUALIFICATION, "exempt", options.lang)] : []),
    ...shareParts(step, conditions, options),
    ...conditions.flatMap((condition) => otherCondition(condition, options)),
  ];
  return [sentences(parts, step.article), rowsTable(step, options)];
}

/** What the share is a share of, where no step before has said it. */
function newBase(step: Threshold, place: Place): readonly string[] {
  const { base, baseValue } = step;
  if (base === undefined || baseValue === undefined) return [];
  const said = (other: Place["before"][number]): boolean => other.step === "threshold" && other.base === base;
  if (place.before.some(said)) return [];
  // Lists may stand under several clauses, all with shares of the same base.
  const clauses = [step, ...place.after].filter((other): other is Threshold => other.step === "threshold");
  const rows = new Map(clauses.flatMap((clause) => clause.rows.map((row) => [row.list, row.votes])));
  return baseParts(
    base,
    baseValue,
    [...rows.values()].sort((a, b) => b - a),
    place,
  );
}

function forWhom(clause: ThresholdClause | undefined, options: ExplainOptions): readonly string[] {
  const { lang } = options;
  const { minority, alliance } = clause?.for ?? {};
  const parts: string[] = [];
  if (minority !== undefined) parts.push(message(QUALIFICATION, minority ? "minority" : "majorityLists", lang));
  if (alliance !== undefined) {
    const { min = 1, max } = alliance;
    const parties =
      max === undefined ? message(QUALIFICATION, "orMore", lang, { n: min }) : min === max ? `${min}` : `${min}–${max}`;
    parts.push(message(QUALIFICATION, "alliance", lang, { parties }));
  }
  return parts;
}

/** The share that the step compared; where it compared none, the share conditions of the clause in words. */
function shareParts(
  step: Threshold,
  conditions: readonly Condition[],
  { lang, rules }: ExplainOptions,
): readonly string[] {
  const { at, base, baseValue } = step;
  const written = conditions.filter((condition) => condition.by === "share");
  if (at === undefined || base === undefined || baseValue === undefined) {
    return written.map(({ at, of, compare }) => shareSentence(at, of, compare, lang));
  }
  const compare = step.compare ?? ">=";
  const [num = "1", den = "1"] = at.split("/");
  const right = formatInteger(BigInt(num) * BigInt(baseValue), lang);
  const numbers = { num: BigInt(num), den: BigInt(den), value: baseValue, right };
  const nationwide = rules.distribution.scope === "units" && written.some(({ scope }) => scope === "nation");
  return [
    shareSentence(at, base, compare, lang),
    message(QUALIFICATION, compare === ">=" ? "wholeAtLeast" : "wholeMoreThan", lang, numbers),
    nationwide ? message(QUALIFICATION, "nationwide", lang) : "",
  ];
}

function shareSentence(at: string, base: string, compare: ">=" | ">", lang: ExplainOptions["lang"]): string {
  const params = { share: share(at, lang), base: baseName(base, lang) };
  return message(QUALIFICATION, compare === ">=" ? "shareAtLeast" : "shareMoreThan", lang, params);
}

function otherCondition(condition: Condition, { lang }: ExplainOptions): readonly string[] {
  const least = condition.compare === ">=";
  switch (condition.by) {
    case "share":
      return [];
    case "votes": {
      const votes = counted(condition.at, lang, OF_VOTES);
      return [message(QUALIFICATION, least ? "votesAtLeast" : "votesMoreThan", lang, { votes })];
    }
    case "seats": {
      const seats = counted(condition.at, lang, OF_SEATS);
      return [message(QUALIFICATION, least ? "seatsAtLeast" : "seatsMoreThan", lang, { seats })];
    }
    case "quota": {
      const at = factor(exact(condition.at), lang);
      return [message(QUALIFICATION, least ? "quotaAtLeast" : "quotaMoreThan", lang, { at })];
    }
  }
}

function rowsTable({ at, baseValue, compare = ">=", ...step }: Threshold, options: ExplainOptions): Paragraph {
  const { lang } = options;
  const rows = byVotes(step.rows);
  const say = (key: "list" | "votes" | "comparison" | "share" | "result"): string => message(QUALIFICATION, key, lang);
  const sides = at !== undefined && baseValue !== undefined && baseValue > 0;
  const yesOrNo = (row: Threshold["rows"][number], reaches: boolean): string =>
    message(QUALIFICATION, row.passes ? (reaches || !sides ? "yes" : "otherwise") : "no", lang);
  if (!sides) {
    const cells = rows.map((row) => [name(options, row.list), formatInteger(row.votes, lang), yesOrNo(row, true)]);
    return table([say("list"), `>${say("votes")}`, say("result")], cells);
  }
  const den = BigInt(at.split("/")[1] ?? "1");
  const { num: shareNum, den: shareDen } = exact(at);
  const cells = rows.map((row) => {
    const left = BigInt(row.left ?? BigInt(row.votes) * den);
    const right = BigInt(row.right ?? (shareNum * den * BigInt(baseValue)) / shareDen);
    const reaches = compare === ">=" ? left >= right : left > right;
    const digits = digitsToTell([row.votes, baseValue], [shareNum, shareDen], 2);
    return [
      name(options, row.list),
      `${formatInteger(row.votes, lang)} × ${formatInteger(den, lang)} = ${formatInteger(left, lang)}`,
      `${signOf(left, right, compare)} ${formatInteger(right, lang)}`,
      formatPercent(row.votes, baseValue, digits, lang),
      yesOrNo(row, reaches),
    ];
  });
  const times = message(QUALIFICATION, "votesTimes", lang, { den });
  return table([say("list"), `>${times}`, `>${say("comparison")}`, `>${say("share")}`, say("result")], cells);
}

/** The sign that holds between the two sides, in the strictness that the law asks about. */
function signOf(left: bigint, right: bigint, compare: ">=" | ">"): string {
  if (compare === ">=") return left >= right ? "≥" : "<";
  return left > right ? ">" : "≤";
}
