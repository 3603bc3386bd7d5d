import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";

/** `dauys statements`: reports on an election, claim by claim, held against the record and the law. */
export const STATEMENTS_COMMAND: Command = {
  name: "statements",
  summary: {
    kk: "Сайлау туралы хабарларды деректермен және заңмен салыстырады: әр тұжырымды не шешеді, не шешпейді",
    ru: "Сверяет сообщения о выборах с данными и законом: что решает каждое утверждение и что не решает",
    en: "Holds reports on an election against its data and the law: what decides each claim, and what does not",
  },
  usage: "<election>",
  options: [],
  args: { name: "<election>", min: 1, max: 1 },
  examples: ["dauys statements kz-2021"],
  run: async (call) => {
    const { loadStatements } = await import("../statements/load-statements.ts");
    const loaded = await loadStatements(call.io, call.args[0] ?? "");
    if (!loaded.ok) return reportTrouble(call, loaded);
    const { statementsJson } = await import("../statements/statements-json.ts");
    const { statementsLines } = await import("../statements/statements-lines.ts");
    print(
      call,
      () => statementsJson(loaded.value, call.lang),
      () => statementsLines(loaded.value, call.lang),
    );
    return EXIT.decided;
  },
};
