import type { Step, Verification } from "@dauys/core/election";
import { formatDate, type Lang, LIMIT, message } from "@dauys/language";
import { factsText, failureText, noteText, placeText, STEP_TEXTS, VERDICT_TEXTS } from "@dauys/language/verification";
import type { Paint } from "../output/paint.ts";

const MARK: Readonly<Record<Step["result"], readonly [string, "green" | "red" | "yellow"]>> = {
  passed: ["✓", "green"],
  failed: ["✗", "red"],
  "not-run": ["–", "yellow"],
};

/** A verification for people: first what kind of record it is, then step by step, last what arithmetic cannot show. */
export function verifyLines(found: Verification, lang: Lang, tone: Paint): readonly string[] {
  return [
    ...head(found, lang, tone),
    "",
    ...found.steps.flatMap((step) => stepLines(step, lang, tone)),
    "",
    ...verdict(found, lang, tone),
    LIMIT[lang],
  ];
}

function head({ record, checkpoint }: Verification, lang: Lang, tone: Paint): readonly string[] {
  const banner = message(STEP_TEXTS, `${record?.kind ?? "unknown"}.banner`, lang);
  if (record === null) return [tone("bold", banner)];
  const { title, notice, date, country } = record;
  const size = checkpoint?.size ?? 0n;
  const state = { date: formatDate(date, lang), country, size, root: checkpoint?.root ?? "—" };
  return [
    tone("bold", banner),
    ...(notice === undefined ? [] : [notice[lang]]),
    title[lang],
    message(VERDICT_TEXTS, "asOf", lang, state),
  ];
}

function stepLines(step: Step, lang: Lang, tone: Paint): readonly string[] {
  const { number, id, result, notes, moreNotes, failures, more } = step;
  const [mark, colour] = MARK[result];
  const facts = factsText(step, lang);
  const title = `${number}. ${message(STEP_TEXTS, id, lang)}`;
  return [
    `${tone(colour, mark)} ${facts === null ? title : `${title}: ${facts}`}`,
    ...failures.flatMap((failure) => {
      const place = placeText(failure.place, lang);
      const text = failureText(failure, lang);
      return [`     ${tone("red", "✗")} ${place === "" ? text : `${place}: ${text}`}`];
    }),
    ...(more > 0 ? [`     ${message(VERDICT_TEXTS, "more", lang, { n: more })}`] : []),
    ...notes.map((note) => `     ${noteText(note, lang)}`),
    ...(moreNotes > 0 ? [`     ${message(VERDICT_TEXTS, "more", lang, { n: moreNotes })}`] : []),
  ];
}

function verdict({ steps, ok, quick }: Verification, lang: Lang, tone: Paint): readonly string[] {
  const named = (result: Step["result"]): string =>
    steps
      .filter((step) => step.result === result)
      .map(({ number, id }) => `${number}. ${message(STEP_TEXTS, id, lang)}`)
      .join("; ");
  const notRun = named("not-run");
  return [
    ok
      ? tone("green", message(VERDICT_TEXTS, quick ? "verifiedQuick" : "verified", lang))
      : tone("red", message(VERDICT_TEXTS, "failed", lang, { steps: named("failed") })),
    ...(notRun === "" ? [] : [message(VERDICT_TEXTS, "notRun", lang, { steps: notRun })]),
  ];
}
