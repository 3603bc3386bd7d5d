import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";

/** Puts a file in its place, at once or not at all, and durably: who reads it sees the old one or the new one. */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${randomUUID()}.new`);
  try {
    const file = await open(beside, "wx", 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    // What fails on an open file names no file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Makes the names in a folder durable: those of new files and of new folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The bytes of a file. @throws Error what the platform throws, with the path of the file */
export async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    // What fails on an open file names no file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** The bytes of a file; null where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readWhole(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Puts a file in its place unless it is there already with the same bytes; says whether it was written. */
export async function putIfOther(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readIfThere(path);
  if (there !== null && Buffer.compare(there, bytes) === 0) return false;
  await putFile(path, bytes);
  return true;
}
