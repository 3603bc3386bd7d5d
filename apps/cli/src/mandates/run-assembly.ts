import { readAssemblyFile, replayAssembly } from "@dauys/core/mandates";
import type { Call } from "../command.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { fileTrouble, refused } from "../trouble.ts";
import { assemblyJson, assemblyLines } from "./assembly-view.ts";
import { loadFile } from "./load-file.ts";
import { MANDATES } from "./messages.ts";
import { stepsCode } from "./steps-view.ts";

/** Runs `dauys assembly`. */
export async function runAssembly(call: Call): Promise<number> {
  const loaded = await loadFile(call, call.args[0] ?? "", readAssemblyFile);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const { file, path, rules } = loaded.value;
  const replay = replayAssembly(rules.rules, file);
  if (replay === null) {
    const message = inAll(MANDATES, "noAssembly", { rules: rules.rules.id });
    const remedy = inAll(MANDATES, "noAssembly.remedy");
    return reportTrouble(call, refused([fileTrouble(path, "no-assembly", message, remedy)]));
  }
  const code = stepsCode(replay.steps);
  print(
    call,
    () => ({ status: code === 0 ? "taken" : "refused", ...assemblyJson(call, loaded.value, replay) }),
    () => assemblyLines(call, loaded.value, replay),
  );
  return code;
}
