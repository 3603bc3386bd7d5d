import type { PutFile } from "./put-file.ts";

/** From so many new or removed paths on, all of them are sorted anew. */
const MANY = 1000;

/** The paths in their order, how many bytes the line of each has, and all lines. */
interface List {
  readonly paths: string[];
  readonly lengths: number[];
  readonly text: Uint8Array;
}

/** All files of a site with their hashes, as `SHA256SUMS` lists them: in the order of their paths. */
export class Manifest {
  readonly #hashes: Map<string, string>;
  /** The list as it was made last; `null`: it never was. */
  #list: List | null = null;
  readonly #changed = new Set<string>();
  /** How many bytes all files have. */
  bytes = 0;

  constructor(hashes: ReadonlyMap<string, string> = new Map(), bytes = 0) {
    this.#hashes = new Map(hashes);
    this.bytes = bytes;
  }

  get size(): number {
    return this.#hashes.size;
  }

  get hashes(): ReadonlyMap<string, string> {
    return this.#hashes;
  }

  /** Takes note of a file in its place. */
  put({ path, hash, bytes, before }: PutFile): void {
    const known = this.#hashes.get(path);
    if (known !== undefined) this.bytes -= before;
    this.bytes += bytes;
    if (known === hash) return;
    this.#hashes.set(path, hash);
    this.#changed.add(path);
  }

  /** A file is no more. */
  drop(path: string, bytes: number): void {
    if (!this.#hashes.delete(path)) return;
    this.bytes -= bytes;
    this.#changed.add(path);
  }

  /** The list as `sha256sum -c` reads it. */
  text(): Uint8Array {
    const paths = [...this.#changed].sort();
    this.#changed.clear();
    if (this.#list === null || paths.length > MANY) {
      const all = [...this.#hashes.keys()].sort();
      const lines = all.map((path) => this.#line(path));
      this.#list = {
        paths: all,
        lengths: lines.map((line) => Buffer.byteLength(line)),
        text: Buffer.from(lines.join("")),
      };
    } else if (paths.length > 0) {
      this.#list = this.#listWith(paths, this.#list);
    }
    return this.#list.text;
  }

  #line(path: string): string {
    return `${this.#hashes.get(path)}  ${path}\n`;
  }

  /** The list with other lines for some paths, which come in their order: between them it is copied as it is. */
  #listWith(changed: readonly string[], { paths, lengths, text }: List): List {
    const now: List = { paths: [], lengths: [], text };
    const parts: Uint8Array[] = [];
    let [index, at, from] = [0, 0, 0];
    const keepTo = (end: number): void => {
      for (; index < end; index += 1) {
        const length = lengths[index] as number;
        now.paths.push(paths[index] as string);
        now.lengths.push(length);
        at += length;
      }
    };
    for (const path of changed) {
      keepTo(placeOf(path, paths, index));
      parts.push(text.subarray(from, at));
      if (paths[index] === path) {
        at += lengths[index] as number;
        index += 1;
      }
      from = at;
      if (!this.#hashes.has(path)) continue;
      const line = Buffer.from(this.#line(path));
      parts.push(line);
      now.paths.push(path);
      now.lengths.push(line.length);
    }
    keepTo(paths.length);
    parts.push(text.subarray(from, at));
    return { ...now, text: Buffer.concat(parts) };
  }
}

/** Where a path stands among sorted ones, or would stand, from a place on. */
function placeOf(path: string, paths: readonly string[], from: number): number {
  let [low, high] = [from, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] as string) < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
