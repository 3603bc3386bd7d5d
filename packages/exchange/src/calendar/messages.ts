import { defineMessages } from "@dauys/language";

/** What is told beside a deadline in a calendar file. */
export const CALENDAR_FILE = defineMessages({
  by: { kk: "Кім: {who}", ru: "Кто: {who}", en: "Who: {who}" },
  article: { kk: "Бабы: {article}", ru: "Статья: {article}", en: "Article: {article}" },
  ends: { kk: "Соңы: {time}, {zone}", ru: "Конец: {time}, {zone}", en: "Ends: {time}, {zone}" },
  station: {
    kk: "Әр учаскеде өз жергілікті уақыты бойынша",
    ru: "На каждом участке по своему местному времени",
    en: "At each station by its own local time",
  },
  endOfDay: {
    kk: "Сағаты заңда айтылмаған: күннің соңы алынды",
    ru: "Час законом не назван: взят конец дня",
    en: "The law names no hour: the end of the day is taken",
  },
  set: {
    kk: "Өзгеше белгіленген; заң ережесі бойынша {time}",
    ru: "Установлено иначе; по правилу закона {time}",
    en: "Set otherwise; by the law’s rule {time}",
  },
  restDay: {
    kk: "Демалыс күні; ол кезде не болатынын заң айтпайды",
    ru: "Выходной день; что тогда, закон не говорит",
    en: "A day of rest; what then the law does not say",
  },
  doubtful: {
    kk: "Бұл мән заң мәтінінен оқылмаған",
    ru: "Это значение не прочитано в тексте закона",
    en: "This value was not read in the law’s text",
  },
});
