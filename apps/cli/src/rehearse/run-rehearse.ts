import { existsSync, readdirSync, realpathSync } from "node:fs";
import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { borrowed, type MadeRehearsal, makeRehearsal } from "@dauys/site/records";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { platformTrouble } from "../record/platform-trouble.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import {
  commandLineTrouble,
  fileTrouble,
  good,
  type Refused,
  type Result,
  refused,
  refusedTogether,
} from "../trouble.ts";
import { listFileTexts } from "./list-files.ts";
import { REHEARSE_TEXTS } from "./messages.ts";
import { type RehearseChoice, rehearsalOf } from "./rehearse-options.ts";
import { summaryJson, summaryLines } from "./summary.ts";

/** Makes a rehearsal and writes it into a folder, and its lists into another where they are asked for: all of each, or nothing. */
export async function runRehearse(call: Call): Promise<number> {
  const choice = rehearsalOf(call);
  if (!choice.ok) return reportTrouble(call, choice);
  const folder = optionOf(call, "to") ?? "";
  const lists = optionOf(call, "lists") ?? null;
  const free = await told(folder, () => isFree(folder));
  const freeLists = lists === null ? good(null) : await told(lists, () => isFree(lists));
  if (!free.ok || !freeLists.ok) return reportTrouble(call, refusedTogether([free, freeLists]));
  const made = await make(call, choice.value);
  if (!made.ok) return reportTrouble(call, made);
  const files = await told(folder, () => write(folder, published(made.value)));
  if (!files.ok) return reportTrouble(call, files);
  const listed = lists === null ? good(null) : await told(lists, () => write(lists, listFileTexts(made.value)));
  if (!listed.ok) return reportTrouble(call, listed);
  print(
    call,
    () => summaryJson(made.value, folder),
    () => summaryLines(call, made.value, { folder, lists }),
  );
  return EXIT.decided;
}

/** What is done with a folder, or what the platform says against it. */
async function told<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTEMPTY") return taken(folder);
    const trouble = platformTrouble(error, folder);
    if (trouble === null) throw error;
    // The files of the draft that it may name are gone by now.
    return refused([{ ...trouble, file: folder }]);
  }
}

async function isFree(folder: string): Promise<Result<null>> {
  return existsSync(folder) && readdirSync(folder).length > 0 ? taken(folder) : good(null);
}

function taken(folder: string): Refused {
  const { folderTaken, folderTakenRemedy } = REHEARSE_TEXTS;
  return refused([fileTrouble(folder, "folder-taken", folderTaken, folderTakenRemedy)]);
}

/** The files of the record, and beside them the papers that its payloads keep. */
function published({ files, rehearsal }: MadeRehearsal): ReadonlyMap<string, Uint8Array> {
  const papers = [...rehearsal.payloads].map(([hash, bytes]) => [`payload/${hash}`, bytes] as const);
  return new Map([...files, ...papers]);
}

async function make(call: Call, choice: RehearseChoice): Promise<Result<MadeRehearsal>> {
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
async function write(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Result<null>> {
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
    return good(null);
  } catch (error) {
    // Where nothing could be written, nothing can be removed either: what is told is why it was not written.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}
