import { existsSync } from "node:fs";
import type { RecordFiles, Verification } from "@dauys/core/election";
import { bundleParts, canBundle, sha256 } from "@dauys/exchange/record";
import { message } from "@dauys/language";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Refused, type Result, refused, refusedTogether } from "../trouble.ts";
import { loadTrust } from "../verify/load-trust.ts";
import { openPlace } from "../verify/open-place.ts";
import { verifyFiles } from "../verify/run-verify.ts";
import { verifyJson } from "../verify/verify-json.ts";
import { verifyLines } from "../verify/verify-lines.ts";
import { frozenFiles } from "./frozen-files.ts";
import { BUNDLE_TEXTS } from "./texts.ts";
import { type WrittenBundle, writeBundle } from "./write-bundle.ts";

/** Verifies a record and writes all of it into one file; a record that does not verify is not bundled (exit code 1). */
export async function runBundle(call: Call): Promise<number> {
  const out = optionOf(call, "out") ?? "";
  const trust = await loadTrust(call);
  const place = openPlace(call.args[0] ?? "");
  const free: Result<null> = existsSync(out) ? taken(out) : good(null);
  if (!trust.ok || !place.ok || !free.ok) return reportTrouble(call, refusedTogether([trust, place, free]));
  const files = frozenFiles(place.value.files);
  try {
    const found = await verifyFiles(call, files, trust.value);
    if (!found.ok || !canBundle(found)) return showFailed(call, found);
    const written = await bundle(files, found, out);
    if (!written.ok) return reportTrouble(call, written);
    show(call, found, out, written.value);
    return EXIT.decided;
  } finally {
    place.value.close();
  }
}

function taken(out: string): Refused {
  return refused([
    commandLineTrouble("exists", inAll(BUNDLE_TEXTS, "exists", { out }), inAll(BUNDLE_TEXTS, "exists.remedy")),
  ]);
}

async function bundle(
  files: RecordFiles,
  found: Parameters<typeof bundleParts>[1],
  out: string,
): Promise<Result<WrittenBundle>> {
  try {
    const written = await writeBundle(out, bundleParts(files, found, sha256));
    if (!("missing" in written)) return good(written);
    const { path, fault } = written.missing;
    const said = inAll(BUNDLE_TEXTS, "changed", { path, detail: fault.message });
    return refused([commandLineTrouble("changed", said, inAll(BUNDLE_TEXTS, "changed.remedy"))]);
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return taken(out);
    if (code === undefined) throw error;
    const said = inAll(BUNDLE_TEXTS, "write", { out, detail });
    return refused([commandLineTrouble("write", said, inAll(BUNDLE_TEXTS, "write.remedy"))]);
  }
}

function showFailed(call: Call, found: Verification): number {
  const { lang, io } = call;
  print(
    call,
    () => ({ ...verifyJson(found, lang), bundle: null }),
    () => [...verifyLines(found, lang, paint(io.stdoutIsTty, io.env)), "", message(BUNDLE_TEXTS, "notWritten", lang)],
  );
  return EXIT.checkFailed;
}

function show(call: Call, found: Verification, out: string, { files, bytes, sha256: hash }: WrittenBundle): void {
  const { lang, io } = call;
  print(
    call,
    () => ({ ...verifyJson(found, lang), bundle: { file: out, files, bytes, sha256: hash } }),
    () => [
      ...verifyLines(found, lang, paint(io.stdoutIsTty, io.env)),
      "",
      message(BUNDLE_TEXTS, "written", lang, { out, files, bytes }),
      message(BUNDLE_TEXTS, "hash", lang, { sha256: hash }),
    ],
  );
}
