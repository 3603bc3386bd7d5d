import { type Lang, message } from "@dauys/language";
import { queueTexts } from "../../texts/queues.ts";

/** Until when protocols have to be there, and what says so: an article, or the office itself. */
export interface ShownDeadline {
  /** On the clock of the record. */
  readonly at: string;
  readonly article: string | null;
}

/** Deadlines in words; where there is none, that there is none. */
export function deadlineText(deadlines: readonly ShownDeadline[], lang: Lang): string {
  if (deadlines.length === 0) return message(queueTexts, "no-deadline", lang);
  const texts = deadlines.map(({ at, article }) =>
    article === null
      ? message(queueTexts, "deadline-set", lang, { time: at })
      : message(queueTexts, "deadline", lang, { time: at, article }),
  );
  return texts.join("; ");
}
