import type { PutFile } from "./put-file.ts";

/** From so many new or removed paths on, all of them are sorted anew. */
const MANY = 1000;

/** All files of a site with their hashes, as `SHA256SUMS` lists them: in the order of their paths. */
export class Manifest {
  readonly #hashes: Map<string, string>;
  /** The paths in their order with their lines, as they were when the list was made last; `null`: it never was. */
  #sorted: { readonly paths: string[]; readonly lines: string[] } | null = null;
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
  text(): string {
    if (this.#sorted === null || this.#changed.size > MANY) {
      const paths = [...this.#hashes.keys()].sort();
      this.#sorted = { paths, lines: paths.map((path) => this.#line(path)) };
    } else {
      for (const path of this.#changed) this.#place(this.#sorted, path);
    }
    this.#changed.clear();
    return this.#sorted.lines.join("");
  }

  #line(path: string): string {
    return `${this.#hashes.get(path)}  ${path}\n`;
  }

  #place({ paths, lines }: { readonly paths: string[]; readonly lines: string[] }, path: string): void {
    let [low, high] = [0, paths.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paths[middle] as string) < path) low = middle + 1;
      else high = middle;
    }
    const there = paths[low] === path ? 1 : 0;
    if (this.#hashes.has(path)) {
      paths.splice(low, there, path);
      lines.splice(low, there, this.#line(path));
    } else {
      paths.splice(low, there);
      lines.splice(low, there);
    }
  }
}
