import type { Command } from "../command.ts";
import { RESULTS_OPTIONS } from "./options.ts";

/** `dauys results`: what a record says, computed from its entries, without opening a page. */
export const RESULTS: Command = {
  name: "results",
  summary: {
    kk: "Журнал не айтатынын көрсетеді: нәтиже, оның өзгеруі мүмкін бе, не кейінге қалдырылған, не түзетілген, не сәйкес емес",
    ru: "Показывает, что говорит журнал: результат, может ли он измениться, что отложено, исправлено и не сходится",
    en: "Shows what a record says: the result, whether it can still change, what is held back, corrected, or does not add up",
  },
  usage: "<folder|address|bundle> [--at <n>] [--by <level>] [--difference] [--people] [--all]",
  options: RESULTS_OPTIONS,
  args: { name: "<folder|address|bundle>", min: 1, max: 1 },
  examples: [
    "dauys results docs/examples/records/good",
    "dauys results docs/examples/records/good --by region --difference",
  ],
  run: async (call) => (await import("./run-results.ts")).runResults(call),
};
