import type { Trilingual } from "../../rules/index.ts";

/** The figures of an assembly's protocol in words. */
export const FIGURES = {
  members: { kk: "Ассамблея мүшелері", ru: "Члены Ассамблеи", en: "Members of the Assembly" },
  present: { kk: "Сессияға қатысқандар", ru: "Присутствующие на сессии", en: "Present at the session" },
  received: { kk: "Берілген бюллетеньдер", ru: "Выданные бюллетени", en: "Ballots issued" },
  inBoxes: { kk: "Жәшіктен шыққан бюллетеньдер", ru: "Бюллетени в урнах", en: "Ballots found in the boxes" },
  valid: { kk: "Жарамды бюллетеньдер", ru: "Действительные бюллетени", en: "Valid ballots" },
  invalid: { kk: "Жарамсыз бюллетеньдер", ru: "Недействительные бюллетени", en: "Invalid ballots" },
  validAndInvalid: {
    kk: "Жарамды және жарамсыз бюллетеньдер",
    ru: "Действительные и недействительные бюллетени",
    en: "Valid and invalid ballots",
  },
  allVotes: {
    kk: "Барлық кандидаттарға берілген дауыстар",
    ru: "Голоса за всех кандидатов",
    en: "Votes for all candidates",
  },
  validTimesSeats: {
    kk: "Жарамды бюллетеньдер × орындар",
    ru: "Действительные бюллетени × места",
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
  kk: "{what}: {left}; {other}: {right}. Біріншісі екіншісінен аспауға тиіс.",
  ru: "{what}: {left}; {other}: {right}. Первое не может быть больше второго.",
  en: "{what}: {left}; {other}: {right}. The first cannot be more than the second.",
};

/** The numbered checks: what is said when one does not hold, and the article that it follows from. */
export const CHECKS: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { text: Trilingual; article: string }>> = {
  1: { text: over, article: "Act, Art. 93-1" },
  2: { text: over, article: "Act, Art. 93-1" },
  3: { text: over, article: "Act, Art. 43" },
  4: {
    text: {
      kk: "{what}: {left}; {other}: {right}. Екеуі тең болуға тиіс.",
      ru: "{what}: {left}; {other}: {right}. Эти числа должны быть равны.",
      en: "{what}: {left}; {other}: {right}. The two have to be equal.",
    },
    article: "Act, Art. 43(5)",
  },
  5: { text: over, article: "Act, Art. 43(5)3" },
  6: { text: over, article: "Act, Art. 43(5)3" },
  7: {
    text: {
      kk: "{what}: {left}; {other}: {right}. Біріншісі екіншісінен кем: белгі қойылмаған бюллетень жарамды ма?",
      ru: "{what}: {left}; {other}: {right}. Первое меньше второго: действителен ли бюллетень без отметки?",
      en: "{what}: {left}; {other}: {right}. The first is less than the second: is a ballot without a mark valid?",
    },
    article: "Act, Art. 43(5)",
  },
};
