import type { Question, Tie } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { type Lang, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";

/** How lists are called in a sentence. */
export type NameOf = (list: string) => string;

/** What is asked, and by which article, in one sentence. */
export function questionText(question: Question, rules: Rules, lang: Lang, nameOf: NameOf): string {
  const lists = joined(question.among, nameOf);
  const { seats, article } = question;
  switch (question.kind) {
    case "lot":
      return message(OUTPUT, question.losing ? "lotQuestionLosing" : "lotQuestion", lang, { lists, seats, article });
    case "data":
      return message(OUTPUT, "dataQuestion", lang, { lists, seats, article, needs: question.needs });
    case "silent": {
      const known = rules.silent.find(({ id }) => id === question.silence);
      const asked = known?.question[lang] ?? message(OUTPUT, "silentUnnamed", lang, { lists, seats });
      return message(OUTPUT, "silentQuestion", lang, { article, question: asked });
    }
  }
}

/** What to give in for the computation to go on. */
export function questionRemedy(question: Question, lang: Lang): string {
  switch (question.kind) {
    case "lot":
      return message(OUTPUT, "lotRemedy", lang, { winners: message(OUTPUT, "winners", lang) });
    case "data":
      return message(OUTPUT, "dataRemedy", lang, { needs: question.needs });
    case "silent":
      return message(OUTPUT, "silentRemedy", lang);
  }
}

const BY = {
  "registered-earlier": "byOrder",
  "more-votes": "byMoreVotes",
  "fewer-votes": "byFewerVotes",
  "largest-remainder": "byRemainder",
  "precincts-won": "byPrecincts",
  lot: "byLot",
  decision: "byDecision",
  immaterial: "byImmaterial",
} as const;

/** A tie that was decided; `null` for one that is still a question. */
export function tieText({ among, winners, decidedBy, article }: Tie, lang: Lang, nameOf: NameOf): string | null {
  if (decidedBy === undefined) return null;
  const params = {
    lists: joined(among, nameOf),
    by: message(OUTPUT, BY[decidedBy], lang),
    winners: joined(winners ?? [], nameOf),
  };
  const text = message(OUTPUT, "tieDecided", lang, params);
  return article === undefined ? text : `${text} (${article})`;
}

/** Names one after the other. */
function joined(lists: readonly string[], nameOf: NameOf): string {
  return lists.map(nameOf).join(", ") || "—";
}
