import { defineMessages } from "@dauys/language";

/** Small words that stand in many parts of a page. */
export const partsTexts = defineMessages({
  source: { kk: "Дереккөз {n}", ru: "Источник {n}", en: "Source {n}" },
  recalled: { kk: "тексерілмеген", ru: "не проверено", en: "unverified" },
  derived: { kk: "есептелген", ru: "выведено", en: "derived" },
  excerpt: { kk: "үзіндіден", ru: "по выдержке", en: "from an excerpt" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
  points: { kk: "{n} п.т.", ru: "{n} п. п.", en: "{n} pp" },
  toTop: { kk: "Беттің басына", ru: "К началу страницы", en: "To the top" },
});
