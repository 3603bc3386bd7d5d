import type { Command } from "../command.ts";
import { DATABASE_OPTIONS, SIGNING_OPTIONS } from "../record/options.ts";

const FOLDER = { name: "<folder>", min: 1, max: 1 } as const;
const ALONE: ReadonlySet<string> = new Set(["key", "passphrase-file", "at"]);

const NEXT: Command = {
  name: "ceremony next",
  summary: {
    kk: "Кілттер церемониясының келесі қадамын жазып береді, ал кілттермен бірге — орындайды",
    ru: "Выписывает следующий шаг церемонии ключей, а с ключами — выполняет его",
    en: "Writes out the next step of a key ceremony, and with keys takes it",
  },
  usage: "<folder> [--key <file>… [--passphrase-file <file>…]]",
  options: [...SIGNING_OPTIONS.filter(({ name }) => ALONE.has(name)), ...DATABASE_OPTIONS],
  args: FOLDER,
  examples: ["dauys ceremony next ./ceremony", "dauys ceremony next ./ceremony --key seat-1.key --key seat-2.key"],
  run: async (call) => (await import("./run-next.ts")).runNext(call),
};

const MINUTES: Command = {
  name: "ceremony minutes",
  summary: {
    kk: "Церемония хаттамасын басып шығарады: кілттер, жазбалар, хештер",
    ru: "Печатает протокол церемонии: ключи, записи, хеши",
    en: "Prints the minutes of a ceremony: keys, entries, hashes",
  },
  usage: "<folder>",
  options: [],
  args: FOLDER,
  examples: ["dauys ceremony minutes ./ceremony"],
  run: async (call) => (await import("./run-minutes.ts")).runMinutes(call),
};

/** The commands of the key ceremony. */
export const CEREMONY_COMMANDS: readonly Command[] = [NEXT, MINUTES];
