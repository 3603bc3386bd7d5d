import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIfThere, SITE_NAMES } from "./site-note.ts";

/** Who publishes into a folder, or began to and did not end. */
export interface Mark {
  readonly pid: number;
  readonly origin: string;
}

/** The mark in a folder; one that was not even written whole names nobody. */
export function readMark(folder: string): Mark | null {
  const text = readIfThere(join(folder, SITE_NAMES.open));
  if (text === null) return null;
  const [pid = "", origin = ""] = text.split("\n");
  return { pid: Number(pid) || 0, origin };
}

/** `false`: somebody else was quicker. */
export function takeMark(folder: string, origin: string): boolean {
  try {
    const file = openSync(join(folder, SITE_NAMES.open), "wx");
    writeFileSync(file, `${process.pid}\n${origin}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes the mark away. */
export function dropMark(folder: string): void {
  rmSync(join(folder, SITE_NAMES.open), { force: true });
}

/** Whether another process works under a mark still. */
export function isRunning({ pid }: Mark): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
