import type { Command } from "../command.ts";
import { NEW_PASSPHRASE_OPTION, PASSPHRASE_OPTION } from "./options.ts";

const FILE = { name: "<file>", min: 1, max: 1 } as const;

const KEY_NEW: Command = {
  name: "key new",
  summary: {
    kk: "Жаңа кілт жасап, құпиясөзбен шифрлап жазады",
    ru: "Создаёт новый ключ и записывает его зашифрованным",
    en: "Makes a new key and writes it encrypted",
  },
  usage: "<file> --name <name> [--witness]",
  options: [
    {
      name: "name",
      value: "<name>",
      required: true,
      help: {
        kk: "кілттің аты: кімдікі екені; журналдың өз кілтінде — журналдың атауы (origin)",
        ru: "имя ключа: чей он; у ключа журнала — имя журнала (origin)",
        en: "the key's name: whose it is; for the key of a record, the record's origin",
      },
    },
    {
      name: "witness",
      help: {
        kk: "куәгердің кілті: бақылау нүктелерін растайды, жазбаларға қол қоймайды",
        ru: "ключ свидетеля: заверяет контрольные точки и не подписывает записи",
        en: "the key of a witness: it cosigns checkpoints, and signs no entries",
      },
    },
    PASSPHRASE_OPTION,
  ],
  args: FILE,
  examples: ["dauys key new seat-2.key --name kz.example/commission/1/seat-2"],
  run: async (call) => (await import("./key-new.ts")).runKeyNew(call),
};

const KEY_SHOW: Command = {
  name: "key show",
  summary: {
    kk: "Кілт файлының иесін және ашық кілтін көрсетеді",
    ru: "Показывает, чей ключ в файле, и открытый ключ",
    en: "Shows whose key a file holds, and its public part",
  },
  usage: "<file> [--check]",
  options: [
    {
      name: "check",
      help: {
        kk: "құпиясөздің ашатынын да тексереді",
        ru: "проверяет и то, что парольная фраза подходит",
        en: "checks, too, that the passphrase opens it",
      },
    },
    PASSPHRASE_OPTION,
  ],
  args: FILE,
  examples: ["dauys key show seat-2.key"],
  run: async (call) => (await import("./key-show.ts")).runKeyShow(call),
};

const KEY_PASSWD: Command = {
  name: "key passwd",
  summary: {
    kk: "Кілт файлының құпиясөзін ауыстырады",
    ru: "Меняет парольную фразу файла ключа",
    en: "Changes the passphrase of a key file",
  },
  usage: "<file>",
  options: [PASSPHRASE_OPTION, NEW_PASSPHRASE_OPTION],
  args: FILE,
  examples: ["dauys key passwd seat-2.key"],
  run: async (call) => (await import("./key-passwd.ts")).runKeyPasswd(call),
};

/** Every command about keys. Their code is loaded only when they are called. */
export const KEY_COMMANDS: readonly Command[] = [KEY_NEW, KEY_SHOW, KEY_PASSWD];
