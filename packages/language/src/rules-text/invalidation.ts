import type { Rules, WayToInvalidate } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { INVALIDATION } from "./messages/invalidation.ts";
import { shareText } from "./share-text.ts";

type Word = keyof typeof INVALIDATION;

const OR: Readonly<Record<Lang, string>> = { kk: " немесе ", ru: " или ", en: " or " };

/** Which results may be declared void, on whose word and ground, and what follows. */
export function invalidationSection({ invalidation }: Rules, lang: Lang): Section {
  const { ways = [], repeatVoting } = invalidation ?? {};
  const after = repeatVoting === undefined ? [] : [repeatEntry(repeatVoting, lang)];
  return {
    title: message(INVALIDATION, "invalidation", lang),
    entries: [...ways.map((way) => wayEntry(way, lang)), ...after],
  };
}

/** One way in which results may be declared void, told. */
export function wayEntry(way: WayToInvalidate, lang: Lang): Entry {
  const of = capital(listed(way.of, OR[lang], lang));
  const asked = listed(way.asked, OR[lang], lang);
  const said = message(INVALIDATION, "way", lang, { of, asked, ground: way.ground[lang] });
  if (way.spread === undefined) return entry(said, way);
  return entry(message(INVALIDATION, "spread", lang, { said, share: shareText(way.spread, lang) }), way);
}

type RepeatVoting = NonNullable<NonNullable<Rules["invalidation"]>["repeatVoting"]>;

/** What follows where a result is void, told. */
export function repeatEntry(repeat: RepeatVoting, lang: Lang): Entry {
  return entry(message(INVALIDATION, "repeat", lang, { same: listed(repeat.same, ", ", lang) }), repeat);
}

function listed(words: readonly Word[], between: string, lang: Lang): string {
  return words.map((word) => INVALIDATION[word][lang]).join(between);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
