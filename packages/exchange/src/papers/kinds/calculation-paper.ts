import { resultsOf } from "@dauys/core/election";
import { type Lang, message, type Trilingual } from "@dauys/language";
import { explain, type Paragraph } from "@dauys/language/explanation";
import { type Draft, type Made, type PaperInput, refuse } from "../input.ts";
import { cited, common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Block, type Column, heading, text } from "../print/sheet.ts";
import { CALCULATION } from "../texts/others.ts";
import { jsonOf } from "./protocol-paper.ts";
import { dateOf, stationsFact } from "./territorial-paper.ts";

/** How the seats follow from the votes, step by step, with every number and article: to be redone by hand. */
export function calculationPaper(input: PaperInput): Made<Draft> {
  const { fold, lang } = input;
  const distribution = resultsOf(fold).distribution;
  const { rules, root } = fold;
  if (rules === null || root === null || distribution === null || !distribution.result.ok) {
    return refuse("nothing-to-distribute");
  }
  const { outcome } = distribution.result;
  const { unit: wanted } = input;
  const units = outcome.units.filter(({ unit }) => wanted === undefined || unit === wanted);
  if (wanted !== undefined && units.length === 0) return refuse("whole-record", { unit: wanted });
  const names: Record<string, Trilingual> = Object.fromEntries(fold.lists.map(({ list, name }) => [list, name]));
  const inputs = new Map(distribution.contest.units.map((unit) => [unit.unit, unit]));
  const steps = units.flatMap((unit) => {
    const votes = inputs.get(unit.unit);
    const options = { lang, rules: rules.rules, names, full: true };
    return explain(unit, votes === undefined ? options : { ...options, input: votes });
  });
  const title = message(CALCULATION, "title", lang);
  return {
    ok: true,
    value: {
      title,
      date: dateOf(input),
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        {
          kind: "facts",
          rows: [
            ...headFacts(input, lang),
            [common("rules", lang), `${rules.rules.title[lang]} (${rules.rules.id})`],
            stationsFact(input, root),
          ],
        },
        text(message(CALCULATION, "intro", lang), "small"),
        ...steps.map((paragraph) => blockOf(paragraph, lang)),
        recordBlock(input, lang),
      ],
      data: { units: jsonOf(distribution.contest.units), outcome: jsonOf(outcome) },
    },
  };
}

function blockOf(paragraph: Paragraph, lang: Lang): Block {
  switch (paragraph.kind) {
    case "heading":
      return heading(paragraph.text);
    case "text":
      return text(
        paragraph.article === undefined ? paragraph.text : `${paragraph.text} [${cited(paragraph.article, lang)}]`,
      );
    case "table":
      return {
        kind: "table",
        columns: withShare(paragraph.columns),
        rows: paragraph.rows.map((cells) => ({ cells })),
        dense: paragraph.columns.length > 5,
      };
    case "code":
      return { kind: "code", text: paragraph.text };
  }
}

/** The first column of words takes the room that the figures leave. */
function withShare(columns: readonly Column[]): readonly Column[] {
  const first = columns.findIndex(({ align }) => align === "start");
  return columns.map((column, i) => (i === first ? { ...column, share: 1 } : column));
}
