import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { told } from "../keys/told.ts";
import { good, type Result, refused } from "../trouble.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";

/** Whether a record can be published in a folder: it is not there, or there is nothing in it. */
export function freeFolder(folder: string): Result<string> {
  try {
    // An empty name would be that of the folder one stands in.
    const place = resolve(folder);
    if (!existsSync(place) || readdirSync(place).length === 0) return good(folder);
  } catch (error) {
    return cannotWrite(folder, error);
  }
  return refused([told(TRANSCRIBE_TEXTS, "not-empty", { folder })]);
}

/** Writes files by their paths, in their order, each a new one: all of them, or none stays. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Result<string> {
  const made: string[] = [];
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, path);
      const above = mkdirSync(dirname(file), { recursive: true });
      if (above !== undefined) made.push(above);
      if (!existsSync(file)) made.push(file);
      writeFileSync(file, bytes, { flag: "wx", flush: true });
    }
    return good(folder);
  } catch (error) {
    for (const one of made) rmSync(one, { recursive: true, force: true });
    return cannotWrite(folder, error);
  }
}

function cannotWrite(folder: string, error: unknown): Result<never> {
  const { code } = error as NodeJS.ErrnoException;
  return refused([told(TRANSCRIBE_TEXTS, "cannot-write", { folder, detail: code ?? String(error) })]);
}
