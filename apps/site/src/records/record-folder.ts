import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";

/** What stands beside a record that was made here: from what it was made. */
export interface Made {
  readonly format: "dauys-made-1";
  /** The hash of all that it follows from. */
  readonly from: string;
}

const MADE = "made.json";

/** Where a record that was made here lies below the folder of all of them. */
export function recordPlace(records: string, id: string): string {
  return join(records, id);
}

/** The files of the record itself, as it is published: what a verifier is given. */
export function publishedFolder(place: string): string {
  return join(place, "record");
}

/** From what the record in a place was made; `null` where there is none that is whole. */
export async function readMade(place: string): Promise<Made | null> {
  try {
    const made: Made = JSON.parse(await readFile(join(place, MADE), "utf8"));
    return made.format === "dauys-made-1" && existsSync(join(publishedFolder(place), "checkpoint")) ? made : null;
  } catch {
    return null;
  }
}

/**
 * Puts a record in its place, whole or not at all: its files are written beside it first, and the folder gets its name at
 * the end. Whoever is interrupted leaves a draft, which the next one removes.
 */
export async function putRecord(place: string, files: ReadonlyMap<string, Uint8Array>, from: string): Promise<void> {
  const draft = `${place}.draft-${process.pid}`;
  await removeDrafts(place);
  const folders = new Set([...files.keys()].map((path) => dirname(join(publishedFolder(draft), path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [path, bytes] of files) await writeFile(join(publishedFolder(draft), path), bytes);
  const made: Made = { format: "dauys-made-1", from };
  await writeFile(join(draft, MADE), `${JSON.stringify(made)}\n`);
  await rm(place, { recursive: true, force: true });
  try {
    await rename(draft, place);
  } catch (error) {
    // Another start was quicker with the same; if it was not the same, it is to be told.
    if ((await readMade(place))?.from !== from) throw error;
    await rm(draft, { recursive: true, force: true });
  }
}

/** Removes drafts of processes that are no more. */
async function removeDrafts(place: string): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  const start = `${place.slice(folder.length + 1)}.draft-`;
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(start));
  const left = drafts.filter((name) => !isRunning(Number(name.slice(start.length))));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
