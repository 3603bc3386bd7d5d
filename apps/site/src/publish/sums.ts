import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Hashes by path as a file that `sha256sum -c` reads, in the order of the paths. */
export function sumsText(hashes: ReadonlyMap<string, string>): string {
  const paths = [...hashes.keys()].sort();
  return paths.map((path) => `${hashes.get(path)}  ${path}\n`).join("");
}

/** The hashes that `SHA256SUMS` of a folder names; `null` where there are none that can be read. */
export function readSums(folder: string): ReadonlyMap<string, string> | null {
  try {
    const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n").slice(0, -1);
    const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
    if (pairs.includes(null)) return null;
    return new Map(pairs.map((pair) => [pair?.[2] ?? "", pair?.[1] ?? ""]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: Uint8Array | string): string {
  return hash("sha256", content, "hex");
}
