import type { OptionSpec } from "../command.ts";
import { KEY_OPTION, PASSPHRASES_OPTION } from "../keys/options.ts";

/** The body of the entry. */
export const BODY_OPTION: OptionSpec = {
  name: "body",
  value: "<file.json|->",
  help: {
    kk: "жазбаның мазмұны JSON түрінде",
    ru: "содержание записи в JSON",
    en: "the body of the entry as JSON",
  },
};

/** The type of the entry. */
export const TYPE_OPTION: OptionSpec = {
  name: "type",
  value: "<type>",
  help: {
    kk: "жазбаның түрі, мысалы protocol-filed",
    ru: "тип записи, например protocol-filed",
    en: "the type of the entry, such as protocol-filed",
  },
};

/** Who acts. */
const BY_OPTION: OptionSpec = {
  name: "by",
  value: "<commission>",
  help: {
    kk: "кімнің атынан: комиссияның журналдағы атауы",
    ru: "от чьего имени: имя комиссии в журнале",
    en: "who acts: the commission's name in the record",
  },
};

/** When, by the clock of who acts. */
const AT_OPTION: OptionSpec = {
  name: "at",
  value: "<time>",
  help: {
    kk: "қашан, UTC бойынша: 2030-01-13T20:05:03Z; көрсетілмесе — қазір",
    ru: "когда, по UTC: 2030-01-13T20:05:03Z; если не указано — сейчас",
    en: "when, in UTC: 2030-01-13T20:05:03Z; now if left out",
  },
};

/** The options by which an entry is made and signed. */
export const SIGNING_OPTIONS: readonly OptionSpec[] = [BY_OPTION, AT_OPTION, KEY_OPTION, PASSPHRASES_OPTION];

/** The key of the record itself. */
export const LOG_KEY_OPTION: OptionSpec = {
  name: "log-key",
  value: "<key file>",
  help: {
    kk: "журналдың өз кілті: бақылау нүктесіне қол қояды",
    ru: "ключ самого журнала: подписывает контрольную точку",
    en: "the key of the record itself: it signs the checkpoint",
  },
};

/** The command's own key, so that the same command sent again does nothing twice. */
export const IDEMPOTENCY_OPTION: OptionSpec = {
  name: "idempotency-key",
  value: "<text>",
  help: {
    kk: "бұйрық кілті: дәл сол кілтпен қайта жіберілген бұйрық екінші рет орындалмайды; көрсетілмесе — жазбалардың хеші",
    ru: "ключ команды: с тем же ключом она второй раз не выполняется; если не указан — хеш записей",
    en: "the command's key: sent again with the same one it is not carried out twice; by default a hash of the entries",
  },
};

/** Where the record lives, for commands that open one. */
export const RECORD = { name: "<record>", min: 1, max: 1 } as const;

/** Entries that were signed elsewhere. */
export const ENTRIES_OPTION: OptionSpec = {
  name: "entries",
  value: "<file|->",
  help: {
    kk: "басқа жерде қол қойылған жазбалар, әр жолда біреуден (dauys record sign шығарады)",
    ru: "записи, подписанные в другом месте, по одной в строке (их выдаёт dauys record sign)",
    en: "entries that were signed elsewhere, one a line (as dauys record sign prints them)",
  },
};

/** The public key of the record. */
export const LOG_PUBLIC_OPTION: OptionSpec = {
  name: "log",
  value: "<key|file>",
  help: {
    kk: "журналдың ашық кілті, name+id+base64, не ол жазылған файл",
    ru: "открытый ключ журнала, name+id+base64, или файл с ним",
    en: "the record's public key, name+id+base64, or a file that holds it",
  },
};

/** Further checkpoints that the record has to go on from. */
export const SAVED_OPTION: OptionSpec = {
  name: "saved",
  value: "<file>",
  many: true,
  help: {
    kk: "бұрын жарияланған бақылау нүктесі: қойма одан ескі болса, ештеңе жасалмайды",
    ru: "опубликованная раньше контрольная точка: если хранилище старше неё, ничего не делается",
    en: "a checkpoint published earlier: where the store is older than it, nothing is done",
  },
};

/** Where the result goes instead of standard output. */
export const OUT_OPTION: OptionSpec = {
  name: "out",
  value: "<file>",
  help: {
    kk: "нәтиже жазылатын жаңа файл; көрсетілмесе — стандартты шығыс",
    ru: "новый файл для результата; если не указан — стандартный вывод",
    en: "a new file for the result; standard output if left out",
  },
};

/** Where a new record is to live. */
export const DATABASE_OPTIONS: readonly OptionSpec[] = [
  {
    name: "database",
    value: "<url>",
    help: {
      kk: "журнал PostgreSQL ішінде тұрады: postgresql://user@host/database, құпиясөзсіз; көрсетілмесе SQLite",
      ru: "журнал живёт в PostgreSQL: postgresql://user@host/database, без пароля; если не указано, SQLite",
      en: "the record lives in PostgreSQL: postgresql://user@host/database, no password; SQLite if left out",
    },
  },
  {
    name: "schema",
    value: "<name>",
    help: {
      kk: "дерекқордағы схема; көрсетілмесе dauys",
      ru: "схема в базе данных; если не указана, dauys",
      en: "the schema in the database; dauys if left out",
    },
  },
];
