import type { PluralForms } from "@dauys/language";

/** Seats of a chamber. */
export const SEATS: PluralForms = {
  kk: "орын",
  ru: { one: "место", few: "места", many: "мест" },
  en: { one: "seat", other: "seats" },
};

/** Votes. */
export const VOTES: PluralForms = {
  kk: "дауыс",
  ru: { one: "голос", few: "голоса", many: "голосов" },
  en: { one: "vote", other: "votes" },
};
