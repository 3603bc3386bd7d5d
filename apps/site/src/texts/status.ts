import { defineMessages } from "@dauys/language";

/** The line that says first what kind of record a page shows. */
export const statusTexts = defineMessages({
  label: { kk: "Бұл деректер туралы", ru: "Об этих данных", en: "About this record" },
  kind: { kk: "Деректердің түрі", ru: "Вид данных", en: "Kind of record" },
  official: { kk: "Ресми", ru: "Официальные", en: "Official" },
  officialNote: {
    kk: "Деректерге сайлау комиссиясы қол қойған.",
    ru: "Данные подписаны избирательной комиссией.",
    en: "The data is signed by the election commission.",
  },
  transcribed: {
    kk: "Жарияланымдардан көшірілген",
    ru: "Переписаны с публикаций",
    en: "Transcribed from publications",
  },
  transcribedNote: {
    kk: "Ешбір комиссия қол қойған жоқ; әр санның дереккөзі көрсетілген не оның жоқ екені айтылған.",
    ru: "Ни одна комиссия их не подписывала; у каждого числа указан источник или сказано, что его нет.",
    en: "No commission has signed this data; each figure names its source, or says that it has none.",
  },
  rehearsal: { kk: "Жаттығу деректері", ru: "Учебные данные", en: "Rehearsal" },
  rehearsalNote: {
    kk: "Ойдан шығарылған: мұндай сайлау ешбір елде болған жоқ.",
    ru: "Вымышлены: таких выборов не было ни в одной стране.",
    en: "Invented: no country held this election.",
  },
  stage: { kk: "Кезеңі", ru: "Стадия", en: "Stage" },
  final: { kk: "Түпкілікті нәтиже", ru: "Окончательный результат", en: "Final result" },
  announced: { kk: "жарияланды: {date}", ru: "объявлен {date}", en: "announced {date}" },
  stations: { kk: "Сайлау учаскелері", ru: "Избирательные участки", en: "Polling stations" },
  protocols: {
    kk: "дерек түрінде табылған хаттама: {n}",
    ru: "найдено протоколов в виде данных: {n}",
    en: "protocols found as data: {n}",
  },
  computedFrom: { kk: "Неден есептелді", ru: "Из чего вычислено", en: "Computed from" },
  votes: { kk: "дауыстар", ru: "голоса", en: "votes" },
  rules: { kk: "ережелер {id}", ru: "правила {id}", en: "rules {id}" },
  computedBy: { kk: "Немен есептелді", ru: "Чем вычислено", en: "Computed by" },
});
