import type { Command } from "../command.ts";

/** `dauys publish`: the public site of a record as files that any server can serve. */
export const PUBLISH: Command = {
  name: "publish",
  summary: {
    kk: "Журналдың бүкіл ашық сайтын қалтаға жазады: беттер үш тілде, деректер, журналдың өзі",
    ru: "Пишет в папку весь открытый сайт журнала: страницы на трёх языках, данные, сам журнал",
    en: "Writes the whole public site of a record into a folder: pages in three languages, data, the record itself",
  },
  usage: "<folder|address|bundle|store> <site folder> [--id <name>] [--origin <address>]",
  options: [
    {
      name: "id",
      value: "<name>",
      help: {
        kk: "мекенжайлардағы сайлау атауы; көрсетілмесе, журналдағысы",
        ru: "имя выборов в адресах; если не указано, то, что в журнале",
        en: "the election’s name in addresses; by default the one in the record",
      },
    },
    {
      name: "origin",
      value: "<address>",
      help: {
        kk: "сайт тұратын мекенжай: https://… ; суреттер мен арна толық мекенжаймен аталады",
        ru: "адрес, по которому будет сайт: https://… ; картинки и лента называются полным адресом",
        en: "where the site will be: https://… ; pictures and the feed are then named by their whole address",
      },
    },
  ],
  args: { name: "<record> <folder>", min: 2, max: 2 },
  examples: ["dauys publish docs/examples/records/good .dauys/published"],
  run: async (call) => (await import("../publish/run-publish.ts")).runPublish(call),
};
