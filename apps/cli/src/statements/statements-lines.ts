import {
  type Ground,
  type JudgedClaim,
  type JudgedPart,
  type JudgedQuestion,
  VERDICT_MEANINGS,
  VERDICT_NAMES,
  type Verdict,
} from "@dauys/core/scrutiny";
import { citationText, formatDate, type Lang, message } from "@dauys/language";
import { texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { LoadedStatements } from "./load-statements.ts";
import { missionLines } from "./mission-lines.ts";
import { STATEMENTS } from "./texts.ts";

/** How wide the columns are: with two reports the table has about 112 columns. */
const QUESTION = 18;
const REPORT = 45;

/** Reports for people: a row for each question, a column for each report, then what the statements rest on. */
export function statementsLines(loaded: LoadedStatements, lang: Lang): readonly string[] {
  const { statements, questions } = loaded;
  const heads = statements.reports.map(({ id }) => texts(id.toUpperCase()));
  return [
    statements.title[lang],
    ...statements.reports.flatMap(({ id, title, date }) => {
      const told = date === null ? title : message(STATEMENTS, "dated", lang, { title, date: formatDate(date, lang) });
      return wrapped(`${id.toUpperCase()}: ${told}`);
    }),
    "",
    ...(Object.keys(VERDICT_NAMES) as Verdict[]).map(
      (verdict) => `${VERDICT_NAMES[verdict][lang]}: ${VERDICT_MEANINGS[verdict][lang]}`,
    ),
    "",
    ...textTable(
      [texts(message(STATEMENTS, "question", lang)), ...heads],
      questions.flatMap((question) => rowsOf(question, lang)),
    ),
    ...wrapped(statements.together[lang]),
    "",
    ...missionLines(statements, lang),
    "",
    message(STATEMENTS, "beyond", lang),
    ...statements.beyond.flatMap((each) => wrapped(each[lang])),
    "",
    message(STATEMENTS, "sources", lang),
    ...statements.sources.flatMap(({ title, url, read }) =>
      wrapped(`${title}${url === undefined ? "" : `, ${url}`} (${message(STATEMENTS, read, lang)})`),
    ),
  ];
}

/** One question as rows of one line each, with an empty one behind it. */
function rowsOf({ text, columns }: JudgedQuestion, lang: Lang): readonly (readonly string[])[] {
  const cells = [
    wrapped(text[lang], QUESTION),
    ...columns.map(({ claims }) =>
      claims.flatMap((claim, i) => [...(i === 0 ? [] : [""]), ...claimLines(claim, lang)]),
    ),
  ];
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height + 1 }, (_, i) => cells.map((lines) => lines[i] ?? ""));
}

function claimLines({ id, text, parts }: JudgedClaim, lang: Lang): readonly string[] {
  return [...wrapped(`${id.toUpperCase()} ${text[lang]}`, REPORT), ...parts.flatMap((part) => partLines(part, lang))];
}

function partLines({ text, verdict, grounds, reason, missing }: JudgedPart, lang: Lang): readonly string[] {
  const name = VERDICT_NAMES[verdict][lang];
  const said = grounds.map((ground) => groundText(ground, lang));
  const found = verdict === "judgement" && said.length > 0 ? [besides(said, lang)] : said;
  const lines = [
    text === null ? name : `${name}: ${text[lang]}`,
    ...found,
    ...(reason === null ? [] : [reason[lang]]),
    ...(missing === null ? [] : [message(STATEMENTS, "missing", lang, { what: missing[lang] })]),
  ];
  return lines.flatMap((line, i) =>
    wrapped(line, REPORT - 2).map((each, j) => (i + j === 0 ? `→ ${each}` : `  ${each}`)),
  );
}

function besides(said: readonly string[], lang: Lang): string {
  return message(STATEMENTS, "beside", lang, { says: said.join(" ") });
}

/** What decides, with the articles of the law among it. */
function groundText({ says, operands }: Ground, lang: Lang): string {
  const articles = [...new Set(operands.flatMap(({ from }) => from?.article ?? []))];
  const cited = articles.map((article) => citationText(article, lang)).join("; ");
  return cited === "" ? says[lang] : `${says[lang]} [${cited}]`;
}
