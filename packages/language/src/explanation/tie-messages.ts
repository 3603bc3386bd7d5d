import { defineMessages } from "../messages.ts";

/** Sentences on ties: who is equal, for how many seats, and what decides. */
export const TIES = defineMessages({
  equal: {
    kk: "{lists} көрсеткіштері дәлме-дәл тең; олар {seats} үшін таласады.",
    ru: "Показатели {lists} в точности равны; они претендуют на {seats}.",
    en: "{lists} are exactly equal and contend for {seats}.",
  },
  equalLosing: {
    kk: "{lists} көрсеткіштері дәлме-дәл тең, ал сақталатыны – {seats}.",
    ru: "Показатели {lists} в точности равны, а сохранить можно только {seats}.",
    en: "{lists} are exactly equal, and together they can keep only {seats}.",
  },
  "registered-earlier": {
    kk: "Мұндай жағдайда басымдық бұрын тіркелген тізімге беріледі.",
    ru: "В таком случае преимущество отдаётся списку, зарегистрированному раньше.",
    en: "The list registered earlier then has precedence.",
  },
  "more-votes": {
    kk: "Мұндай жағдайда басымдық көбірек дауыс алған тізімге беріледі.",
    ru: "В таком случае преимущество отдаётся списку, получившему больше голосов.",
    en: "The list with more votes then has precedence.",
  },
  "fewer-votes": {
    kk: "Мұндай жағдайда басымдық азырақ дауыс алған тізімге беріледі.",
    ru: "В таком случае преимущество отдаётся списку, получившему меньше голосов.",
    en: "The list with fewer votes then has precedence.",
  },
  "largest-remainder": {
    kk: "Мұндай жағдайда басымдық дауыс санын квотаға бөлгендегі қалдығы үлкенірек тізімге беріледі.",
    ru: "В таком случае преимущество отдаётся списку с большим остатком от деления голосов на квоту.",
    en: "The list with the larger remainder in the division of its votes by the quota then has precedence.",
  },
  "precincts-won": {
    kk: "Мұндай жағдайда басымдық көбірек сайлау учаскесінде бірінші болған тізімге беріледі.",
    ru: "В таком случае преимущество отдаётся списку, первому на большем числе избирательных участков.",
    en: "The list that came first in more polling stations then has precedence.",
  },
  lot: {
    kk: "Мәселе заңға сәйкес жеребе тастау арқылы шешілді.",
    ru: "Вопрос решён жребием, как предписывает закон.",
    en: "This was decided by lot, as the law prescribes.",
  },
  decision: {
    kk: "Мәселе уәкілетті органның шешімімен шешілді.",
    ru: "Вопрос решён уполномоченным органом.",
    en: "This was decided by the competent authority.",
  },
  immaterial: {
    kk: "Қайсысы алда тұрса да, қорытынды бірдей, сондықтан шешім қажет емес; төменде мүмкін реттердің бірі көрсетілген.",
    ru: "Кто бы из них ни стоял первым, итог один и тот же, поэтому решения не требуется; ниже показан один из возможных порядков.",
    en: "Whichever of them comes first, the same seats come out, so nothing has to be decided; one possible order is shown.",
  },
  gets: {
    kk: "Мандат {lists} беріледі.",
    ru: "Мандат передаётся {lists}.",
    en: "The seat goes to {lists}.",
  },
  getMany: {
    kk: "Мандаттар {lists} беріледі.",
    ru: "Мандаты передаются {lists}.",
    en: "The seats go to {lists}.",
  },
  keeps: {
    kk: "Мандат {lists} қалады.",
    ru: "Мандат остаётся у {lists}.",
    en: "The seat stays with {lists}.",
  },
  source: { kk: "Дереккөзі: {source}.", ru: "Источник: {source}.", en: "Source: {source}." },
  order: {
    kk: "Тіркелу реті: {values}.",
    ru: "Порядок регистрации: {values}.",
    en: "Order of registration: {values}.",
  },
  votes: { kk: "Дауыс саны: {values}.", ru: "Голоса: {values}.", en: "Votes: {values}." },
  remainders: { kk: "Қалдықтар: {values}.", ru: "Остатки: {values}.", en: "Remainders: {values}." },
  precincts: {
    kk: "Бірінші болған учаскелер саны: {values}.",
    ru: "Число участков, где список был первым: {values}.",
    en: "Polling stations in which the list came first: {values}.",
  },
});
