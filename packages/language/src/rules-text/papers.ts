import type { CandidateLists, Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { LISTS } from "./messages/lists.ts";
import { PAPERS } from "./messages/papers.ts";
import { shareText } from "./share-text.ts";
import { plainSpan, within } from "./spans.ts";

/** What has to be handed in, what is published of candidates, when a list falls, and the ballot. */
export function paperSection({ lists = {} }: Rules, lang: Lang): Section {
  const { documents = [], published, removal, ballot } = lists;
  return {
    title: message(PAPERS, "papers", lang),
    entries: [
      ...documents.map((document) => entry(documentText(document, lang), document)),
      ...(published === undefined ? [] : [entry(publishedText(published, lang), published)]),
      ...(removal === undefined ? [] : [entry(removalText(removal, lang), removal)]),
      ...(ballot === undefined ? [] : ballotEntries(ballot, lang)),
    ],
  };
}

type Part<K extends keyof CandidateLists> = NonNullable<CandidateLists[K]>;

function documentText({ what, of, onlyFor }: Part<"documents">[number], lang: Lang): string {
  const said = message(PAPERS, of, lang, { what: what[lang] });
  return onlyFor === undefined
    ? said
    : message(PAPERS, "onlyFor", lang, { said, group: message(LISTS, onlyFor, lang) });
}

function publishedText({ members, days }: Part<"published">, lang: Lang): string {
  const names = members.map((member) => message(PAPERS, member, lang)).join(", ");
  const said = message(PAPERS, "published", lang, { members: names });
  return days === undefined ? said : message(PAPERS, "within", lang, { said, days: within(days, "days", lang) });
}

function removalText({ cancelAbove, frozenDays }: Part<"removal">, lang: Lang): string {
  return message(PAPERS, "removal", lang, {
    at: shareText(cancelAbove, lang),
    days: plainSpan(frozenDays, "days", lang),
  });
}

function ballotEntries(ballot: Part<"ballot">, lang: Lang): readonly Entry[] {
  const { order, languages, reserve, rounding } = ballot;
  const params = {
    order: message(PAPERS, order, lang),
    languages: languages.map((language) => message(PAPERS, language, lang)).join(", "),
  };
  const first = entry(message(PAPERS, "order", lang, params), ballot);
  if (reserve === undefined) return [first];
  const said = message(PAPERS, "reserve", lang, { at: shareText(reserve, lang) });
  const { note: _, ...cited } = ballot;
  return [first, entry(rounding === undefined ? said : message(PAPERS, rounding, lang, { said }), cited)];
}
