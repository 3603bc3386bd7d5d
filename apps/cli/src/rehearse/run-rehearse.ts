import { existsSync, readdirSync, realpathSync } from "node:fs";
import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { borrowed, type MadeRehearsal, makeRehearsal, type RehearsalChoice } from "@dauys/site/records";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { platformTrouble } from "../record/platform-trouble.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, fileTrouble, good, type Refused, type Result, refused } from "../trouble.ts";
import { REHEARSE_TEXTS } from "./messages.ts";
import { rehearsalOf } from "./rehearse-options.ts";
import { summaryJson, summaryLines } from "./summary.ts";

/** Makes a rehearsal and writes it into a folder: all of it, or nothing. */
export async function runRehearse(call: Call): Promise<number> {
  const folder = optionOf(call, "to") ?? "";
  try {
    return await rehearseInto(call, folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTEMPTY") return reportTrouble(call, taken(folder));
    const trouble = platformTrouble(error, folder);
    if (trouble === null) throw error;
    // The files of the draft that it may name are gone by now.
    return reportTrouble(call, refused([{ ...trouble, file: folder }]));
  }
}

async function rehearseInto(call: Call, folder: string): Promise<number> {
  const choice = rehearsalOf(call);
  if (!choice.ok) return reportTrouble(call, choice);
  if (existsSync(folder) && readdirSync(folder).length > 0) return reportTrouble(call, taken(folder));
  const made = await make(call, choice.value);
  if (!made.ok) return reportTrouble(call, made);
  await write(folder, made.value.files);
  print(
    call,
    () => summaryJson(made.value, folder),
    () => summaryLines(call, made.value, folder),
  );
  return EXIT.decided;
}

function taken(folder: string): Refused {
  const { folderTaken, folderTakenRemedy } = REHEARSE_TEXTS;
  return refused([fileTrouble(folder, "folder-taken", folderTaken, folderTakenRemedy)]);
}

async function make(call: Call, choice: RehearsalChoice): Promise<Result<MadeRehearsal>> {
  const bar = barOn(call, "rehearsal");
  try {
    return good(makeRehearsal({ ...choice, ...(await borrowed()) }, bar.step));
  } catch (error) {
    // Each option is in its range by now; what is left is how many slips of those kinds there are to be left standing.
    if (!(error instanceof RangeError)) throw error;
    const message = inAll(REHEARSE_TEXTS, "notFitting", { detail: error.message });
    return refused([commandLineTrouble("not-fitting", message, REHEARSE_TEXTS.notFittingRemedy)]);
  } finally {
    bar.end();
  }
}

/** The folder gets its name once every file is in it, so that an interrupted run leaves no half of a record. */
async function write(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  // An empty name is none, not that of the folder one stands in.
  const place = existsSync(folder) ? realpathSync(folder) : folder && resolve(folder);
  const draft = `${place}.draft-${process.pid}`;
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(draft, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const [path, bytes] of files) await writeFile(join(draft, path), bytes);
    // Only while it is still empty: another call may have put its record there meanwhile.
    if (existsSync(place)) await rmdir(place);
    await rename(draft, place);
  } catch (error) {
    // Where nothing could be written, nothing can be removed either: what is told is why it was not written.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
