import type { Command, OptionSpec } from "../command.ts";
import { PASSPHRASES_OPTION } from "../keys/options.ts";
import { LOG_KEY_OPTION, LOG_PUBLIC_OPTION, OUT_OPTION, RECORD, SAVED_OPTION } from "./options.ts";

const POLICY_OPTIONS: readonly OptionSpec[] = [
  {
    name: "key",
    value: "<key|file>",
    help: {
      kk: "журналдың ашық кілті, name+id+base64, не ол жазылған файл",
      ru: "открытый ключ журнала, name+id+base64, или файл с ним",
      en: "the record's public key, name+id+base64, or a file that holds it",
    },
  },
  {
    name: "policy",
    value: "<file>",
    help: {
      kk: "кімге сенесіз: журналдар, куәгерлер және олардың қаншасы керек (C2SP tlog-policy)",
      ru: "кому вы верите: журналы, свидетели и сколько их нужно (C2SP tlog-policy)",
      en: "whom you believe: records, witnesses, and how many of them it takes (C2SP tlog-policy)",
    },
  },
];

const RECORD_CHECKPOINT: Command = {
  name: "record checkpoint",
  summary: {
    kk: "Қол қойылған бақылау нүктесін шығарады, кілті болса жаңасына қол қояды",
    ru: "Выдаёт подписанную контрольную точку; с ключом подписывает новую",
    en: "Prints the signed checkpoint, and with the record's key signs a new one",
  },
  usage: "<record> [--log-key <file>] [--cosigned <file> --witness <key>]…",
  options: [
    LOG_KEY_OPTION,
    PASSPHRASES_OPTION,
    {
      name: "cosigned",
      value: "<file|->",
      many: true,
      help: {
        kk: "куәгер растаған бақылау нүктесі: оның қолтаңбасы сақталады",
        ru: "контрольная точка, заверенная свидетелем: его подпись сохраняется",
        en: "a checkpoint that a witness has cosigned: the cosignature is kept",
      },
    },
    {
      name: "witness",
      value: "<key|file>",
      many: true,
      help: {
        kk: "қолтаңбасы сақталатын куәгердің ашық кілті",
        ru: "открытый ключ свидетеля, чья подпись сохраняется",
        en: "the public key of a witness whose cosignature is kept",
      },
    },
    SAVED_OPTION,
  ],
  args: RECORD,
  examples: ["dauys record checkpoint ./record --log-key log.key"],
  run: async (call) => (await import("./checkpoint.ts")).runCheckpoint(call),
};

const RECORD_PROVE: Command = {
  name: "record prove",
  summary: {
    kk: "Жазбаның журналда тұрғанын дәлелдейтін түбіртек береді",
    ru: "Выдаёт квитанцию: доказательство, что запись стоит в журнале",
    en: "Makes the receipt of an entry: the proof that it stands in the record",
  },
  usage: "<record> <n> [--out <file>]",
  options: [OUT_OPTION],
  args: { name: "<record> <n>", min: 2, max: 2 },
  examples: ["dauys record prove ./record 12 --out 12.tlog-proof"],
  run: async (call) => (await import("./prove.ts")).runProve(call),
};

const RECORD_CHECK_RECEIPT: Command = {
  name: "record check-receipt",
  summary: {
    kk: "Түбіртекті желісіз және журналсыз тексереді",
    ru: "Проверяет квитанцию без сети и без журнала",
    en: "Checks a receipt without a network and without the record",
  },
  usage: "<receipt> --key <key|file> | --policy <file> [--entry <file>]",
  options: [
    ...POLICY_OPTIONS,
    {
      name: "entry",
      value: "<file>",
      help: {
        kk: "жазбаның өзі; көрсетілмесе, түбіртекте тұрғаны",
        ru: "сама запись; если не указана, та, что стоит в квитанции",
        en: "the entry itself; by default the one that stands in the receipt",
      },
    },
  ],
  args: { name: "<receipt>", min: 1, max: 1 },
  examples: ["dauys record check-receipt 12.tlog-proof --key log.pub"],
  run: async (call) => (await import("./check-receipt.ts")).runCheckReceipt(call),
};

const RECORD_COSIGN: Command = {
  name: "record cosign",
  summary: {
    kk: "Куәгер ретінде растайды: журнал соңғы растаудан бері тек өскен болса",
    ru: "Заверяет как свидетель — если журнал с прошлого раза только рос",
    en: "Cosigns as a witness, if the record has only grown since the last time",
  },
  usage: "<folder|address|bundle> --log <key|file> --key <witness key file> --saved <file> [--first] [--out <file>]",
  options: [
    { ...LOG_PUBLIC_OPTION, required: true },
    {
      name: "key",
      value: "<key file>",
      required: true,
      help: {
        kk: "куәгердің кілт файлы (dauys key new --witness)",
        ru: "файл ключа свидетеля (dauys key new --witness)",
        en: "the witness's key file (dauys key new --witness)",
      },
    },
    PASSPHRASES_OPTION,
    {
      name: "saved",
      value: "<file>",
      required: true,
      help: {
        kk: "осы куәгер соңғы растаған бақылау нүктесі; растаған сайын жаңарады",
        ru: "контрольная точка, которую этот свидетель заверил последней; обновляется при каждом заверении",
        en: "the checkpoint that this witness cosigned last; brought up to date each time",
      },
    },
    {
      name: "first",
      help: {
        kk: "бірінші рет: бұрын расталған ештеңе жоқ",
        ru: "первый раз: прежде ничего не заверялось",
        en: "for the first time: nothing was cosigned before",
      },
    },
    OUT_OPTION,
  ],
  args: { name: "<folder|address|bundle>", min: 1, max: 1 },
  examples: ["dauys record cosign https://record.example/2031 --log log.pub --key witness.key --saved last.checkpoint"],
  run: async (call) => (await import("./cosign.ts")).runCosign(call),
};

const RECORD_PUBLISH: Command = {
  name: "record publish",
  summary: {
    kk: "Журналды қалтаға жариялайды (C2SP tlog-tiles)",
    ru: "Публикует журнал в папку (C2SP tlog-tiles)",
    en: "Publishes a record into a folder (C2SP tlog-tiles)",
  },
  usage: "<record> --to <folder> [--log-key <file>] [--payload <name>]…",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: {
        kk: "жарияланатын қалта: оны кез келген веб-сервер береді",
        ru: "папка для публикации: её раздаёт любой веб-сервер",
        en: "the folder to publish into: any web server can serve it",
      },
    },
    LOG_KEY_OPTION,
    PASSPHRASES_OPTION,
    {
      name: "payload",
      value: "<name>",
      many: true,
      help: {
        kk: "бірге жарияланатын қосымша; қалғандары жарияланбайды",
        ru: "вложение, которое публикуется тоже; остальные — нет",
        en: "a payload that is published too; the others are not",
      },
    },
    SAVED_OPTION,
  ],
  args: RECORD,
  examples: ["dauys record publish ./record --to ./public --log-key log.key"],
  run: async (call) => (await import("./publish.ts")).runPublish(call),
};

/** Commands by which a record is shown to others, and vouched for by them. */
export const PUBLISH_COMMANDS: readonly Command[] = [
  RECORD_CHECKPOINT,
  RECORD_PROVE,
  RECORD_CHECK_RECEIPT,
  RECORD_COSIGN,
  RECORD_PUBLISH,
];
