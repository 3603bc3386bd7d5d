import type { Command } from "../command.ts";
import { VERIFY_OPTIONS } from "./options.ts";

/** `dauys verify`: counts a record again, from its published files alone. */
export const VERIFY: Command = {
  name: "verify",
  summary: {
    kk: "Журналды жарияланған файлдарынан бастан-аяқ тексереді: қолтаңба, ағаш, әр жазба, әр қосынды, әр мандат",
    ru: "Проверяет журнал по опубликованным файлам с начала до конца: подписи, дерево, каждую запись, сумму и мандат",
    en: "Verifies a record from its published files: signatures, tree, every entry, every sum, every seat",
  },
  usage: "<folder|address|bundle> [--key <key|file>] [--policy <file>] [--since <file>] [--quick]",
  options: VERIFY_OPTIONS,
  args: { name: "<folder|address|bundle>", min: 1, max: 1 },
  examples: ["dauys verify docs/examples/records/good"],
  run: async (call) => (await import("./run-verify.ts")).runVerify(call),
};
