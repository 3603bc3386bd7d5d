import type { Command } from "../command.ts";

/** `dauys papers`: protocols, messages, receipts and sheets of a record, to be printed. */
export const PAPERS: Command = {
  name: "papers",
  summary: {
    kk: "Журналдан басып шығаратын қағаздар жасайды: нысан, хаттама, хабарлама, есеп, түбіртек (деректері ішіндегі PDF/A)",
    ru: "Делает из журнала бумаги для печати: форму, протокол, сообщение, расчёт, квитанцию (PDF/A с данными внутри)",
    en: "Makes papers to print from a record: form, protocol, message, calculation, receipt (PDF/A with its data inside)",
  },
  usage:
    "[form|protocol|territorial|message|calculation|mandates|receipt|checks] <folder|address|bundle> (--out <file.pdf> | --all --to <folder>) [--unit <name>]",
  options: [
    {
      name: "unit",
      value: "<name>",
      help: {
        kk: "қағаз қай бірліктікі, мысалы 010101",
        ru: "какой единицы бумага, например 010101",
        en: "the unit that the paper is of, such as 010101",
      },
    },
    {
      name: "out",
      value: "<file.pdf>",
      help: {
        kk: "қағаздың файлы; бар файл өзгертілмейді",
        ru: "файл бумаги; существующий не перезаписывается",
        en: "the file of the paper; one that exists is not written over",
      },
    },
    {
      name: "all",
      help: {
        kk: "барлық бірліктің қағаздары; түрі аталмаса, барлық түрі",
        ru: "бумаги всех единиц; если вид не назван, всех видов",
        en: "the papers of all units; of all kinds where none is named",
      },
    },
    {
      name: "to",
      value: "<folder>",
      help: {
        kk: "--all қағаздарының папкасы; ондағы сол аттас файлдар жаңартылады",
        ru: "папка для бумаг --all; файлы с теми же именами обновляются",
        en: "the folder for the papers of --all; files of the same names are written anew",
      },
    },
    {
      name: "bilingual",
      help: {
        kk: "нысан бір парақта қазақша және орысша",
        ru: "форма на одном листе по-казахски и по-русски",
        en: "the form in Kazakh and Russian on one sheet",
      },
    },
    {
      name: "at",
      value: "<n>",
      help: {
        kk: "алғашқы n жазбадан кейінгі күйі",
        ru: "состояние после первых n записей",
        en: "as of the first n entries",
      },
    },
    {
      name: "site",
      value: "<address>",
      help: {
        kk: "жарияланған сайттың мекенжайы: QR код пен қағазға беттің тұрақты мекенжайы түседі",
        ru: "адрес опубликованного сайта: в QR-код и на бумагу попадёт постоянный адрес страницы",
        en: "the address of the published site: the page's permanent address enters the QR code and the paper",
      },
    },
  ],
  args: { name: "[paper] <folder|address|bundle>", min: 1, max: 2 },
  examples: [
    "dauys papers protocol docs/examples/records/good --unit 010101 --lang kk --out 010101.pdf",
    "dauys papers form docs/examples/records/good --unit 010101 --bilingual --out form.pdf",
    "dauys papers docs/examples/records/good --all --to papers --lang ru",
  ],
  run: async (call) => (await import("./run-papers.ts")).runPapers(call),
};
