import { checkAdditions } from "@dauys/core/nomination";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { loadPrimary } from "../primary/load-primary.ts";
import { PRIMARY_SELECT } from "../primary/select-command.ts";
import { showJson } from "../primary/show-json.ts";
import { showLines } from "../primary/show-lines.ts";
import { reportTrouble } from "../report.ts";

/** `dauys primary`: the rules of a party's primary, what is published of it, and what is not known. */
const PRIMARY: Command = {
  name: "primary",
  summary: {
    kk: "Партия праймеризінің ережелерін, жарияланған және белгісіз мәліметтерін көрсетеді",
    ru: "Показывает правила праймериз партии, что о них опубликовано и что неизвестно",
    en: "Shows the rules of a party's primary, what is published of it, and what is not known",
  },
  usage: "<file>",
  options: [],
  args: { name: "<file>", min: 1, max: 1 },
  examples: ["dauys primary elections/kz-2021/primary-nurotan.json"],
  run: async (call) => {
    const loaded = await loadPrimary(call.io, call.args[0] ?? "");
    if (!loaded.ok) return reportTrouble(call, loaded);
    print(
      call,
      () => showJson(loaded.value, call.lang),
      () => showLines(call, loaded.value),
    );
    return checkAdditions(loaded.value.primary).some(({ holds }) => holds === false) ? EXIT.checkFailed : EXIT.decided;
  },
};

/** The commands on primaries; the longer name first, since the first that fits is run. */
export const PRIMARY_COMMANDS: readonly Command[] = [PRIMARY_SELECT, PRIMARY];
