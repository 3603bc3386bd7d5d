import type { Trilingual } from "../../rules/index.ts";

/** The figures of an assembly's protocol in words. */
export const FIGURES = {
  members: { kk: "Ассамблея мүшелері", ru: "Членов Ассамблеи", en: "Members of the Assembly" },
  present: { kk: "Сессияға қатысқандар", ru: "Присутствовало на сессии", en: "Present at the session" },
  received: { kk: "Берілген бюллетеньдер", ru: "Выдано бюллетеней", en: "Ballots issued" },
  inBoxes: { kk: "Жәшіктен шыққан бюллетеньдер", ru: "Бюллетеней в урнах", en: "Ballots found in the boxes" },
  valid: { kk: "Жарамды бюллетеньдер", ru: "Действительных бюллетеней", en: "Valid ballots" },
  invalid: { kk: "Жарамсыз бюллетеньдер", ru: "Недействительных бюллетеней", en: "Invalid ballots" },
  validAndInvalid: {
    kk: "Жарамды және жарамсыз бюллетеньдер",
    ru: "Действительных и недействительных бюллетеней",
    en: "Valid and invalid ballots",
  },
  allVotes: {
    kk: "Барлық кандидаттарға берілген дауыстар",
    ru: "Голосов за всех кандидатов",
    en: "Votes for all candidates",
  },
  validTimesSeats: {
    kk: "Жарамды бюллетеньдер × орындар",
    ru: "Действительных бюллетеней × мест",
    en: "Valid ballots × seats",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

/** The votes of one candidate. */
export const VOTES_OF: Trilingual = {
  kk: "Берілген дауыстар: {person}",
  ru: "Голоса: {person}",
  en: "Votes for {person}",
};

const over: Trilingual = {
  kk: "{what} ({left}) мына саннан аспауға тиіс: {other} ({right}).",
  ru: "{what} ({left}): не может быть больше, чем {other} ({right}).",
  en: "{what} ({left}) cannot be more than {other} ({right}).",
};

/** The numbered checks: what is said when one does not hold, and the article that it follows from. */
export const CHECKS: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { text: Trilingual; article: string }>> = {
  1: { text: over, article: "Act, Art. 93-1" },
  2: { text: over, article: "Act, Art. 93-1" },
  3: { text: over, article: "Act, Art. 43" },
  4: {
    text: {
      kk: "{what} ({left}) мына санға тең болуға тиіс: {other} ({right}).",
      ru: "{what} ({left}): не сходится с числом «{other}» ({right}).",
      en: "{what} ({left}) do not add up to {other} ({right}).",
    },
    article: "Act, Art. 43(5)",
  },
  5: { text: over, article: "Act, Art. 43(5)3" },
  6: { text: over, article: "Act, Art. 43(5)3" },
  7: {
    text: {
      kk: "{what} ({left}) мына саннан кем: {other} ({right}). Белгі қойылмаған бюллетень жарамды бола ма?",
      ru: "{what} ({left}): меньше, чем {other} ({right}). Действителен ли бюллетень без отметки?",
      en: "{what} ({left}) are fewer than {other} ({right}). Is a ballot without a mark valid?",
    },
    article: "Act, Art. 43(5)",
  },
};
