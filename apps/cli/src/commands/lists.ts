import type { Command } from "../command.ts";
import { CHECK_OPTIONS, HEAD_OPTION, REQUIRED_DATE_OPTION } from "../lists/options.ts";

const ONE = { name: "<file.xlsx|csv|json>", min: 1, max: 1 } as const;
const MANY = { name: "<file.xlsx|csv|json>…", min: 1, max: 1000 } as const;
const EXAMPLE = "docs/examples/lists/good.json";

const TEMPLATE: Command = {
  name: "lists template",
  summary: {
    kk: "Үміткерлер тізімінің бос үлгісін береді: тақырыптар, түсіндірмелер, ойдан шығарылған бір жол",
    ru: "Даёт пустой шаблон списка кандидатов: заголовки, пояснения и одна вымышленная строка",
    en: "Gives an empty template of a candidate list: headings, notes and one invented row",
  },
  usage: "[--xlsx <file>] [--fields]",
  options: [
    {
      name: "xlsx",
      value: "<file.xlsx>",
      help: {
        kk: "үлгіні XLSX кітабы етіп жазады; көрсетілмесе, CSV стандартты шығысқа беріледі",
        ru: "пишет шаблон книгой XLSX; если не указано, CSV на стандартный вывод",
        en: "writes the template as an XLSX workbook; by default CSV on standard output",
      },
    },
    {
      name: "fields",
      help: {
        kk: "CSV: үміткерлердің емес, тізімнің өзі туралы мәліметтердің үлгісі (--head үшін)",
        ru: "CSV: шаблон сведений о самом списке, а не кандидатов (для --head)",
        en: "CSV: the template of what is stated of the list itself, for --head",
      },
    },
  ],
  examples: ["dauys lists template --lang kk"],
  run: async (call) => (await import("../lists/run-template.ts")).runListsTemplate(call),
};

const TO = { name: "to", value: "<file>", required: true } as const;

const IMPORT: Command = {
  name: "lists import",
  summary: {
    kk: "XLSX не CSV тізімін оқып, JSON етіп жазады; әр қатенің парағы, ұяшығы және түзетуі айтылады",
    ru: "Читает список из XLSX или CSV и пишет его в JSON; у каждой ошибки — лист, ячейка и что сделать",
    en: "Reads a list from XLSX or CSV and writes it as JSON; each fault with sheet, cell and remedy",
  },
  usage: "<file> --to <list.json> [--head <file>]",
  options: [
    { ...TO, help: { kk: "жаңа файл: list.json", ru: "новый файл: list.json", en: "the new file: list.json" } },
    HEAD_OPTION,
  ],
  args: ONE,
  examples: [
    "dauys lists import docs/examples/list-files/maple.csv --head docs/examples/list-files/maple.head.csv --to ./maple.json",
  ],
  run: async (call) => (await import("../lists/run-import.ts")).runListsConvert(call),
};

const EXPORT: Command = {
  name: "lists export",
  summary: {
    kk: "Тізімді XLSX не CSV етіп жазады; қайта оқылғанда сол тізім шығады",
    ru: "Пишет список в XLSX или CSV; прочитанный снова, он тот же",
    en: "Writes a list as XLSX or CSV; read again it is the same list",
  },
  usage: "<list.json> --to <file.xlsx|file.csv>",
  options: [
    {
      ...TO,
      help: {
        kk: "жаңа файл; .csv болса, қасына .head.csv да жазылады",
        ru: "новый файл; при .csv рядом пишется и .head.csv",
        en: "the new file; with .csv another one, .head.csv, beside it",
      },
    },
    HEAD_OPTION,
  ],
  args: ONE,
  examples: [`dauys lists export ${EXAMPLE} --to ./maple.xlsx --lang ru`],
  run: async (call) => (await import("../lists/run-import.ts")).runListsConvert(call),
};

const CHECK: Command = {
  name: "lists check",
  summary: {
    kk: "Тізімдерді заңмен салыстырады: жасы, азаматтығы, квотасы, құжаттары, мерзімі, бір адам — бір тізім",
    ru: "Сверяет списки с законом: возраст, гражданство, квота, бумаги, сроки, один человек — один список",
    en: "Checks lists against the law: age, citizenship, quota, papers, deadlines, one list per person",
  },
  usage: "<file>… --rules <id|file> (--date <YYYY-MM-DD> [--seats <n>] | --context <file>)",
  options: [...CHECK_OPTIONS, HEAD_OPTION],
  args: MANY,
  examples: [`dauys lists check ${EXAMPLE} --rules kz-2020-05 --context docs/examples/lists/context.json`],
  run: async (call) => (await import("../lists/run-check.ts")).runListsCheck(call),
};

const STATS: Command = {
  name: "lists stats",
  summary: {
    kk: "Тізім туралы сандар: орташа жас, әйелдер, 29-ға толмағандар, бұрын депутат болғандар — негізімен",
    ru: "Цифры о списке: средний возраст, женщины, моложе 29, бывшие депутаты — с базой",
    en: "Figures of a list: average age, women, under 29, sat before, each with its base",
  },
  usage: "<file> --date <YYYY-MM-DD> [--last <file>]",
  options: [
    REQUIRED_DATE_OPTION,
    {
      name: "last",
      value: "<file.xlsx|json>",
      help: {
        kk: "партияның өткен тізімі: кім жаңа, кім кетті",
        ru: "прошлый список партии: кто нов, кто ушёл",
        en: "the party's last list: who is new, who is gone",
      },
    },
    HEAD_OPTION,
  ],
  args: ONE,
  examples: [`dauys lists stats ${EXAMPLE} --date 2031-01-12`],
  run: async (call) => (await import("../lists/run-stats.ts")).runListsStats(call),
};

const BALLOT: Command = {
  name: "lists ballot",
  summary: {
    kk: "Бюллетеньдегі тізімдер реті мен мәтіні және қанша бюллетень басылатыны",
    ru: "Порядок списков и текст бюллетеня и сколько бюллетеней печатать",
    en: "The order of lists on the ballot, its text, and how many ballots to print",
  },
  usage: "(--election <id> | <file>… --rules <id|file>) [--lot <list,…>] [--voters <n>]",
  options: [
    {
      name: "election",
      value: "<id>",
      help: { kk: "elections/ қалтасындағы сайлау", ru: "выборы из elections/", en: "an election in elections/" },
    },
    {
      name: "rules",
      value: "<id|file>",
      help: {
        kk: "тізім файлдарымен бірге: заң",
        ru: "вместе с файлами списков: закон",
        en: "beside files of lists: the law",
      },
    },
    {
      name: "lot",
      value: "<list,…>",
      help: {
        kk: "тізімдердің идентификаторлары жеребе ретімен",
        ru: "идентификаторы списков в порядке жребия",
        en: "the ids of the lists in the order drawn",
      },
    },
    {
      name: "voters",
      value: "<n>",
      help: {
        kk: "тізімге енгізілген сайлаушылар саны",
        ru: "число избирателей в списках",
        en: "how many voters are registered",
      },
    },
    HEAD_OPTION,
  ],
  args: { ...MANY, min: 0 },
  examples: ["dauys lists ballot --election kz-2021"],
  run: async (call) => (await import("../lists/run-ballot.ts")).runListsBallot(call),
};

/** The commands for candidate lists. */
export const LISTS_COMMANDS: readonly Command[] = [TEMPLATE, IMPORT, EXPORT, CHECK, STATS, BALLOT];
