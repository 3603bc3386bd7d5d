import type { NearestChange, Verdict } from "@dauys/core/tally";
import { counted, type Lang, message } from "@dauys/language";
import { VERDICT_TEXTS } from "./verdict-messages.ts";

/** A verdict in words; `nameOf` says how a list is called. */
export function verdictText(verdict: Verdict, lang: Lang, nameOf: (list: string) => string): string {
  const change = (nearest: NearestChange): string => changeText(nearest, lang, nameOf);
  if (verdict.verdict === "decided") {
    const said = decidedText(verdict.ballots, lang);
    if (verdict.nearest === null || verdict.ballots === 0) return said;
    return message(VERDICT_TEXTS, "nearest", lang, { verdict: said, change: change(verdict.nearest) });
  }
  switch (verdict.because) {
    case "votes":
      return message(VERDICT_TEXTS, "votes", lang, {
        ballots: ballotsText(verdict.ballots ?? 0, lang),
        change: change(verdict.nearest),
      });
    case "no-bound":
      return message(VERDICT_TEXTS, "no-bound", lang, { change: change(verdict.nearest) });
    case "question":
      return message(VERDICT_TEXTS, "question", lang);
    case "law":
      return message(VERDICT_TEXTS, "law", lang, { gap: message(VERDICT_TEXTS, `gap-${verdict.gap}`, lang) });
  }
}

function decidedText(ballots: number | null, lang: Lang): string {
  if (ballots === null) return message(VERDICT_TEXTS, "decided-no-bound", lang);
  if (ballots === 0) return message(VERDICT_TEXTS, "decided-all-in", lang);
  return message(VERDICT_TEXTS, "decided-bound", lang, { ballots: ballotsText(ballots, lang) });
}

function changeText({ what, votes, lists }: NearestChange, lang: Lang, nameOf: (list: string) => string): string {
  const [first = "", second = ""] = lists.map(nameOf);
  const at = counted(votes, lang, {
    kk: "дауыстан бастап",
    ru: { one: "голосе", few: "голосах", many: "голосах" },
    en: { one: "vote", other: "votes" },
  });
  if (what === "clause") return message(VERDICT_TEXTS, what, lang, { votes: at });
  if (what === "threshold" || what === "quota") return message(VERDICT_TEXTS, what, lang, { votes: at, first });
  return message(VERDICT_TEXTS, what, lang, { votes: at, first, second });
}

/** Ballots in the case that "not more than" asks for. */
function ballotsText(n: number, lang: Lang): string {
  return counted(n, lang, {
    kk: "бюллетень",
    ru: { one: "бюллетеня", few: "бюллетеней", many: "бюллетеней" },
    en: { one: "ballot", other: "ballots" },
  });
}
