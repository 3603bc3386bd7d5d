import type { Command } from "../command.ts";
import { VERIFY_OPTIONS } from "../verify/options.ts";

/** `dauys bundle`: all of a record in one file that can be verified without a network. */
export const BUNDLE: Command = {
  name: "bundle",
  summary: {
    kk: "Журналды сотқа керек барлық нәрсесімен желісіз тексерілетін бір .tar файлына жинайды",
    ru: "Собирает журнал со всем, что нужно суду, в один файл .tar для проверки без сети",
    en: "Puts all of a record that a court needs into one .tar file, to be verified offline",
  },
  usage: "<folder|address|bundle> --out <file.tar> [--key <key|file>] [--policy <file>] [--since <file>] [--quick]",
  options: [
    {
      name: "out",
      value: "<file.tar>",
      required: true,
      help: {
        kk: "жинақтың файлы; бар файл өзгертілмейді",
        ru: "файл сборки; существующий не перезаписывается",
        en: "the file of the bundle; one that exists is not written over",
      },
    },
    ...VERIFY_OPTIONS,
  ],
  args: { name: "<folder|address|bundle>", min: 1, max: 1 },
  examples: ["dauys bundle docs/examples/records/good --out rehearsal.tar"],
  run: async (call) => (await import("./run-bundle.ts")).runBundle(call),
};
