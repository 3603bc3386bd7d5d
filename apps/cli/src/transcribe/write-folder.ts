import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { told } from "../keys/told.ts";
import { good, type Result, refused } from "../trouble.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";

/** Whether a record can be published in a folder: it is not there, or there is nothing in it. */
export function freeFolder(folder: string): Result<string> {
  try {
    if (!existsSync(folder) || readdirSync(folder).length === 0) return good(folder);
  } catch (error) {
    return cannotWrite(folder, error);
  }
  return refused([told(TRANSCRIBE_TEXTS, "not-empty", { folder })]);
}

/** Writes files by their paths, in their order, each a new one. */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Result<string> {
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes, { flag: "wx", flush: true });
    }
    return good(folder);
  } catch (error) {
    return cannotWrite(folder, error);
  }
}

function cannotWrite(folder: string, error: unknown): Result<never> {
  const { code } = error as NodeJS.ErrnoException;
  return refused([told(TRANSCRIBE_TEXTS, "cannot-write", { folder, detail: code ?? String(error) })]);
}
