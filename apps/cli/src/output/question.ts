import type { Question } from "@dauys/core/apportionment";
import { message } from "@dauys/language";
import { type ExplainOptions, explainQuestion } from "@dauys/language/explanation";
import { OUTPUT } from "../messages/output.ts";
import { citedText } from "./cited.ts";

/** What is asked, in words: the first thing that the explanation of a question says. */
export function questionText(question: Question, options: ExplainOptions): string {
  return explainQuestion(question, options).flatMap((part) => (part.kind === "text" ? [part.text] : []))[0] ?? "";
}

const HINTS = { lot: "lotHint", data: "dataHint", silent: "silentHint" } as const;

/** A question with what lets the computation go on, and by which option of the command it is given. */
export function questionParagraphs(question: Question, options: ExplainOptions): readonly string[] {
  const asked = explainQuestion(question, options);
  const answerable = asked.some(({ kind }) => kind === "code");
  const hint = message(OUTPUT, HINTS[question.kind], options.lang);
  return [...citedText(asked, options.lang).trimEnd().split("\n"), ...(answerable ? ["", hint] : [])];
}
