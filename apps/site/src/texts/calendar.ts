import { defineMessages } from "@dauys/language";

/** The deadlines of an election. */
export const calendarTexts = defineMessages({
  short: { kk: "Күнтізбе", ru: "Календарь", en: "Calendar" },
  title: { kk: "Күнтізбе: {title}", ru: "Календарь: {title}", en: "Calendar: {title}" },
  description: {
    kk: "{title}: заңдағы мерзімдер, әрқайсысы бабымен және күнімен",
    ru: "{title}: сроки по закону, каждый со статьёй и датой",
    en: "{title}: the law’s deadlines, each with its article and date",
  },
  intro: {
    kk: "Мерзімдер {rules} ережелерінен және сайлау күнінен есептелген: {date}. Сағаттар — {zone}.",
    ru: "Сроки вычислены по правилам {rules} от дня выборов: {date}. Часы — {zone}.",
    en: "Deadlines computed from the rules {rules} and election day, {date}. Hours are {zone}.",
  },
  rules: { kk: "Ережелер: {rules}", ru: "Правила: {rules}", en: "Rules: {rules}" },
  silent: {
    kk: "Күндер сайлау күнінен (оқиға күнінен) шегеріліп не қосылып саналады; қалай саналатынын және ұлттық мерзімде қай жердің уақыты қолданылатынын заң айтпайды.",
    ru: "Дни отнимаются от дня выборов (события) или прибавляются к нему; как их считать и время какого места действует для общенациональных сроков, закон не говорит.",
    en: "Days are taken from, or added to, the day of the election or event; how to count them, and which place’s time holds for national terms, the law does not say.",
  },
  early: {
    kk: "Бұл — кезектен тыс сайлау: мерзімдерін Орталық сайлау комиссиясы белгілейді, сондықтан кейбір күндер өзгеше болуы мүмкін.",
    ru: "Это внеочередные выборы: сроки определяет Центральная избирательная комиссия, поэтому часть дат могла быть иной.",
    en: "This is an early election: the Central Election Commission sets its terms, so that some dates may have been others.",
  },
  known: { kk: "Мерзімдер", ru: "Сроки", en: "Deadlines" },
  knownCaption: {
    kk: "Күні белгілі мерзімдер, уақыт ретімен",
    ru: "Сроки с известной датой, по порядку",
    en: "Deadlines whose date is known, in the order of time",
  },
  pending: {
    kk: "Басқа оқиғаға байланысты мерзімдер",
    ru: "Сроки, зависящие от событий",
    en: "Deadlines that depend on events",
  },
  pendingCaption: {
    kk: "Бастау оқиғасының күні бұл деректерде жоқ мерзімдер",
    ru: "Сроки, для которых день события в этих данных не известен",
    en: "Deadlines for which the day of the event is not in these data",
  },
  when: { kk: "Уақыты", ru: "Когда", en: "When" },
  what: { kk: "Не", ru: "Что", en: "What" },
  who: { kk: "Кім", ru: "Кто", en: "Who" },
  notes: { kk: "Ескерту", ru: "Примечания", en: "Notes" },
  depends: { kk: "Неге байланысты", ru: "От чего зависит", en: "Depends on" },
  latest: { kk: "Ең кеш дегенде", ru: "Самое позднее", en: "At the latest" },
  notKnown: { kk: "белгісіз", ru: "неизвестно", en: "not known" },
  done: { kk: "орындалды: {time}", ru: "сделано: {time}", en: "done: {time}" },
  late: {
    kk: "мерзімінен кейін орындалды: {time}",
    ru: "сделано после срока: {time}",
    en: "done after its time: {time}",
  },
  byRule: {
    kk: "өзгеше белгіленген; заң ережесі бойынша {rule}",
    ru: "установлено иначе; по правилу закона {rule}",
    en: "set otherwise; {rule} by the law’s rule",
  },
  elsewhere: { kk: "{zone}: {time}", ru: "{zone}: {time}", en: "{zone}: {time}" },
  hour: {
    kk: "сағаты заңда айтылмаған: күннің соңы алынды",
    ru: "час законом не назван: взят конец дня",
    en: "the law names no hour: the end of the day is taken",
  },
  station: {
    kk: "әр учаскеде өз жергілікті уақытымен",
    ru: "на каждом участке по местному времени",
    en: "at each station by its own local time",
  },
  otherwise: {
    kk: "заң өзге мерзім белгілеуге жол береді",
    ru: "закон допускает установить иной срок",
    en: "the law lets another term be set",
  },
  rest: {
    kk: "демалыс күні; ол кезде не болатынын заң айтпайды",
    ru: "выходной день; что тогда, закон не говорит",
    en: "a day of rest; what then the law does not say",
  },
  doubtful: {
    kk: "бұл мән заң мәтінінен оқылмаған",
    ru: "значение не прочитано в тексте закона",
    en: "the value was not read in the law’s text",
  },
  month: {
    kk: "айда мұндай күн жоқ: айдың соңғы күні алынды",
    ru: "такого числа в месяце нет: взят последний день",
    en: "the month has no such day: its last is taken",
  },
  file: {
    kk: "Күнтізбе бағдарламасына арналған файл (iCalendar)",
    ru: "Файл для программы-календаря (iCalendar)",
    en: "A file for calendar programs (iCalendar)",
  },
  sources: { kk: "Күндердің дереккөздері", ru: "Источники дат", en: "Sources of the dates" },
});
