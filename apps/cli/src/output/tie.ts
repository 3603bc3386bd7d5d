import type { Tie } from "@dauys/core/apportionment";
import { citationText, type Lang, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";

/** How lists are called in a sentence. */
export type NameOf = (list: string) => string;

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
  return article === undefined ? text : `${text} (${citationText(article, lang)})`;
}

/** Names one after the other. */
function joined(lists: readonly string[], nameOf: NameOf): string {
  return lists.map(nameOf).join(", ") || "—";
}
