import type { PutFile } from "./put-file.ts";

/** All files of a site with their hashes, as `SHA256SUMS` lists them: in the order of their paths. */
export class Manifest {
  readonly #hashes: Map<string, string>;
  #paths: string[] | null = null;
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
    if (this.#hashes.has(path)) this.bytes -= before;
    else this.#paths = null;
    this.bytes += bytes;
    this.#hashes.set(path, hash);
  }

  /** A file is no more. */
  drop(path: string, bytes: number): void {
    if (!this.#hashes.delete(path)) return;
    this.bytes -= bytes;
    this.#paths = null;
  }

  /** The list as `sha256sum -c` reads it. */
  text(): string {
    this.#paths ??= [...this.#hashes.keys()].sort();
    let text = "";
    for (const path of this.#paths) text += `${this.#hashes.get(path)}  ${path}\n`;
    return text;
  }
}
