import { type RecordFiles, type Verification, type VerifyOptions, verifyRecord } from "@dauys/core/election";
import { keepingVerify, readingThread, sha256, workerDesk } from "@dauys/exchange/record";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { refusedTogether } from "../trouble.ts";
import { loadTrust } from "./load-trust.ts";
import { openPlace } from "./open-place.ts";
import { verifyJson } from "./verify-json.ts";
import { verifyLines } from "./verify-lines.ts";

/** Verifies the record that a call names; exit code 0 when nothing failed, 1 when something did. */
export async function runVerify(call: Call): Promise<number> {
  const trust = await loadTrust(call);
  const place = openPlace(call.args[0] ?? "");
  if (!trust.ok || !place.ok) return reportTrouble(call, refusedTogether([trust, place]));
  const { files, close, from } = place.value;
  // Where threads do not check signatures, one of them reads and hashes.
  const reading = trust.value.quick && from !== "address" ? readingThread(call.args[0] ?? "", files) : null;
  try {
    const found = await verifyFiles(call, reading?.files ?? files, trust.value);
    const tone = paint(call.io.stdoutIsTty, call.io.env);
    print(
      call,
      () => verifyJson(found, call.lang),
      () => verifyLines(found, call.lang, tone),
    );
    return found.ok ? EXIT.decided : EXIT.checkFailed;
  } finally {
    close();
    await reading?.end();
  }
}

/** Verifies with all that Node has: its cryptography, threads for many signatures, a bar while it lasts. */
export async function verifyFiles(call: Call, files: RecordFiles, options: VerifyOptions): Promise<Verification> {
  const bar = barOn(call, "verification");
  const desk = options.quick ? {} : { desk: workerDesk() };
  try {
    return await verifyRecord(files, options, { sha256, verify: keepingVerify(), progress: bar.step, ...desk });
  } finally {
    bar.end();
  }
}
