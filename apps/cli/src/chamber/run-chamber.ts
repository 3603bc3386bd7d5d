import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { chamberJson } from "./chamber-json.ts";
import { chamberLines } from "./chamber-lines.ts";
import { chamberReport } from "./chamber-report.ts";
import { loadChamber } from "./load-chamber.ts";

/** Shows the chamber that a call names. */
export async function runChamber(call: Call): Promise<number> {
  const loaded = await loadChamber(call);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const report = chamberReport(loaded.value);
  print(
    call,
    () => chamberJson(loaded.value, report, call.lang),
    () => chamberLines(call, loaded.value, report),
  );
  return EXIT.decided;
}
