import { defineMessages } from "@dauys/language";

/** The chamber as a picture, and its majorities. */
export const chamberTexts = defineMessages({
  title: { kk: "Палата: {n} {unit}", ru: "Палата: {n} {unit}", en: "The chamber: {n} {unit}" },
  describe: {
    kk: "Солдан оңға қарай: {blocks}.",
    ru: "Слева направо: {blocks}.",
    en: "From left to right: {blocks}.",
  },
  block: { kk: "{name} — {n}", ru: "{name} — {n}", en: "{name} {n}" },
  ticks: {
    kk: "Сызықшалар — {seats} орын: солдан санағанда сол көпшілік толатын жер.",
    ru: "Чёрточки — {seats}: место, на котором при счёте слева набирается это большинство.",
    en: "Ticks: {seats} seats; the place where, counted from the left, that majority is complete.",
  },
  assembly: {
    kk: "Ассамблея сайлағандар{when}: {names}.",
    ru: "Избраны Ассамблеей{when}: {names}.",
    en: "Elected by the Assembly{when}: {names}.",
  },
  majorities: { kk: "Көпшіліктер", ru: "Большинства", en: "Majorities" },
  majoritiesIntro: {
    kk: "Қай шешімге осы палатаның қанша даусы керек және оған бір тізімнің орны жете ме. Үлестер палатаның барлық {n} орнынан есептеледі.",
    ru: "Сколько голосов этой палаты нужно для решения и хватает ли для него мест одного списка. Доли берутся от всех {n} мест палаты.",
    en: "How many votes of this chamber a decision needs, and whether one list alone has that many seats. Fractions are of all {n} seats.",
  },
  apart: {
    kk: "Мұнда тізімдердің мандаттары ғана саналған. Басқа орындар ({blocks}) ешбір тізімге қосылмайды: депутаттары қай партиядан екені бұл деректерде жоқ.",
    ru: "Здесь сосчитаны только мандаты списков. Остальные места ({blocks}) ни к одному списку не отнесены: от каких партий их депутаты, в этих данных нет.",
    en: "Only the seats won by lists are counted here. The other seats ({blocks}) are added to no list: which parties their deputies belong to is not in this data.",
  },
  majoritiesCaption: {
    kk: "Шешімдер мен оларға қажет көпшілік",
    ru: "Решения и нужное для них большинство",
    en: "Decisions and the majority each needs",
  },
  decision: { kk: "Шешім", ru: "Решение", en: "Decision" },
  needed: { kk: "Қажет орын", ru: "Нужно мест", en: "Seats needed" },
  atLeast: { kk: "кемінде {fraction} бөлігі", ru: "не менее {fraction}", en: "at least {fraction}" },
  moreThan: { kk: "{fraction} бөлігінен көп", ru: "более {fraction}", en: "more than {fraction}" },
  reachedBy: { kk: "Жалғыз жететін тізім", ru: "Достигает один список", en: "One list alone" },
  nobody: { kk: "жоқ", ru: "ни один", en: "none" },
  nearest: {
    kk: "ең жақыны {list}: {n} жетпейді",
    ru: "ближе всех {list}: не хватает {n}",
    en: "nearest {list}: {n} short",
  },
  besides: { kk: "Бұған қоса", ru: "Кроме того", en: "Also needed" },
  otherChamber: {
    kk: "{chamber}: сол көпшілік",
    ru: "{chamber}: то же большинство",
    en: "{chamber}: the same majority",
  },
  onlyThis: { kk: "—", ru: "—", en: "—" },
  article: { kk: "Бабы", ru: "Статья", en: "Article" },
  largest: {
    kk: "{list}: {house} орынның {seats} орны, яғни {share}. Жеткені: {reached}; жетпегені: {missed}.",
    ru: "{list}: {seats} из {house}, то есть {share}. Достигнуто: {reached}; не достигнуто: {missed}.",
    en: "{list}: {seats} of {house}, that is {share}. Reached: {reached}; not reached: {missed}.",
  },
  none: { kk: "ешқайсысы", ru: "ни одно", en: "none" },
});
