import { defineMessages } from "@dauys/language";

/** Heads and words of the commands on rules. */
export const RULES = defineMessages({
  id: { kk: "Атауы", ru: "Имя", en: "Id" },
  where: { kk: "Ел", ru: "Страна", en: "Where" },
  from: { kk: "Басталуы", ru: "С", en: "From" },
  until: { kk: "Соңы", ru: "По", en: "Until" },
  title: { kk: "Аты", ru: "Название", en: "Title" },
  sound: { kk: "жарамды: {id}, sha256 {hash}", ru: "годен: {id}, sha256 {hash}", en: "sound: {id}, sha256 {hash}" },
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
