import type { Command, OptionSpec } from "../command.ts";

const PORT: OptionSpec = {
  name: "port",
  value: "<n>",
  help: {
    kk: "порт (әдепкі: office.json-дағысы немесе 4022)",
    ru: "порт (по умолчанию из office.json или 4022)",
    en: "the port (default: the one in office.json, or 4022)",
  },
};

const HOST: OptionSpec = {
  name: "host",
  value: "<address>",
  help: {
    kk: "тыңдайтын мекенжай; осы компьютерден тыс болса, TLS өздігінен қосылады",
    ru: "адрес, на котором слушать; вне этого компьютера TLS включается сам",
    en: "the address to listen on; beyond this machine TLS comes by itself",
  },
};

const SERVE: Command = {
  name: "serve",
  summary: {
    kk: "Комиссиялардың кеңсесін іске қосады: хаттамалар енгізіледі, тексеріледі, түзетіледі, нәтиже жарияланады",
    ru: "Запускает рабочее место комиссий: протоколы вводят, сверяют, исправляют, итоги объявляют",
    en: "Runs the office of the commissions: protocols are entered, checked, corrected, results declared",
  },
  usage: "<office folder> [--rehearsal [--stations <n>]] [--port <n>] [--host <address>] [--once]",
  options: [
    {
      name: "rehearsal",
      help: {
        kk: "қалтада ойдан шығарылған елдің кеңсесін ашады: комиссиялар құрылған, учаскелер жабылған, есептік жазбалар дайын",
        ru: "открыть в папке рабочее место вымышленной страны: комиссии образованы, участки закрыты, учётные записи готовы",
        en: "opens an office of the invented country in the folder: commissions formed, polls closed, accounts ready",
      },
    },
    {
      name: "stations",
      value: "<n>",
      help: {
        kk: "сол елдегі учаскелер саны (әдепкі: 24)",
        ru: "сколько участков в этой стране (по умолчанию 24)",
        en: "how many polling stations that country has (default: 24)",
      },
    },
    PORT,
    HOST,
    {
      name: "once",
      help: {
        kk: "бәрі дайын болғанда аяқталады",
        ru: "завершиться, когда всё готово",
        en: "end once everything is ready",
      },
    },
  ],
  args: { name: "<folder>", min: 1, max: 1 },
  examples: ["dauys serve .dauys/office --rehearsal --port 0 --once"],
  run: async (call) => (await import("./run-serve.ts")).runServe(call),
};

const BACKUP: Command = {
  name: "office backup",
  summary: {
    kk: "Кеңсенің сақтық көшірмесін бос қалтаға жазады; кеңсе жұмысын тоқтатпайды",
    ru: "Пишет резервную копию рабочего места в пустую папку, не прерывая работы",
    en: "Copies an office into an empty folder while it goes on working",
  },
  usage: "<office folder> --to <folder>",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: { kk: "көшірме қалтасы", ru: "папка для копии", en: "the folder for the copy" },
    },
  ],
  args: { name: "<folder>", min: 1, max: 1 },
  examples: ["dauys office backup /var/lib/dauys --to /mnt/backup/2031-01-12"],
  run: async (call) => (await import("./run-backup.ts")).runBackup(call),
};

const RESTORE: Command = {
  name: "office restore",
  summary: {
    kk: "Сақтық көшірмеден кеңсені бос қалтаға немесе бос дерекқорға қалпына келтіреді",
    ru: "Восстанавливает рабочее место из копии в пустую папку или пустую базу данных",
    en: "Brings a backup back into an empty folder or an empty database",
  },
  usage: "<backup> --to <office folder> [--database <address>]",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: { kk: "кеңсе қалтасы", ru: "папка рабочего места", en: "the folder of the office" },
    },
    {
      name: "database",
      value: "<address>",
      help: {
        kk: "PostgreSQL мекенжайы; көрсетілмесе, журнал қалтада сақталады",
        ru: "адрес PostgreSQL; без него журнал хранится в папке",
        en: "the address of PostgreSQL; without it the record lives in the folder",
      },
    },
  ],
  args: { name: "<backup>", min: 1, max: 1 },
  examples: ["dauys office restore /mnt/backup/2031-01-12 --to /var/lib/dauys"],
  run: async (call) => (await import("./run-backup.ts")).runRestore(call),
};

/** The commands of the office. */
export const OFFICE_COMMANDS: readonly Command[] = [SERVE, BACKUP, RESTORE];
