import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import type { Result } from "@dauys/core/record";

/** Who may read a file that only its owner may read. */
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Why a file that holds a secret is not read. */
export type PrivateFileReason = "cannot-read" | "not-a-file" | "others-may-read" | "too-long";

/**
 * Reads a file that holds a secret, unless others than its owner may read or write it. A pipe is read as it is: it has no
 * readers but the one it was made for. What is asked of the file is asked of the one that was opened.
 *
 * @param most - the most bytes that it may have.
 */
export async function readPrivateFile(
  path: string,
  most: number,
): Promise<Result<{ readonly bytes: Buffer }, PrivateFileReason>> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY);
  } catch (error) {
    return refused("cannot-read", (error as NodeJS.ErrnoException).code ?? String(error));
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile() && !stat.isFIFO()) return refused("not-a-file", "neither a file nor a pipe");
    // On Windows the mode says nothing; there the folder's own permissions protect the file.
    if (stat.isFile() && process.platform !== "win32" && (stat.mode & OTHERS) !== 0) {
      return refused("others-may-read", `mode ${(stat.mode & 0o777).toString(8)}`);
    }
    const bytes = await readAtMost(file, most + 1);
    return bytes.length > most ? refused("too-long", `more than ${most} bytes`) : { ok: true, bytes };
  } finally {
    await file.close();
  }
}

/** Why a file is not written. */
export type WriteFileReason = "exists" | "cannot-write";

/** Writes a new file that only its owner may read, durably. A file that is there already is never written over. */
export async function writePrivateFile(path: string, bytes: Uint8Array): Promise<Result<object, WriteFileReason>> {
  try {
    await writeDurably(path, bytes);
    await syncFolder(path);
    return { ok: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(code === "EEXIST" ? "exists" : "cannot-write", code ?? String(error));
  }
}

/** Puts new contents in the place of a file, at once or not at all: who reads it sees the old ones or the new ones. */
export async function replacePrivateFile(path: string, bytes: Uint8Array): Promise<Result<object, WriteFileReason>> {
  const beside = join(dirname(path), `.${randomUUID()}.new`);
  try {
    await writeDurably(beside, bytes);
    await rename(beside, path);
    await syncFolder(path);
    return { ok: true };
  } catch (error) {
    await rm(beside, { force: true });
    return refused("cannot-write", (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function readAtMost(file: FileHandle, most: number): Promise<Buffer> {
  const whole = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(whole, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const bytes = Buffer.from(whole.subarray(0, length));
  whole.fill(0);
  return bytes;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", OWNER_ONLY);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    // Half a key file is none, and the next try would be refused for it.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** The name of a new file is on the disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(dirname(path), constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function refused<Reason extends string>(reason: Reason, message: string): Result<never, Reason> {
  return { ok: false, fault: { reason, message } };
}
