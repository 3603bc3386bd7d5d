import type { FileRead, RecordFiles } from "@dauys/core/election";
import { encodeBundle, parseTilePath, TILE_WIDTH, type TilePlace, tileBytes, treeHasher } from "@dauys/core/record";
import { eachLeaf, publishedBytes, type RecordStore, type SavedCheckpoint, wholeEntries } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { GrowingTree } from "./growing-tree.ts";

const PAYLOAD = /^payload\/([0-9a-f]{64})$/;

/** The store of a record as far as it is published. */
type Store = Pick<RecordStore, "entries" | "leaves" | "latestCheckpoint" | "checkpointAt" | "payload">;

/** What is published of a record beside its entries. */
export interface StoreFilesOptions {
  /** Which payloads, by their hash in hexadecimal digits: none unless given, since they may hold what is not public. */
  readonly payloads?: (hash: string) => boolean;
}

/**
 * The files in which a kept record is published, each made from the store when it is read: entries, hashes, the newest signed
 * checkpoint. They are the files that `record publish` writes.
 */
export function storeFiles(store: Store, { payloads = () => false }: StoreFilesOptions = {}): RecordFiles {
  const made = new StoreFiles(store, payloads);
  return { read: (path) => made.read(path) };
}

class StoreFiles {
  readonly #store: Store;
  readonly #payloads: (hash: string) => boolean;
  readonly #tree = new GrowingTree(treeHasher(sha256));
  #growing: Promise<void> = Promise.resolve();

  constructor(store: Store, payloads: (hash: string) => boolean) {
    this.#store = store;
    this.#payloads = payloads;
  }

  async read(path: string): Promise<FileRead> {
    const bytes = await this.#bytesOf(path);
    if (bytes !== null) return { ok: true, bytes };
    return { ok: false, fault: { reason: "not-there", message: `${path} is not there` } };
  }

  async #bytesOf(path: string): Promise<Uint8Array | null> {
    if (path === "checkpoint") {
      const latest = await this.#store.latestCheckpoint();
      return latest === null ? null : publishedBytes(latest);
    }
    const [, hash] = PAYLOAD.exec(path) ?? [];
    if (hash !== undefined) return this.#payload(hash);
    const place = parseTilePath(path);
    return place === null ? null : this.#tile(place);
  }

  async #tile(place: TilePlace): Promise<Uint8Array | null> {
    const latest = await this.#store.latestCheckpoint();
    if (latest === null) return null;
    const first = place.index * TILE_WIDTH;
    if (place.level === "entries") {
      if (first + place.width > latest.size) return null;
      const entries = await wholeEntries(this.#store, first, first + place.width);
      return encodeBundle(entries.map(({ bytes }) => bytes));
    }
    await this.#growTo(latest);
    return tileBytes(this.#tree.nodes, place) ?? null;
  }

  /** Takes the leaves up to a checkpoint into the tree, one call after the other. */
  #growTo({ size }: SavedCheckpoint): Promise<void> {
    this.#growing = this.#growing.then(async () => {
      const from = this.#tree.leaves.length;
      if (from >= size) return;
      for await (const leaf of eachLeaf(this.#store, from, size)) this.#tree.add(leaf);
    });
    return this.#growing;
  }

  async #payload(hash: string): Promise<Uint8Array | null> {
    if (!this.#payloads(hash)) return null;
    const kept = await this.#store.payload(Buffer.from(hash, "hex"));
    return kept?.state === "held" ? Buffer.concat([kept.salt, kept.bytes]) : null;
  }
}
