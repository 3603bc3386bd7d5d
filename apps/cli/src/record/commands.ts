import type { Command } from "../command.ts";
import { KEEPING_COMMANDS } from "./keeping-commands.ts";
import {
  BODY_OPTION,
  DATABASE_OPTIONS,
  ENTRIES_OPTION,
  IDEMPOTENCY_OPTION,
  RECORD,
  SAVED_OPTION,
  SIGNING_OPTIONS,
  TYPE_OPTION,
} from "./options.ts";
import { PUBLISH_COMMANDS } from "./publish-commands.ts";

const RECORD_INIT: Command = {
  name: "record init",
  summary: {
    kk: "Қалтада жаңа журнал ашады",
    ru: "Открывает в папке новый журнал",
    en: "Opens a new record in a folder",
  },
  usage: "<folder> --body <opening.json> --by <commission> --key <file>… [--database <url>]",
  options: [BODY_OPTION, ...SIGNING_OPTIONS, ENTRIES_OPTION, ...DATABASE_OPTIONS],
  args: { name: "<folder>", min: 1, max: 1 },
  examples: ["dauys record init ./record --body opening.json --by kz/cec --key seat-1.key --key seat-2.key"],
  run: async (call) => (await import("./init.ts")).runInit(call),
};

const RECORD_APPEND: Command = {
  name: "record append",
  summary: {
    kk: "Журналға жазба, топтама немесе қол қойылған жазбалар қосады",
    ru: "Добавляет в журнал запись, пачку или подписанные записи",
    en: "Appends an entry, a batch, or signed entries to a record",
  },
  usage:
    "<record> --type <type> --body <file.json> --by <commission> --key <file>… | --batch <file> … | --entries <file>",
  options: [
    TYPE_OPTION,
    BODY_OPTION,
    ...SIGNING_OPTIONS,
    {
      name: "batch",
      value: "<file|->",
      help: {
        kk: 'бір қолтаңбамен қосылатын топтама: әр жолда {"type": …, "body": …}',
        ru: 'пачка под одной подписью: в каждой строке {"type": …, "body": …}',
        en: 'a batch under one signature: {"type": …, "body": …} on each line',
      },
    },
    ENTRIES_OPTION,
    IDEMPOTENCY_OPTION,
    SAVED_OPTION,
  ],
  args: RECORD,
  examples: [
    "dauys record append ./record --type units-listed --body units.json --by kz/cec --key seat-1.key --key seat-2.key",
    "dauys record append ./record --entries signed.ndjson",
  ],
  run: async (call) => (await import("./append.ts")).runAppend(call),
};

const RECORD_SIGN: Command = {
  name: "record sign",
  summary: {
    kk: "Жазбаға қол қояды немесе басталған жазбаға қолтаңба қосады",
    ru: "Подписывает запись или добавляет подпись к начатой",
    en: "Signs an entry, or adds a signature to one that was begun",
  },
  usage: "[<entries file>…] [--type <type> --body <file.json> --by <commission>] --key <file>…",
  options: [TYPE_OPTION, BODY_OPTION, ...SIGNING_OPTIONS],
  args: { name: "<entries file>", min: 0, max: 100 },
  examples: [
    "dauys record sign --type units-listed --body units.json --by kz/cec --key seat-1.key > begun.ndjson",
    "dauys record sign begun.ndjson --key seat-2.key > signed.ndjson",
  ],
  run: async (call) => (await import("./sign.ts")).runSign(call),
};

const RECORD_LOG: Command = {
  name: "record log",
  summary: {
    kk: "Журналдың жазбаларын көрсетеді",
    ru: "Показывает записи журнала",
    en: "Shows the entries of a record",
  },
  usage: "<record> [--type <type>] [--by <commission>] [--unit <unit>] [--from <n>] [--to <n>] [--ndjson]",
  options: [
    TYPE_OPTION,
    {
      name: "by",
      value: "<commission>",
      help: { kk: "осы комиссияның жазбалары", ru: "записи этой комиссии", en: "entries of this commission" },
    },
    {
      name: "unit",
      value: "<unit>",
      help: {
        kk: "осы бірлік (комиссия, тізім, қосымша) туралы жазбалар",
        ru: "записи об этой единице (комиссии, списке, вложении)",
        en: "entries about this unit (commission, list, payload)",
      },
    },
    {
      name: "signed-by",
      value: "<name+id>",
      help: {
        kk: "осы кілт қол қойған жазбалар",
        ru: "записи с подписью этого ключа",
        en: "entries that this key signed",
      },
    },
    {
      name: "from",
      value: "<n>",
      help: { kk: "осы жазбадан бастап", ru: "начиная с этой записи", en: "from this entry on" },
    },
    {
      name: "to",
      value: "<n>",
      help: {
        kk: "осы жазбаға дейін, өзін қоспай",
        ru: "до этой записи, не включая её",
        en: "up to this entry, without it",
      },
    },
    {
      name: "in-doubt",
      help: {
        kk: "тек күмәнді жазбалар: кілті бөгде қолда болуы мүмкін кезде түскендер",
        ru: "только записи под сомнением: поступили, когда ключ мог быть в чужих руках",
        en: "only entries in doubt: received while a key of theirs may have been in other hands",
      },
    },
    {
      name: "ndjson",
      help: {
        kk: "жазбалардың өзін, журналда қалай тұрса солай, әр жолға біреуден шығарады",
        ru: "выдаёт сами записи, как они стоят в журнале, по одной в строке",
        en: "prints the entries themselves as the record holds them, one a line",
      },
    },
  ],
  args: RECORD,
  examples: ["dauys record log ./record --type protocol-filed", "dauys record log ./record --ndjson > entries.ndjson"],
  run: async (call) => (await import("./log.ts")).runLog(call),
};

/** Every command about records. Their code is loaded only when they are called. */
export const RECORD_COMMANDS: readonly Command[] = [
  RECORD_INIT,
  RECORD_APPEND,
  RECORD_SIGN,
  RECORD_LOG,
  ...PUBLISH_COMMANDS,
  ...KEEPING_COMMANDS,
];
