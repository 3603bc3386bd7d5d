import { defineMessages } from "@dauys/language";

/** Who the deputies are, and what their chamber can decide. */
export const peopleChamberTexts = defineMessages({
  composition: { kk: "Депутаттар кімдер", ru: "Кто депутаты", en: "Who the deputies are" },
  intro: {
    kk: "Мандаты барлар: {n}. Әр үлес сол белгісі белгілі депутаттардан есептелген.",
    ru: "У кого есть мандат: {n}. Каждая доля — от депутатов, о которых это известно.",
    en: "Deputies with a seat: {n}. Each share is of those of whom it is known.",
  },
  value: { kk: "Мәні", ru: "Значение", en: "Value" },
  count: { kk: "Депутат", ru: "Депутатов", en: "Deputies" },
  shareOf: { kk: "Үлесі ({n} ішінен)", ru: "Доля (от {n})", en: "Share (of {n})" },
  base: { kk: "негізі {n}", ru: "от {n}", en: "of {n}" },
  sexes: { kk: "Жынысы", ru: "Пол", en: "Sex" },
  ages: { kk: "{year} жылы толатын жасы", ru: "Возраст в {year} году", en: "Age in {year}" },
  regions: { kk: "Өңірі", ru: "Регион", en: "Region" },
  sat: { kk: "Бұрын депутат болған", ru: "Были депутатами", en: "Sat before" },
  between: { kk: "{from}–{to}", ru: "{from}–{to}", en: "{from}–{to}" },
  below: { kk: "{to} және одан кіші", ru: "{to} и моложе", en: "{to} and younger" },
  above: { kk: "{from} және одан үлкен", ru: "{from} и старше", en: "{from} and older" },
  unknownRow: { kk: "белгісіз", ru: "неизвестно", en: "not known" },
  meanAge: {
    kk: "Орташа жасы — {age}: {n} депутат бойынша.",
    ru: "Средний возраст — {age}: по {n} депутатам.",
    en: "Their average age is {age}, of {n} deputies.",
  },
  picture: { kk: "Зал", ru: "Зал", en: "The house" },
  apart: {
    kk: "Ассамблея сайлаған депутаттар",
    ru: "Депутаты, избранные Ассамблеей",
    en: "Deputies elected by the assembly",
  },
  noChamber: {
    kk: "Мандаттар айқындалмаған: палата құрамы есептелмейді.",
    ru: "Мандаты не определены: состав палаты не вычислить.",
    en: "The seats are not decided: the chamber cannot be computed.",
  },
  noBefore: {
    kk: "Бұрынғы палатаның мандаттары бұл журналда жоқ: өзгерісі де, құбылмалылығы да белгісіз. Бұрын кім депутат болғаны — тізімдер айтқаны бойынша.",
    ru: "Мандатов прошлой палаты в этом журнале нет: изменение и волатильность неизвестны. Кто уже был депутатом — по словам списков.",
    en: "The seats of the chamber before are not in this record: change and volatility are unknown. Who sat before is as the lists state it.",
  },
  changeTitle: { kk: "Өзгеріс пен индекстер", ru: "Изменение и индексы", en: "Change and indices" },
});
