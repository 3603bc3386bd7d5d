import { countPrimary, type MissingValue, type Selection, selectPrimary } from "@dauys/core/nomination";

import type { Call } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, refused } from "../trouble.ts";
import { checkPrimaryProtocols } from "./check-protocols.ts";
import { countTroubles, uselessRows } from "./count-troubles.ts";
import { loadSelection } from "./load-selection.ts";
import { selectJson } from "./select-json.ts";
import { selectLines } from "./select-lines.ts";
import { SELECT_TEXTS } from "./select-texts.ts";
import type { Shown } from "./shown.ts";

/** Counts, checks and chooses, and tells all of it. */
export async function runSelect(call: Call): Promise<number> {
  const loaded = await loadSelection(call);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const { rules, people, votes, answers, stage, files } = loaded.value;
  const useless = uselessRows(files.votes.file, votes);
  if (useless.length > 0) return reportTrouble(call, refused(useless));
  const counted = countPrimary(rules.primary, people, votes.units, stage);
  if (!counted.ok && counted.faults.length > 0)
    return reportTrouble(call, countTroubles(counted.faults, files.votes.file, votes));
  const findings = checkPrimaryProtocols(rules.primary, votes.units);
  const failed = findings.some(({ severity }) => severity === "error");
  const count = counted.ok ? counted.count : null;
  const selection =
    count === null || failed
      ? nothing(counted.ok ? [] : counted.missing)
      : selectPrimary(rules.primary, people, count, answers);
  if (selection.units.length > 0 && selection.unused.length > 0) return reportTrouble(call, unusedAnswers(selection));
  return show(call, { loaded: loaded.value, count, findings, failed, selection });
}

function nothing(missing: readonly MissingValue[]): Selection {
  return { status: "unknown", missing, units: [], chosen: [], unused: [] };
}

function unusedAnswers({ unused }: Selection): ReturnType<typeof refused> {
  return refused(
    unused.map(({ among }) =>
      commandLineTrouble(
        "unused-answer",
        inAll(SELECT_TEXTS, "unused", { among: among.join(", ") }),
        inAll(SELECT_TEXTS, "unusedRemedy"),
      ),
    ),
  );
}

function show(call: Call, shown: Shown): number {
  print(
    call,
    () => selectJson(call.lang, shown),
    () => selectLines(call, shown),
  );
  return exitCode(shown.failed, shown.selection);
}

function exitCode(failed: boolean, { status }: Selection): ExitCode {
  if (failed) return EXIT.checkFailed;
  switch (status) {
    case "decided":
      return EXIT.decided;
    case "impossible":
      return EXIT.checkFailed;
    case "lot":
      return EXIT.openQuestion;
    case "undetermined":
    case "unknown":
      return EXIT.lawSilent;
  }
}
