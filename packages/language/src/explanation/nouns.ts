import type { PluralForms } from "../plural.ts";

/** Seats, as a subject or object. */
export const SEATS: PluralForms = {
  kk: "мандат",
  ru: { one: "мандат", few: "мандата", many: "мандатов" },
  en: { one: "seat", other: "seats" },
};

/** Seats after "of", "at least", "more than": Russian has the genitive there. */
export const OF_SEATS: PluralForms = { ...SEATS, ru: { one: "мандата", few: "мандатов", many: "мандатов" } };

/** Votes, as a subject or object. */
export const VOTES: PluralForms = {
  kk: "дауыс",
  ru: { one: "голос", few: "голоса", many: "голосов" },
  en: { one: "vote", other: "votes" },
};

/** Votes after "of", "at least", "more than": Russian has the genitive there. */
export const OF_VOTES: PluralForms = { ...VOTES, ru: { one: "голоса", few: "голосов", many: "голосов" } };
