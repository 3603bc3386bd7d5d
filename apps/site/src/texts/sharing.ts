import { defineMessages } from "@dauys/language";

/** The picture of a page where its address is shared. */
export const sharingTexts = defineMessages({
  warning: {
    kk: "ЖАТТЫҒУ: мұндай сайлау ешбір елде болған жоқ",
    ru: "УЧЕБНЫЕ ДАННЫЕ: таких выборов не было ни в одной стране",
    en: "REHEARSAL: no country held this election",
  },
  open: {
    kk: "Орындар әлі бөлінген жоқ",
    ru: "Места ещё не распределены",
    en: "No seats are distributed yet",
  },
  described: {
    kk: "{title}. {lines}. {seats}: {blocks}.",
    ru: "{title}. {lines}. {seats}: {blocks}.",
    en: "{title}. {lines}. {seats}: {blocks}.",
  },
  describedOpen: { kk: "{title}. {lines}.", ru: "{title}. {lines}.", en: "{title}. {lines}." },
});
