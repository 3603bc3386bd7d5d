import { defineMessages } from "../../messages.ts";

/** How the parts of a law that stand around the distribution are told. */
export const CHAMBER = defineMessages({
  law: { kk: "Заң", ru: "Закон", en: "The law" },
  inForce: { kk: "Күшінде: {from} – {until}", ru: "Действует: {from} – {until}", en: "In force: {from} – {until}" },
  open: { kk: "…", ru: "…", en: "…" },
  chamber: { kk: "Палата", ru: "Палата", en: "The house" },
  chamberSeats: { kk: "{name}: {seats} орын", ru: "{name}: мест {seats}", en: "{name}: seats {seats}" },
  chamberOpen: {
    kk: "{name}: орын саны заңда белгіленбеген",
    ru: "{name}: число мест законом не установлено",
    en: "{name}: the number of seats is not fixed here",
  },
  part: { kk: "{name}: {seats} орын", ru: "{name}: мест {seats}", en: "{name}: seats {seats}" },
  partOpen: { kk: "{name}", ru: "{name}", en: "{name}" },
  majorities: { kk: "Көпшілік дауыс", ru: "Большинство голосов", en: "Majorities" },
  majorityAtLeast: {
    kk: "{decision}: {of} кемінде {fraction} бөлігі",
    ru: "{decision}: не менее {fraction} {of}",
    en: "{decision}: at least {fraction} {of}",
  },
  majorityMore: {
    kk: "{decision}: {of} {fraction} бөлігінен көп",
    ru: "{decision}: более {fraction} {of}",
    en: "{decision}: more than {fraction} {of}",
  },
  ofChamber: { kk: "палата орындарының", ru: "мест палаты", en: "of the seats of the house" },
  ofLists: { kk: "тізімдер бойынша орындардың", ru: "мест по спискам", en: "of the list seats" },
  otherChamber: {
    kk: "{said}; басқа палатада да ({other})",
    ru: "{said}; то же и в другой палате ({other})",
    en: "{said}; in the other house too ({other})",
  },
  ballot: { kk: "Бюллетень", ru: "Бюллетень", en: "The ballot" },
  againstAll: {
    kk: "«Бәріне қарсымын» деген жолы бар",
    ru: "Есть строка «Против всех»",
    en: "It has a line against all",
  },
  noAgainstAll: {
    kk: "«Бәріне қарсымын» деген жолы жоқ",
    ru: "Строки «Против всех» нет",
    en: "It has no line against all",
  },
  protocol: { kk: "Хаттама нысаны: {form}", ru: "Форма протокола: {form}", en: "Form of the protocol: {form}" },
});
