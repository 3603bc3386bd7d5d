import { type Election, KIN_NAMES, type PartyInElection, TOOK_NAMES } from "@dauys/core/election";
import { formatDate, type Lang, message } from "@dauys/language";
import { PEOPLE } from "../messages/people.ts";

/** Which parties stood and which did not, with what they were called before and after. */
export function partyLines({ parties = [] }: Election, lang: Lang): readonly string[] {
  return parties.flatMap(({ name, took, decided, predecessors = [], successors = [], note }) => {
    const date = decided === undefined ? "" : `, ${formatDate(decided.date, lang)}`;
    return [
      message(PEOPLE, "stated", lang, { name: name[lang], n: `${TOOK_NAMES[took][lang]}${date}` }),
      ...kinLine("before", predecessors, lang),
      ...kinLine("after", successors, lang),
      ...(note === undefined ? [] : [`  ${note[lang]}`]),
    ];
  });
}

function kinLine(
  key: "before" | "after",
  kin: NonNullable<PartyInElection["predecessors"]>,
  lang: Lang,
): readonly string[] {
  if (kin.length === 0) return [];
  const told = kin.map(({ name, how, date }) => {
    const when = date === undefined ? "" : `, ${formatDate(date, lang)}`;
    return `${name[lang]} (${KIN_NAMES[how][lang]}${when})`;
  });
  return [`  ${message(PEOPLE, "stated", lang, { name: message(PEOPLE, key, lang), n: told.join("; ") })}`];
}
