import type { OptionSpec } from "../command.ts";

/** The options of `dauys calendar`. */
export const CALENDAR_OPTIONS: readonly OptionSpec[] = [
  {
    name: "rules",
    value: "<id|file>",
    help: {
      kk: "сайлау атауының орнына: заң (rules/ қалтасындағы атау немесе файл)",
      ru: "вместо имени выборов: закон (имя из rules/ или файл)",
      en: "instead of an election: the law, an id in rules/ or a file",
    },
  },
  {
    name: "date",
    value: "<YYYY-MM-DD>",
    help: {
      kk: "--rules кезінде: сайлау күні",
      ru: "вместе с --rules: день выборов",
      en: "with --rules: election day",
    },
  },
  {
    name: "at",
    value: "<instant>",
    help: {
      kk: "күйі қай сәтке көрсетіледі; көрсетілмесе, қазіргі сәтке",
      ru: "на какой момент показать состояние; если не указан, на сейчас",
      en: "the instant for which states are shown; by default now",
    },
  },
  {
    name: "event",
    value: "<event>=<time>",
    many: true,
    help: {
      kk: "оқиға қашан болды: күн немесе сәт, мысалы publication=2021-01-15",
      ru: "когда было событие: день или момент, например publication=2021-01-15",
      en: "when an event took place: a date or an instant, such as publication=2021-01-15",
    },
  },
  {
    name: "done",
    value: "<deadline>=<time>",
    many: true,
    help: {
      kk: "мерзімі бар іс қашан орындалды, мысалы preliminary-result=2021-01-11",
      ru: "когда сделано то, чему срок, например preliminary-result=2021-01-11",
      en: "when what has a deadline was done, such as preliminary-result=2021-01-11",
    },
  },
  {
    name: "set",
    value: "<deadline>=<time>",
    many: true,
    help: {
      kk: "мерзімнің өзгеше белгіленген соңы, мысалы nomination-ends=2020-11-30T18:00",
      ru: "иначе установленный конец срока, например nomination-ends=2020-11-30T18:00",
      en: "an end that was set otherwise, such as nomination-ends=2020-11-30T18:00",
    },
  },
  {
    name: "zone",
    value: "<+HH:MM>",
    help: {
      kk: "қай уақытпен; көрсетілмесе, елорда уақыты, ол белгісіз болса UTC",
      ru: "по какому времени; если не указано, время столицы, а если оно неизвестно, UTC",
      en: "on which clock; by default the capital’s, or UTC where that is not known",
    },
  },
  {
    name: "ics",
    value: "<file>",
    help: {
      kk: "күнтізбені iCalendar файлына жазады; бар файл өзгертілмейді",
      ru: "записывает календарь в файл iCalendar; существующий не перезаписывается",
      en: "writes the calendar to an iCalendar file; one that exists is not written over",
    },
  },
];
