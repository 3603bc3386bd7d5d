import { defineMessages } from "../../messages.ts";

/** How the deadlines of a law are told: the events that they run from. */
export const DEADLINES = defineMessages({
  deadlines: { kk: "Мерзімдер", ru: "Сроки", en: "Deadlines" },
  deadline: { kk: "{what}: {when}", ru: "{what}: {when}", en: "{what}: {when}" },
  period: { kk: "{what}: {opens} … {when}", ru: "{what}: {opens} … {when}", en: "{what}: {opens} … {when}" },
  moment: { kk: "{from} {offset}", ru: "{from} {offset}", en: "{from} {offset}" },
  "election-day": { kk: "сайлау күні", ru: "день выборов", en: "election day" },
  "end-of-voting": { kk: "дауыс берудің аяқталуы", ru: "конец голосования", en: "end of voting" },
  "end-of-count": { kk: "санаудың аяқталуы", ru: "конец подсчёта", en: "end of the count" },
  result: { kk: "қорытынды", ru: "установление итогов", en: "result" },
  publication: { kk: "жариялау", ru: "публикация", en: "publication" },
  filing: { kk: "беру", ru: "подача", en: "filing" },
  decision: { kk: "шешім", ru: "решение", en: "decision" },
  calling: { kk: "тағайындау", ru: "назначение", en: "calling" },
  "end-of-registration": { kk: "тіркеудің аяқталуы", ru: "конец регистрации", en: "end of registration" },
  registration: { kk: "тіркеу", ru: "регистрация", en: "registration" },
  refusal: { kk: "бас тарту", ru: "отказ", en: "refusal" },
  request: { kk: "сұрау салу", ru: "требование", en: "request" },
  "assembly-vote": { kk: "Ассамблеядағы дауыс беру", ru: "голосование Ассамблеи", en: "the assembly’s vote" },
  "end-of-term": { kk: "өкілеттік мерзімінің аяқталуы", ru: "конец срока полномочий", en: "end of the term" },
  unstated: { kk: "неден бастап — айтылмаған", ru: "от чего — не сказано", en: "of what is not said" },
  dissolution: { kk: "тарату", ru: "роспуск", en: "dissolution" },
});
