import type { Command, OptionSpec } from "../command.ts";
import { DATABASE_OPTIONS, ENTRIES_OPTION, LOG_PUBLIC_OPTION, RECORD, SIGNING_OPTIONS } from "./options.ts";

const PAYLOAD = { name: "<record> <payload>", min: 2, max: 2 } as const;

const NAME_OPTION: OptionSpec = {
  name: "payload",
  value: "<name>",
  required: true,
  help: {
    kk: "қосымшаның журналдағы аты: кіші латын әріптері, цифр, сызықша",
    ru: "имя вложения в журнале: строчные латинские буквы, цифры, дефис",
    en: "what the record calls the payload: lower-case letters, digits, hyphens",
  },
};

const RECORD_SEAL: Command = {
  name: "record seal",
  summary: {
    kk: "Файлды журналдан тыс сақтап, тұздалған хешін журналға жазады",
    ru: "Хранит файл вне журнала, а в журнал вносит его хеш с солью",
    en: "Keeps a file outside the record, and its salted hash inside",
  },
  usage: "<record> <file> --payload <name> --what <text> --by <commission> --key <file>",
  options: [
    NAME_OPTION,
    {
      name: "what",
      value: "<text>",
      required: true,
      help: {
        kk: "бұл не, жеке деректерсіз: журналда қалады",
        ru: "что это, без личных данных: останется в журнале",
        en: "what it is, without personal data: this stays in the record",
      },
    },
    {
      name: "unit",
      value: "<unit>",
      help: { kk: "қай бірлікке қатысты", ru: "к какой единице относится", en: "the unit that it belongs to" },
    },
    {
      name: "media",
      value: "<type>",
      help: {
        kk: "файл түрі, мысалы image/png; көрсетілмесе application/octet-stream",
        ru: "тип файла, например image/png; если не указан, application/octet-stream",
        en: "the media type, such as image/png; application/octet-stream if left out",
      },
    },
    ...SIGNING_OPTIONS,
  ],
  args: { name: "<record> <file>", min: 2, max: 2 },
  examples: [
    'dauys record seal ./record scan.png --payload scan-070512 --what "Scan of the protocol" --unit 070512 --media image/png --by kz/station/070512 --key seat-1.key',
  ],
  run: async (call) => (await import("./seal.ts")).runSeal(call),
};

const RECORD_ERASE: Command = {
  name: "record erase",
  summary: {
    kk: "Қосымшаны тұзымен бірге өшіріп, оны журналда айтады",
    ru: "Стирает вложение вместе с солью и говорит об этом в журнале",
    en: "Erases a payload with its salt, and says so in the record",
  },
  usage: "<record> <payload> --ground <text> --by <commission> --key <file>… | --entries <file>",
  options: [
    {
      name: "ground",
      value: "<text>",
      help: {
        kk: "қандай негізде: журналда қалады",
        ru: "на каком основании: останется в журнале",
        en: "on what ground: this stays in the record",
      },
    },
    ...SIGNING_OPTIONS,
    ENTRIES_OPTION,
  ],
  args: PAYLOAD,
  examples: [
    'dauys record erase ./record scan-070512 --ground "Decision 12 of the court" --by kz/cec --key seat-1.key --key seat-2.key',
  ],
  run: async (call) => (await import("./erase.ts")).runErase(call),
};

const RECORD_EXPORT: Command = {
  name: "record export",
  summary: {
    kk: "Журналды басқа қоймаға көшіреді (SQLite, PostgreSQL)",
    ru: "Копирует журнал в другое хранилище (SQLite, PostgreSQL)",
    en: "Copies a record into another store (SQLite, PostgreSQL)",
  },
  usage: "<record> --to <folder> [--database <url>]",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: {
        kk: "жаңа журнал қалтасы, не осы журналдың басы тұрған қалта",
        ru: "папка нового журнала или того, где лежит начало этого",
        en: "the folder of a new record, or of one that holds the beginning of this",
      },
    },
    ...DATABASE_OPTIONS,
  ],
  args: RECORD,
  examples: ["dauys record export ./record --to ./record-pg --database postgresql://dauys@db.example/dauys"],
  run: async (call) => (await import("./move.ts")).runExport(call),
};

const RECORD_IMPORT: Command = {
  name: "record import",
  summary: {
    kk: "Журналды басқа қоймадан не жарияланған қалтадан алады",
    ru: "Принимает журнал из другого хранилища или опубликованной папки",
    en: "Takes a record in from another store, or from a published folder",
  },
  usage: "<folder> --from <record|published folder> [--log <key|file>] [--database <url>]",
  options: [
    {
      name: "from",
      value: "<record|folder>",
      required: true,
      help: {
        kk: "басқа журнал, не жарияланған қалта (оған --log керек)",
        ru: "другой журнал или опубликованная папка (для неё нужен --log)",
        en: "another record, or a published folder (which needs --log)",
      },
    },
    LOG_PUBLIC_OPTION,
    ...DATABASE_OPTIONS,
  ],
  args: { name: "<folder>", min: 1, max: 1 },
  examples: ["dauys record import ./restored --from ./public --log log.pub"],
  run: async (call) => (await import("./move.ts")).runImport(call),
};

/** Commands around what is kept beside the entries, and around where a record lives. */
export const KEEPING_COMMANDS: readonly Command[] = [RECORD_SEAL, RECORD_ERASE, RECORD_EXPORT, RECORD_IMPORT];
