import { readMandatesFile, replayMandates } from "@dauys/core/mandates";
import { type Call, optionOf } from "../command.ts";
import { loadElection } from "../input/load-election.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, refused } from "../trouble.ts";
import { deputiesJson, deputiesLines } from "./election-view.ts";
import { loadFile } from "./load-file.ts";
import { mandatesJson, mandatesLines } from "./mandates-view.ts";
import { MANDATES } from "./messages.ts";
import { stepsCode } from "./steps-view.ts";

/** Runs `dauys mandates`, over a file or over a published election. */
export async function runMandates(call: Call): Promise<number> {
  const [path, id] = [call.args[0], optionOf(call, "election")];
  if (path !== undefined && id === undefined) return overFile(call, path);
  if (path === undefined && id !== undefined) return overElection(call, id);
  const trouble = commandLineTrouble("one-of", inAll(MANDATES, "one-of"), inAll(MANDATES, "one-of.remedy"));
  return reportTrouble(call, refused([trouble]));
}

async function overFile(call: Call, path: string): Promise<number> {
  const loaded = await loadFile(call, path, readMandatesFile);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const replay = replayMandates(loaded.value.rules.rules, loaded.value.file);
  const code = stepsCode(replay.steps);
  print(
    call,
    () => ({ status: code === 0 ? "taken" : "refused", ...mandatesJson(call, loaded.value, replay) }),
    () => mandatesLines(call, loaded.value, replay),
  );
  return code;
}

async function overElection(call: Call, id: string): Promise<number> {
  const loaded = await loadElection(call.io, id);
  if (!loaded.ok) return reportTrouble(call, loaded);
  print(
    call,
    () => deputiesJson(call, loaded.value),
    () => deputiesLines(call, loaded.value),
  );
  return 0;
}
