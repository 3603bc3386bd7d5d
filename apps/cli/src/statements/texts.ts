import { defineMessages } from "@dauys/language";

/** What the command says of reports on an election. */
export const STATEMENTS = defineMessages({
  question: { kk: "Сұрақ", ru: "Вопрос", en: "Question" },
  dated: { kk: "{title} ({date})", ru: "{title} ({date})", en: "{title} ({date})" },
  missing: { kk: "Жетпейтін дереккөз: {what}", ru: "Нет источника: {what}", en: "Source not at hand: {what}" },
  beside: { kk: "Қатар тұрған сандар: {says}", ru: "Рядом стоят числа: {says}", en: "Beside it stand: {says}" },
  missions: {
    kk: "Байқаушылар миссиялары: мәлімдемелері неге негізделген",
    ru: "Миссии наблюдателей: на чём основаны их заявления",
    en: "Observer missions: what their statements rest on",
  },
  mission: { kk: "Миссия", ru: "Миссия", en: "Mission" },
  observers: { kk: "Байқаушы", ru: "Наблюдателей", en: "Observers" },
  stations: { kk: "Учаске", ru: "Участков", en: "Stations" },
  systematic: { kk: "Жүйелі байқау", ru: "Системно", en: "Systematic" },
  countData: { kk: "Өз санағы", ru: "Свой подсчёт", en: "Own count" },
  yes: { kk: "иә", ru: "да", en: "yes" },
  no: { kk: "жоқ", ru: "нет", en: "no" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
  published: { kk: "жарияланған", ru: "опубликован", en: "published" },
  "none-found": { kk: "табылмады", ru: "не найден", en: "none found" },
  beyond: {
    kk: "Мұны тек байқаушылар мен қағаз аудиті анықтайды:",
    ru: "Это могут установить только наблюдатели и аудит бумаги:",
    en: "What only observers and audits of the paper can settle:",
  },
  sources: { kk: "Дереккөздер:", ru: "Источники:", en: "Sources:" },
  full: { kk: "толық оқылған", ru: "прочитан целиком", en: "read whole" },
  excerpt: { kk: "үзіндісі оқылған", ru: "прочитан отрывок", en: "an excerpt was read" },
  none: { kk: "оқылмаған", ru: "не прочитан", en: "not read" },
});

/** What is wrong with what was asked of statements. */
export const STATEMENTS_TROUBLE = defineMessages({
  "no-statements": {
    kk: "{id} сайлауы туралы мәлімдемелер файлы жоқ",
    ru: "о выборах {id} нет файла утверждений",
    en: "there is no file of statements on {id}",
  },
  "no-statements.remedy": {
    kk: "мәлімдемелері бар сайлау: {known}",
    ru: "утверждения есть о выборах: {known}",
    en: "there are statements on: {known}",
  },
  "fault.remedy": {
    kk: "файлдың осы орнын түзетіңіз; пішіні {schema} файлында",
    ru: "исправьте это место файла; форма описана в {schema}",
    en: "correct this place of the file; the form is described in {schema}",
  },
});
