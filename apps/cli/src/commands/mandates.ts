import type { Command } from "../command.ts";

/** `dauys mandates`: from seats to deputies: who sits, why, and what the law does not allow or does not say. */
const MANDATES: Command = {
  name: "mandates",
  summary: {
    kk: "Мандаттардан депутаттарға: кім отыр, неге, босаған орындар",
    ru: "От мандатов к депутатам: кто занимает места, почему, что с освободившимися",
    en: "From seats to deputies: who sits, why, and what becomes of seats left free",
  },
  usage: "(<file.json> | --election <id>)",
  options: [
    {
      name: "election",
      value: "<id>",
      help: {
        kk: "файлдың орнына: elections/ қалтасындағы сайлаудың депутаттары туралы не белгілі",
        ru: "вместо файла: что известно о депутатах выборов из elections/",
        en: "instead of a file: what is known of the deputies of an election of elections/",
      },
    },
  ],
  args: { name: "<file.json>", min: 0, max: 1 },
  examples: ["dauys mandates docs/examples/mandates/rehearsal.json", "dauys mandates --election kz-2021"],
  run: async (call) => (await import("../mandates/run-mandates.ts")).runMandates(call),
};

/** `dauys assembly`: the seats that an assembly elects: its protocol's checks, who is elected, what comes next. */
const ASSEMBLY: Command = {
  name: "assembly",
  summary: {
    kk: "Ассамблея сайлайтын орындар: хаттаманы тексеру, кім сайланды, енді не болады",
    ru: "Места, которые избирает Ассамблея: проверка протокола, кто избран, что дальше",
    en: "The seats that an assembly elects: checks of its protocol, who is elected, what comes next",
  },
  usage: "<file.json>",
  options: [],
  args: { name: "<file.json>", min: 1, max: 1 },
  examples: ["dauys assembly docs/examples/mandates/assembly-repeat.json"],
  run: async (call) => (await import("../mandates/run-assembly.ts")).runAssembly(call),
};

/** The commands from seats to deputies. */
export const MANDATE_COMMANDS: readonly Command[] = [MANDATES, ASSEMBLY];
