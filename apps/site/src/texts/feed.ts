import { defineMessages } from "@dauys/language";

/** What the feed of a record says. */
export const feedTexts = defineMessages({
  checkpoint: {
    kk: "Жаңа бақылау нүктесі: {n} жазба",
    ru: "Новая контрольная точка: записей {n}",
    en: "A new checkpoint: {n} entries",
  },
  root: { kk: "Түбірі: {root}", ru: "Корень: {root}", en: "Root: {root}" },
  preliminary: {
    kk: "Алдын ала нәтиже жарияланды",
    ru: "Объявлен предварительный результат",
    en: "The preliminary result was declared",
  },
  final: {
    kk: "Түпкілікті нәтиже жарияланды",
    ru: "Объявлен окончательный результат",
    en: "The final result was declared",
  },
  held: { kk: "Хаттама кейінге қалдырылды", ru: "Протокол отложен", en: "Protocol held back" },
  released: { kk: "Хаттама санаққа қайтарылды", ru: "Протокол возвращён в подсчёт", en: "Protocol released" },
  invalidated: {
    kk: "Дауыс беру жарамсыз деп танылды",
    ru: "Голосование признано недействительным",
    en: "Voting found invalid",
  },
  restored: {
    kk: "Жарамсыз деп тану күшін жойды",
    ru: "Признание недействительным отменено",
    en: "The finding of invalidity set aside",
  },
  entry: { kk: "{entry}-жазба.", ru: "Запись {entry}.", en: "Entry {entry}." },
  replaced: {
    kk: "({entry}-жазба {replaces}-жазбаны алмастырды.)",
    ru: "(Запись {entry} заменила запись {replaces}.)",
    en: "(Entry {entry} replaces entry {replaces}.)",
  },
});
