import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesIn } from "./input-files.ts";

/** What a build left behind: from which input, and the SHA-256 of every file by its path. */
export interface Manifest {
  readonly input: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The manifest of the last build, or `null` if there is none that can be read. */
export async function readManifest(file: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}

/** Whether a folder holds exactly the files of a manifest, unchanged. */
export async function holds(folder: string, { files }: Manifest): Promise<boolean> {
  try {
    const present = filesIn(folder, () => true);
    if (present.length !== Object.keys(files).length) return false;
    const hashes = await Promise.all(present.map(async (path) => hashOf(await readFile(join(folder, path)))));
    return present.every((path, i) => files[path] === hashes[i]);
  } catch {
    return false;
  }
}

/** SHA-256 in hexadecimal. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
