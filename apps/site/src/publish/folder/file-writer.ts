import { appendFileSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../sums.ts";
import type { PutFile } from "./put-file.ts";
import { ReplacedFiles } from "./replaced-files.ts";

/** What a file holds, as far as it has to be known to tell it from another. */
export interface Held {
  readonly hash: string;
  readonly bytes: number;
}

/** How a writer knows what is there already. */
export interface WriterOptions {
  /** The hashes of files that need not be written again. */
  readonly known?: ReadonlyMap<string, string>;
  /** Whether to look how large the file is that is replaced. */
  readonly measure?: boolean;
  /** Whether nothing lay in the folder: then nobody reads in it yet, and files are written where they are to be. */
  readonly fresh?: boolean;
}

/**
 * Puts files into the folder of a site. Each is written beside its place and then takes it, so that whoever is killed leaves
 * every file either as it was or as it is to be; but for a folder that was empty.
 */
export class FileWriter {
  readonly #folder: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #measure: boolean;
  readonly #fresh: boolean;
  readonly #folders = new Set<string>();

  constructor(folder: string, { known = new Map(), measure = false, fresh = false }: WriterOptions = {}) {
    this.#folder = folder;
    this.#known = known;
    this.#measure = measure;
    this.#fresh = fresh;
  }

  /** Puts a file in its place, unless it is known to be there. `hash`: where it is known. */
  put(path: string, content: Uint8Array | string, hash?: string): PutFile {
    const data = typeof content === "string" ? bytesOf(content) : content;
    const held = { hash: hash ?? hashOf(data), bytes: data.length };
    if (this.#isThere(path, held)) return { path, ...held, before: held.bytes, written: false };
    const before = this.#measure ? this.#sizeOf(path) : 0;
    this.#write(path, data);
    return { path, ...held, before, written: true };
  }

  /** A file that is known to be in its place, without its content; `null` where it has to be put there. */
  standing(path: string, held: Held): PutFile | null {
    return this.#isThere(path, held) ? { path, ...held, before: held.bytes, written: false } : null;
  }

  /** Adds to the end of a file that holds the beginning of what it is to hold; where it does not, all of it is written. */
  extend(path: string, was: Held, is: Held, tail: () => Uint8Array, whole: () => Uint8Array): PutFile {
    const { hash, bytes } = is;
    if (this.#isThere(path, is)) return { path, hash, bytes, before: bytes, written: false };
    if (this.#known.get(path) !== was.hash || this.#sizeOf(path) !== was.bytes) return this.put(path, whole());
    appendFileSync(join(this.#folder, path), tail());
    return { path, hash, bytes, before: was.bytes, written: true };
  }

  #isThere(path: string, { hash }: Held): boolean {
    return this.#known.get(path) === hash && existsSync(join(this.#folder, path));
  }

  #sizeOf(path: string): number {
    return statSync(join(this.#folder, path), { throwIfNoEntry: false })?.size ?? 0;
  }

  #write(path: string, data: Uint8Array): void {
    const file = join(this.#folder, path);
    const above = dirname(file);
    if (!this.#folders.has(above)) {
      mkdirSync(above, { recursive: true });
      this.#folders.add(above);
    }
    const draft = this.#fresh ? file : `${file}.part`;
    writeFileSync(draft, data);
    if (draft === file) return;
    replaced.hold(file);
    renameSync(draft, file);
    replaced.release();
  }
}

const replaced = new ReplacedFiles();

/** Where texts become bytes: one after the other, each only until it is written. Pages are far smaller. */
const scratch = Buffer.allocUnsafeSlow(1 << 20);
const MOST_BYTES_A_UNIT = 3;

/** A text as bytes, which hold until the next one is asked for. */
function bytesOf(text: string): Uint8Array {
  if (text.length * MOST_BYTES_A_UNIT > scratch.length) return Buffer.from(text);
  return scratch.subarray(0, scratch.write(text));
}
