import { admitBytes, type FileRead, MOST_BUNDLE, MOST_PAYLOAD, openFold, type RecordFiles } from "@dauys/core/election";
import {
  decodeBundle,
  encodeBase64,
  equalBytes,
  HASH_BYTES,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tilesOf,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { CheckpointView } from "../records/record-view.ts";
import { EntryWatch } from "../records/seen-entries.ts";
import type { SourceRecord } from "./folded-source.ts";
import { GrowingTree } from "./growing-tree.ts";
import { fault, type Outcome } from "./publish-fault.ts";
import { readCheckpoint } from "./read-checkpoint.ts";
import { type PayloadFacts, payloadFacts } from "./stations/payload-facts.ts";

const hasher = treeHasher(sha256);

/**
 * A record that is read and folded as far as it has come, and later from there on. The root over its entries is held against
 * each checkpoint, so that no page says a thing that the checkpoint does not vouch for; signatures are for whoever verifies
 * the record.
 */
export class GrowingRecord {
  readonly #fold = openFold({ sha256 });
  readonly #watch = new EntryWatch();
  readonly #entries: Uint8Array[] = [];
  readonly #tree = new GrowingTree(hasher);
  readonly #keeps: boolean;
  #files = new Map<string, Uint8Array>();
  readonly #payloads = new Map<string, PayloadFacts>();
  /** What was refused on the way: from there on nothing can be folded any more. */
  #broken: Outcome<never> | null = null;

  /** @param options.payloads whether the bytes of payloads are kept, too, which may be more than all else: otherwise what they are */
  constructor({ payloads = true }: { readonly payloads?: boolean } = {}) {
    this.#keeps = payloads;
  }

  /** How many entries were folded. */
  get size(): number {
    return this.#entries.length;
  }

  /** The root over the first entries. */
  rootOf(size: number): string {
    return encodeBase64(this.#tree.rootOf(size));
  }

  /** An entry by its place. */
  entry(index: number): Uint8Array {
    return this.#entries[index] ?? new Uint8Array();
  }

  /**
   * Reads up to the checkpoint that the files have now. What is given back changes when this is called again.
   *
   * @param progress - called with how many of how many entries are folded.
   */
  async advance(
    files: RecordFiles,
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<Outcome<SourceRecord>> {
    if (this.#broken !== null) return this.#broken;
    const checkpoint = await readCheckpoint(files);
    if (!checkpoint.ok) return checkpoint;
    const { size } = checkpoint.value;
    if (size < this.size) return fault("record", `checkpoint: ${size} entries, after one of ${this.size}`);
    const grown = await this.#readTo(files, checkpoint.value, progress);
    if (!grown.ok) {
      // What could not be read may be there the next time.
      if (grown.fault.reason !== "record") this.#broken = grown;
      return grown;
    }
    await this.#readPayloads(files);
    this.#files.set("checkpoint", new TextEncoder().encode(checkpoint.value.note));
    return { ok: true, value: this.#now(checkpoint.value) };
  }

  async #readTo(
    files: RecordFiles,
    { size, root }: CheckpointView,
    progress: (done: number, of: number) => void,
  ): Promise<Outcome<null>> {
    const held = new Map([...this.#files].filter(([path]) => path.startsWith("payload/")));
    for (const place of tilesOf(size)) {
      const path = tilePath(place);
      const kept = this.#files.get(path);
      const read = kept === undefined ? await readTile(files, place) : ({ ok: true, value: kept } as const);
      if (!read.ok) return read;
      held.set(path, read.value);
      if (place.level !== "entries" || kept !== undefined) continue;
      const folded = this.#foldBundle(place, read.value);
      if (!folded.ok) return folded;
      progress(this.size, size);
    }
    const own = this.rootOf(size);
    if (own !== root) return fault("root", `${own}, not ${root}`);
    this.#files = held;
    return { ok: true, value: null };
  }

  #foldBundle(place: TilePlace, bytes: Uint8Array): Outcome<null> {
    const bundle = decodeBundle(bytes, place.width);
    if (!bundle.ok) return fault("record", `${tilePath(place)}: ${bundle.fault.message}`);
    for (const [i, entry] of bundle.entries.entries()) {
      const index = place.index * TILE_WIDTH + i;
      if (index < this.size) {
        if (equalBytes(entry, this.entry(index))) continue;
        return fault("record", `${tilePath(place)}: entry ${index} is not what it was`);
      }
      const admitted = admitBytes(this.#fold, entry);
      if (!admitted.ok) return fault("entry", `${index}: ${admitted.refusal.message.en}`);
      this.#watch.add(entry);
      this.#entries.push(entry);
      this.#tree.add(hasher.leaf(entry));
    }
    return { ok: true, value: null };
  }

  async #readPayloads(files: RecordFiles): Promise<void> {
    for (const { body, erased } of this.#fold.payloads.values()) {
      // What is not published beside the record, or was erased, is not published here either.
      const path = `payload/${body.hash}`;
      if (erased !== null) this.#forget(path);
      if (erased !== null || this.#payloads.has(path)) continue;
      const read = await files.read(path, MOST_PAYLOAD);
      if (!read.ok) continue;
      this.#payloads.set(path, payloadFacts(read.bytes));
      if (this.#keeps) this.#files.set(path, read.bytes);
    }
  }

  #forget(path: string): void {
    this.#payloads.delete(path);
    this.#files.delete(path);
  }

  #now(checkpoint: CheckpointView): SourceRecord {
    const fold = this.#fold;
    const { leaves, nodes } = this.#tree;
    const seen = this.#watch.seen(fold);
    return {
      fold,
      seen,
      checkpoint,
      entries: this.#entries,
      leaves,
      nodes,
      files: this.#files,
      payloads: this.#payloads,
    };
  }
}

/** A tile or bundle of the checkpoint's size; where the record has grown since, from the full one in its place. */
async function readTile(files: RecordFiles, place: TilePlace): Promise<Outcome<Uint8Array>> {
  const path = tilePath(place);
  const own = await files.read(path, MOST_BUNDLE);
  if (own.ok) return fitting(place, path, own);
  const full = place.width < TILE_WIDTH ? tilePath({ ...place, width: TILE_WIDTH }) : null;
  const grown = full === null || own.fault.reason !== "not-there" ? own : await files.read(full, MOST_BUNDLE);
  if (!grown.ok || place.level === "entries") return fault("record", `${path}: ${own.fault.message}`);
  return fitting(place, path, { ...grown, bytes: grown.bytes.subarray(0, place.width * HASH_BYTES) });
}

function fitting(
  { level, width }: TilePlace,
  path: string,
  { bytes }: Extract<FileRead, { readonly ok: true }>,
): Outcome<Uint8Array> {
  const right = level === "entries" || bytes.length === width * HASH_BYTES;
  return right ? { ok: true, value: bytes } : fault("record", `${path}: ${bytes.length} bytes`);
}
