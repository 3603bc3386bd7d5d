import type { OptionSpec } from "../command.ts";
import { RULES_OPTION } from "../commands/options.ts";

/** The files that state what stands beside lists in CSV, one for each of them, in their order. */
export const HEAD_OPTION: OptionSpec = {
  name: "head",
  value: "<file>",
  many: true,
  help: {
    kk: "CSV тізімінің қасындағы файл: партиясы, тапсырылған уақыты, шешімі, жарнасы (CSV немесе JSON)",
    ru: "файл рядом со списком в CSV: партия, время подачи, решение, взнос (CSV или JSON)",
    en: "the file beside a list in CSV: party, time, decision, deposit (CSV or JSON)",
  },
};

/** The day of the election. */
const DATE_OPTION: OptionSpec = {
  name: "date",
  value: "<YYYY-MM-DD>",
  help: { kk: "сайлау күні", ru: "день выборов", en: "election day" },
};

/** Which people's ages are counted on this day; there is no other way to know it. */
export const REQUIRED_DATE_OPTION: OptionSpec = { ...DATE_OPTION, required: true };

/** What a check needs beside the lists. */
export const CHECK_OPTIONS: readonly OptionSpec[] = [
  RULES_OPTION,
  DATE_OPTION,
  {
    name: "seats",
    value: "<n>",
    help: {
      kk: "тізімдер таласатын мандаттар; көрсетілмесе, заңдағы сан",
      ru: "мандаты, за которые борются списки; если не указано, число из закона",
      en: "the mandates that lists contest; by default those of the law",
    },
  },
  {
    name: "utc",
    value: "<+hh:mm>",
    help: {
      kk: "комиссия сағатының UTC-ден айырмасы; көрсетілмесе, Қазақстан заңдарында елорда уақыты",
      ru: "сдвиг часов комиссии от UTC; если не указан, для законов Казахстана — время столицы",
      en: "how far the commission's clocks are ahead of UTC; by default, for laws of Kazakhstan, capital time",
    },
  },
  {
    name: "context",
    value: "<file>",
    help: {
      kk: "--date, --seats, --utc орнына: бәрін айтатын JSON файлы, мерзімдер мен өткен сайлауды қоса",
      ru: "вместо --date, --seats, --utc: файл JSON, где указано всё, в том числе сроки и прошлые выборы",
      en: "instead of --date, --seats, --utc: a JSON file that states all, with deadlines and the last election",
    },
  },
  {
    name: "role",
    value: "party|commission",
    help: {
      kk: "кімге арналған кеңес; көрсетілмесе, комиссияға (commission)",
      ru: "кому адресован совет; если не указано, комиссии (commission)",
      en: "whose advice is shown; by default the commission's",
    },
  },
];
