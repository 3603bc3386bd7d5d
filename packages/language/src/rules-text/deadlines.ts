import { type Deadline, deadlineName, type Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { DEADLINES } from "./messages/deadlines.ts";
import { signedSpan } from "./spans.ts";

/** The deadlines and periods of a law: from which event, and how far from it. */
export function deadlineSection({ deadlines = [] }: Rules, lang: Lang): Section {
  return {
    title: message(DEADLINES, "deadlines", lang),
    entries: deadlines.map((deadline) => deadlineEntry(deadline, lang)),
  };
}

function deadlineEntry(deadline: Deadline, lang: Lang): Entry {
  const what = deadlineName(deadline)[lang];
  const when = momentText(deadline, lang);
  const { opens } = deadline;
  const said =
    opens === undefined
      ? message(DEADLINES, "deadline", lang, { what, when })
      : message(DEADLINES, "period", lang, { what, opens: momentText(opens, lang), when });
  return entry(said, deadline);
}

function momentText(moment: NonNullable<Deadline["opens"]>, lang: Lang): string {
  const { from, days, hours, months, at, count } = moment;
  const parts = [
    days === undefined ? "" : signedSpan(days, count === "working" ? "working" : "days", lang),
    months === undefined ? "" : signedSpan(months, "months", lang),
    hours === undefined ? "" : signedSpan(hours, "hours", lang),
    at ?? "",
  ];
  const offset = parts.filter((part) => part !== "").join(", ");
  return message(DEADLINES, "moment", lang, { from: message(DEADLINES, from, lang), offset }).trim();
}
