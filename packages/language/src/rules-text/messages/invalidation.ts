import { defineMessages } from "../../messages.ts";

/** How void results and repeat voting are told. */
export const INVALIDATION = defineMessages({
  invalidation: { kk: "Нәтиженің жарамсыздығы", ru: "Недействительность результата", en: "Void results" },
  way: {
    kk: "{of}: жоғарғы комиссия {asked} бойынша нәтижені жарамсыз деп тани алады. {ground}",
    ru: "{of}: высшая комиссия может признать результат недействительным ({asked}). {ground}",
    en: "{of}: the commission at the top may declare the result void ({asked}). {ground}",
  },
  spread: {
    kk: "{said} Бұзушылықтар учаскелердің немесе бірліктердің кемінде {share} үлесінде болуға тиіс.",
    ru: "{said} Нарушения должны быть не менее чем на {share} участков или единиц.",
    en: "{said} It has to be so in {share} of the stations or units at least.",
  },
  station: { kk: "учаске", ru: "участок", en: "a station" },
  "administrative-unit": {
    kk: "әкімшілік-аумақтық бірлік",
    ru: "административно-территориальная единица",
    en: "an administrative unit",
  },
  "commission-below": {
    kk: "төмен тұрған комиссияның ұсынысы",
    ru: "по представлению нижестоящей комиссии",
    en: "on the motion of the commission below",
  },
  citizens: { kk: "азаматтардың өтініштері", ru: "по обращениям граждан", en: "on citizens’ appeals" },
  council: {
    kk: "конституциялық орган шешімі",
    ru: "по решению органа конституционного контроля",
    en: "on the decision of the constitutional council or court",
  },
  repeat: {
    kk: "Жарамсыз нәтижелер қорытындыға кірмейді; онда дауыс беру қайталанады ({same})",
    ru: "Недействительные результаты в итоги не входят; голосование там повторяется ({same})",
    en: "Void results leave the totals; voting is held again there ({same})",
  },
  lists: { kk: "сол тізімдер бойынша", ru: "по тем же спискам", en: "on the same lists" },
  stations: { kk: "сол учаскелерде", ru: "на тех же участках", en: "at the same stations" },
  voters: {
    kk: "сайлаушылардың сол тізімдерімен",
    ru: "по тем же спискам избирателей",
    en: "by the same lists of voters",
  },
});
