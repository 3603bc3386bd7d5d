import type { Question } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { message } from "../messages.ts";
import { joined, lists, quoted } from "./names.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences } from "./paragraph.ts";
import { QUESTIONS } from "./question-messages.ts";
import { equalSentence } from "./tie-text.ts";

const BLANK = "…";

/**
 * An open question: which lists it is about, for how many seats, why the law cannot go on without an answer, and what
 * to add to the input, with a form to fill in.
 */
export function explainQuestion(question: Question, options: ExplainOptions): readonly Paragraph[] {
  const { lang } = options;
  switch (question.kind) {
    case "lot":
      return [
        sentences([equalSentence(question, options), message(QUESTIONS, "lot", lang)], question.article),
        sentences([
          message(QUESTIONS, question.losing ? "lotRemedyLosing" : "lotRemedy", lang, { seats: question.seats }),
        ]),
        answerForm(question, "lot"),
      ];
    case "data":
      return [
        sentences([equalSentence(question, options), message(QUESTIONS, question.needs, lang)], question.article),
        sentences([message(QUESTIONS, `${question.needs}Remedy`, lang)]),
        attributeForm(question),
      ];
    case "silent":
      return silent(question, options);
  }
}

/** The question of the rules file that a silence of the law names, in one language. */
export function silenceText(
  rules: Rules,
  silence: string | undefined,
  lang: ExplainOptions["lang"],
): string | undefined {
  return rules.silent.find(({ id }) => id === silence)?.question[lang];
}

function silent(question: Silent, options: ExplainOptions): readonly Paragraph[] {
  const { lang, rules } = options;
  const { seats, losing } = question;
  const asked = silenceText(rules, question.silence, lang);
  const subject = subjectOf(question, rules);
  const why = [
    aboutSilence(question, subject, options),
    message(QUESTIONS, "silent", lang),
    asked === undefined ? "" : message(QUESTIONS, "asked", lang, { question: asked }),
  ];
  if (subject === "tie") {
    const remedy = message(QUESTIONS, losing ? "decisionRemedyLosing" : "decisionRemedy", lang, { seats });
    return [sentences(why, question.article), sentences([remedy]), answerForm(question, "decision")];
  }
  if (subject === "second-place") {
    return [
      sentences(why, question.article),
      sentences([message(QUESTIONS, "secondRemedy", lang)]),
      answerForm(question, "decision"),
    ];
  }
  return [sentences(why, question.article), sentences([message(QUESTIONS, "noAnswer", lang)])];
}

type Silent = Extract<Question, { kind: "silent" }>;
type Subject = "tie" | "second-place" | "next-place" | "overflow" | "nobody" | "other";

/** What a silence is about, told by the place in the rules that it comes from. */
function subjectOf({ among, seats, silence, article }: Silent, { distribution }: Rules): Subject {
  const { ifOne, ifNone, admitUntil } = distribution.qualification;
  if (ifOne !== undefined && silence === ifOne.tieSilence) return "second-place";
  if (ifOne !== undefined && silence === ifOne.overflowSilence) return "overflow";
  if (ifNone?.rule === "silent" && silence === ifNone.silence) return "nobody";
  if (admitUntil !== undefined && article === admitUntil.article && among.length > 1) return "next-place";
  return among.length > seats && seats > 0 ? "tie" : "other";
}

function aboutSilence(question: Silent, subject: Subject, options: ExplainOptions): string {
  const { lang } = options;
  const { among, seats } = question;
  const named = {
    lists: joined(
      options,
      among.map((id) => quoted(options, id)),
    ),
  };
  switch (subject) {
    case "tie":
      return equalSentence(question, options);
    case "second-place":
      return message(QUESTIONS, "secondPlace", lang, named);
    case "next-place":
      return message(QUESTIONS, "nextPlace", lang, named);
    case "overflow":
      return message(QUESTIONS, "overflow", lang, { ...named, seats });
    case "nobody":
      return message(QUESTIONS, "nobody", lang);
    case "other": {
      const concerns =
        among.length > 0 ? message(QUESTIONS, "concerns", lang, { lists: lists(options, among, "of") }) : "";
      const open = seats > 0 ? message(QUESTIONS, "seatsOpen", lang, { seats }) : "";
      return [concerns, open].filter((part) => part !== "").join(" ");
    }
  }
}

/** A file of answers as the input takes it, with blanks where the lot or the decision has to be entered. */
function answerForm({ unit, among, seats }: Question, by: "lot" | "decision"): Paragraph {
  const form = {
    ...(unit !== "" && { unit }),
    among,
    winners: Array.from({ length: seats }, () => BLANK),
    by,
    source: BLANK,
  };
  return { kind: "code", text: JSON.stringify([form]) };
}

/** The rows of a file of list attributes that are missing. */
function attributeForm({ unit, among, needs }: Extract<Question, { kind: "data" }>): Paragraph {
  const cells = (list: string): readonly string[] => (unit === "" ? [list, BLANK] : [unit, list, BLANK]);
  const head = unit === "" ? ["list", needs] : ["unit", "list", needs];
  return { kind: "code", text: [head, ...among.map(cells)].map((row) => row.map(csvCell).join(",")).join("\n") };
}

function csvCell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
