import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of a folder that fit, sorted by their path in it, which is written with `/`. */
export function filesIn(folder: string, fits: (path: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(fits)
    .sort();
}

/** A hash of names and contents; what is added in the same order gives the same hash. */
export class Fingerprint {
  readonly #hash: Hash = createHash("sha256");

  /** Adds a text under a name. Lengths stand before both, so that no two inputs run together. */
  add(name: string, content: string | Uint8Array): this {
    this.#hash.update(`${Buffer.byteLength(name)} ${name} ${Buffer.byteLength(content)} `).update(content);
    return this;
  }

  /** Adds the files of a folder that fit. */
  addFolder(folder: string, fits: (path: string) => boolean): this {
    for (const path of filesIn(folder, fits)) this.add(path, readFileSync(join(folder, path)));
    return this;
  }

  /** The hash so far, in hexadecimal. Nothing can be added after it. */
  toString(): string {
    return this.#hash.digest("hex");
  }
}

/** One hash for several texts in their order. */
export function fingerprintOf(texts: readonly string[]): string {
  const hash = new Fingerprint();
  for (const [i, text] of texts.entries()) hash.add(String(i), text);
  return hash.toString();
}
