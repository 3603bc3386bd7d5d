import { defineMessages } from "../../messages.ts";

/** How well a value of a law is known, and what stands beside its values. */
export const RULES_WORDS = defineMessages({
  excerpt: { kk: "үзіндіден ғана оқылған", ru: "прочитано лишь в отрывке", en: "read in an excerpt only" },
  derived: { kk: "есептеп шығарылған", ru: "выведено", en: "derived" },
  recalled: { kk: "жадтан, тексерілмеген", ru: "по памяти, не проверено", en: "recalled, not verified" },
  unknown: { kk: "ізделді, табылмады", ru: "искали, не нашли", en: "looked for, not found" },
  allRead: {
    kk: "Барлық мән заң мәтінінен оқылған.",
    ru: "Все значения прочитаны в тексте закона.",
    en: "Every value was read in the text of the law.",
  },
  unverified: {
    kk: "Заң мәтінінен оқылмаған мәндер: {all} мәннен {marked}; олар ⚠ белгісімен көрсетілген.",
    ru: "Значений, не прочитанных в тексте закона: {marked} из {all}; они отмечены знаком ⚠.",
    en: "Of {all} values {marked} were not read in the text of the law; they are marked ⚠.",
  },
  questions: {
    kk: "Заңда реттелмеген мәселелер",
    ru: "Вопросы, не урегулированные законом",
    en: "What the law does not answer",
  },
  sources: { kk: "Дереккөздер", ru: "Источники", en: "Sources" },
  readFull: { kk: "толық оқылған", ru: "прочитан полностью", en: "read in full" },
  readExcerpt: { kk: "үзіндісі оқылған", ru: "прочитан отрывок", en: "read in part" },
  readNone: { kk: "оқылмаған", ru: "не прочитан", en: "not read" },
});
