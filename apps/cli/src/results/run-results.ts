import type { RecordFiles } from "@dauys/core/election";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { numberOption } from "../record/number-option.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether } from "../trouble.ts";
import { openPlace } from "../verify/open-place.ts";
import { faultLines } from "./fault-lines.ts";
import { type FoldedRecord, foldRecord } from "./fold-record.ts";
import { exitCodeOfReport, reportOf } from "./report.ts";
import { faultJson, resultsJson } from "./results-json.ts";
import { resultsLines } from "./results-lines.ts";
import { RESULTS_TROUBLES } from "./trouble-texts.ts";
import { levelsOf } from "./unit-rows.ts";

/** Shows what the record says that a call names. */
export async function runResults(call: Call): Promise<number> {
  const place = openPlace(call.args[0] ?? "");
  const at = numberOption(call, "at");
  if (!place.ok || !at.ok) return reportTrouble(call, refusedTogether([place, at]));
  const { files, close } = place.value;
  try {
    const folded = await foldFiles(call, files, at.value);
    if (!folded.ok) return reportTrouble(call, folded);
    return show(call, folded.value);
  } finally {
    close();
  }
}

async function foldFiles(call: Call, files: RecordFiles, at: number | null): Promise<Result<FoldedRecord>> {
  const bar = barOn(call, "record");
  try {
    return await foldRecord(files, at, bar);
  } finally {
    bar.end();
  }
}

function show(call: Call, folded: FoldedRecord): number {
  const { lang, io } = call;
  const tone = paint(io.stdoutIsTty, io.env);
  const { fault } = folded;
  if (fault !== null) {
    print(
      call,
      () => faultJson(folded, fault, lang),
      () => faultLines(folded, fault, lang, tone),
    );
    return EXIT.checkFailed;
  }
  const by = levelOption(call, folded);
  if (!by.ok) return reportTrouble(call, by);
  const report = reportOf(folded.fold, {
    by: by.value,
    difference: isGiven(call, "difference"),
    people: isGiven(call, "people"),
  });
  print(
    call,
    () => resultsJson(folded, report, lang),
    () => resultsLines(call, folded, report),
  );
  return exitCodeOfReport(report);
}

function levelOption(call: Call, { fold }: FoldedRecord): Result<string | null> {
  const given = optionOf(call, "by");
  const levels = levelsOf(fold);
  if (given === undefined) return good(null);
  if (levels.includes(given)) return good(given);
  const message = inAll(RESULTS_TROUBLES, "unknown-level", { given: JSON.stringify(given) });
  const remedy = inAll(RESULTS_TROUBLES, "unknown-level.remedy", { levels: levels.join(", ") });
  return refused([commandLineTrouble("unknown-level", message, remedy)]);
}
