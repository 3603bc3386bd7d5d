import { dirname, join } from "node:path";
import { formatCheckpoint, formatNote, type Signer, signText, treeHasher, type VerifierKey } from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";
import type { RecordStore, SavedCheckpoint } from "../record/record-store.ts";
import { inTurn } from "../record/turns.ts";
import { putIfOther, readIfThere, syncFolder } from "./durable-file.ts";
import { RecordTree } from "./record-tree.ts";
import { growPast, type OpenedPublished, openPublished, type PublishedCheckpoint } from "./saved-checkpoints.ts";
import { removePartialTiles, writePayloads, writeTiles } from "./write-folder.ts";

const CHECKPOINT = "checkpoint";

/** What a log works with. */
export interface LogOptions {
  readonly store: RecordStore;
  /** The record's own key: its name is the origin of the checkpoints. */
  readonly key: VerifierKey;
  /** A file outside the database, and outside its backups, that keeps the last checkpoint that was published. */
  readonly remembered: string | null;
  /** Further checkpoints that were published of this record: from a folder, a witness, a backup. */
  readonly published?: readonly PublishedCheckpoint[];
}

/** What is published beside entries and tiles. */
export interface PublishOptions {
  /** Which payloads, by their hash in hexadecimal digits: none unless given, since they may hold what is not public. */
  readonly payloads?: (hash: string) => boolean;
  /** Called with how many tiles are written, and of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** The checkpoints and the published files of one record. */
export class Log {
  readonly #store: RecordStore;
  readonly #key: VerifierKey;
  readonly #remembered: string | null;
  readonly #tree = new RecordTree(treeHasher(sha256));
  readonly #turn = inTurn();
  /** Roots by size, of checkpoints that were found to be of this record. */
  readonly #held = new Map<number, string>();

  /** Use {@link openLog}, which checks the store first. */
  constructor({ store, key, remembered }: LogOptions) {
    this.#store = store;
    this.#key = key;
    this.#remembered = remembered;
  }

  /**
   * Reads the record's leaf hashes, and holds them against every checkpoint that is known to have been published.
   * @throws RecordFault `rolled-back`, `forked`, `other-record`, `bad-checkpoint`
   */
  check(published: readonly PublishedCheckpoint[]): Promise<void> {
    return this.#turn(async () => {
      const all = [...published];
      const remembered = this.#remembered === null ? null : await readIfThere(this.#remembered);
      if (remembered !== null) all.push({ where: this.#remembered ?? "", bytes: remembered });
      const saved = await this.#store.latestCheckpoint();
      if (saved !== null) all.push({ where: this.#store.kind, bytes: saved.note });
      await this.#hold(all.map((one) => openPublished(one, this.#key)));
    });
  }

  /**
   * The signed checkpoint of what the store holds, made and kept where there is none yet.
   * @throws TypeError when the signer's key is not the record's
   */
  checkpoint(signer: Signer): Promise<SavedCheckpoint> {
    if (signer.key.id !== this.#key.id || signer.key.name !== this.#key.name) {
      throw new TypeError(`checkpoints of ${this.#key.name} are signed by its own key`);
    }
    return this.#turn(async () => {
      await this.#tree.grow(this.#store, await this.#store.size());
      const { size, root } = this.#tree;
      this.#held.set(size, hexOf(root));
      const saved = await this.#store.checkpointAt(size);
      if (saved !== null) return saved;
      const text = formatCheckpoint({ origin: this.#key.name, size: BigInt(size), root, extensions: [] });
      const note = formatNote({ text, signatures: [signText(text, signer)] });
      await this.#store.saveCheckpoint({ size, root, note });
      return { size, root, note, cosignatures: [] };
    });
  }

  /**
   * Writes the record as of its latest signed checkpoint into a folder of tlog-tiles: only what is new, the checkpoint
   * last. A folder that is ahead already stays as it is. Returns the checkpoint that stands there then.
   * @throws RecordFault when the folder holds another record, or what this one has not; RangeError without a checkpoint
   */
  publish(
    folder: string,
    { payloads = () => false, progress = () => {} }: PublishOptions = {},
  ): Promise<SavedCheckpoint> {
    return this.#turn(async () => {
      const latest = await this.#store.latestCheckpoint();
      if (latest === null) throw new RangeError("a record is published once its checkpoint has been signed");
      const before = await this.#inFolder(folder);
      await this.#hold(before === null ? [] : [before]);
      await this.#tree.grow(this.#store, latest.size);
      if (before !== null && before.size > latest.size) return this.#published(before);
      const older = before?.size ?? 0;
      await writeTiles(folder, this.#tree, this.#store, { older, newer: latest.size, progress });
      await writePayloads(folder, this.#store, payloads);
      const stands = await this.#putCheckpoint(folder, latest);
      await removePartialTiles(folder, older, stands.size);
      return stands;
    });
  }

  // Under the record's lock, so that of two who publish at once none puts an older checkpoint over a newer one.
  async #putCheckpoint(folder: string, latest: SavedCheckpoint): Promise<SavedCheckpoint> {
    return this.#store.locked(async () => {
      const there = await this.#inFolder(folder);
      if (there !== null && there.size > latest.size) return this.#published(there);
      const bytes = publishedBytes(latest);
      // Remembered first: what has been published is never unknown here.
      await this.#remember(latest.size, bytes);
      const path = join(folder, CHECKPOINT);
      if (await putIfOther(path, bytes)) await syncFolder(folder);
      return latest;
    });
  }

  async #remember(size: number, bytes: Uint8Array): Promise<void> {
    const path = this.#remembered;
    if (path === null) return;
    const before = await readIfThere(path);
    if (before !== null && openPublished({ where: path, bytes: before }, this.#key).size > size) return;
    if (await putIfOther(path, bytes)) await syncFolder(dirname(path));
  }

  async #published({ where, size }: OpenedPublished): Promise<SavedCheckpoint> {
    const saved = await this.#store.checkpointAt(size);
    if (saved === null) throw new RangeError(`${where}: the store does not know this checkpoint any more`);
    return saved;
  }

  async #inFolder(folder: string): Promise<OpenedPublished | null> {
    const where = join(folder, CHECKPOINT);
    const bytes = await readIfThere(where);
    return bytes === null ? null : openPublished({ where, bytes }, this.#key);
  }

  // The tree only grows. For a size that it has passed, another one is grown up to there; but what was found right once
  // stays right, so that this is for what other processes published.
  async #hold(published: readonly OpenedPublished[]): Promise<void> {
    const known = ({ size, checkpoint }: OpenedPublished): boolean => this.#held.get(size) === hexOf(checkpoint.root);
    const open = published.filter((one) => !known(one));
    const passed = open.filter(({ size }) => size < this.#tree.size);
    if (passed.length > 0) await growPast(new RecordTree(treeHasher(sha256)), this.#store, passed);
    await growPast(
      this.#tree,
      this.#store,
      open.filter((one) => !passed.includes(one)),
    );
    for (const { size, checkpoint } of open) this.#held.set(size, hexOf(checkpoint.root));
  }
}

/**
 * Opens the log of a record.
 * @throws RecordFault when the store is older than what was published of it, or holds something else
 */
export async function openLog(options: LogOptions): Promise<Log> {
  const log = new Log(options);
  await log.check(options.published ?? []);
  return log;
}

/** A checkpoint as it is published: the log's signature, and those of the witnesses who have cosigned it. */
export function publishedBytes({ note, cosignatures }: SavedCheckpoint): Uint8Array {
  return Buffer.concat([note, Buffer.from(cosignatures.join(""))]);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
