import type { Election } from "@dauys/core/election";
import type { Ground, JudgedPart, JudgedQuestion, Statements } from "@dauys/core/scrutiny";
import { LANGS, type Trilingual } from "@dauys/language";
import { type Cell, csvText } from "./csv.ts";

const inAll = (name: string): readonly string[] => LANGS.map((lang) => `${name}_${lang}`);

const COLUMNS: readonly string[] = [
  ...["record", "claim", "part", "report", "source", "question"],
  ...inAll("question"),
  ...inAll("claim"),
  ...inAll("part"),
  ...["verdict", "decided_by"],
  ...inAll("says"),
  ...inAll("missing"),
];

/**
 * Reports on an election, claim by claim, as CSV: a line for each part of a claim, in the order of the page. `source` is the
 * report among the sources of the file; `decided_by` names the places from which the verdict follows (file, id, place in it,
 * article), and is empty where neither record nor law decides; `says` is what they say, or why nothing decides. What stands
 * beside a judgement decides nothing: it is in `says` alone.
 */
export function statementsTable(
  kind: Election["kind"],
  { reports }: Pick<Statements, "reports">,
  questions: readonly JudgedQuestion[],
): string {
  const sources = new Map(reports.map(({ id, source }) => [id, source]));
  const claims = questions.flatMap((question) =>
    question.columns.flatMap((column) => column.claims.map((claim) => ({ question, claim }))),
  );
  const lines = claims.flatMap(({ question, claim: { id, report, text, parts } }) =>
    parts.map((part, i): readonly Cell[] => [
      ...[kind, id, i + 1, report, sources.get(report) ?? null, question.id],
      ...cellsOf(question.text),
      ...cellsOf(text),
      ...cellsOf(part.text),
      ...[part.verdict, decidedBy(part)],
      ...saysOf(part),
      ...cellsOf(part.missing),
    ]),
  );
  return csvText([COLUMNS, ...lines]);
}

function cellsOf(text: Trilingual | null): readonly Cell[] {
  return LANGS.map((lang) => text?.[lang] ?? null);
}

function decidedBy({ verdict, grounds }: JudgedPart): string | null {
  if (verdict === "judgement" || verdict === "undecidable") return null;
  return [...new Set(grounds.flatMap(placesOf))].join("; ") || null;
}

function placesOf({ operands }: Ground): readonly string[] {
  return operands.flatMap(({ from }) => {
    if (from === null) return [];
    const { file, id, at, article } = from;
    return [`${file} ${id} ${at}${article === undefined ? "" : ` (${article})`}`];
  });
}

function saysOf({ grounds, reason }: JudgedPart): readonly Cell[] {
  const all = [...grounds.map(({ says }) => says), ...(reason === null ? [] : [reason])];
  return LANGS.map((lang) => all.map((each) => each[lang]).join("; ") || null);
}
