import type { Payload } from "@dauys/core/record";

/** An entry with the hash of its leaf, as it goes into a store. */
export interface StoredEntry {
  readonly bytes: Uint8Array;
  /** 32 bytes: the RFC 6962 hash of the leaf that `bytes` are. */
  readonly leaf: Uint8Array;
}

/** An entry as it lies in a store: with the key of the append that brought it, at the first entry of that append. */
export interface RecordedEntry extends StoredEntry {
  readonly key: string | null;
  /** How many entries that append had; null where `key` is. */
  readonly count: number | null;
}

/** What one command appends: entries that stand one after the other, and the command's idempotency key. */
export interface Addition {
  /** One at least. */
  readonly entries: readonly StoredEntry[];
  /** Null only for what comes from a folder, which knows no keys. */
  readonly key: string | null;
}

/** Where the entries of an append stand: the first one's sequence number, from 0, and how many they are. */
export interface Place {
  readonly first: number;
  readonly count: number;
}

/** Reading a record. Sequence numbers count from 0; ranges include `from` and exclude `to`. */
export interface RecordReader {
  /** How many entries the record has. */
  readonly size: () => Promise<number>;
  /** The entries of a range, in order; of what lies beyond the end, nothing. */
  readonly entries: (from: number, to: number) => Promise<readonly RecordedEntry[]>;
  /** The leaf hashes of a range, in order. */
  readonly leaves: (from: number, to: number) => Promise<readonly Uint8Array[]>;
  /** Where the entries lie that came with an idempotency key; null where the key is new. */
  readonly find: (key: string) => Promise<Place | null>;
}

/**
 * What became of an append: durable; or nothing was written, since the record had another size than was said, or one of
 * the keys had been used.
 */
export type AppendOutcome = "appended" | "moved" | "key-taken";

/** The record while nobody else can append to it. */
export interface LockedRecord extends RecordReader {
  /** Appends behind what is there, to become durable when the lock ends. @throws Error when a key was used before */
  readonly append: (additions: readonly Addition[]) => Promise<void>;
}

/** A checkpoint that the log's key has signed, and who cosigned it since. */
export interface SavedCheckpoint {
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
  /** The signed note, with the log's signature alone. */
  readonly note: Uint8Array;
  /** Signature lines of witnesses, each with its newline. */
  readonly cosignatures: readonly string[];
}

/** Signed checkpoints. The latest is the largest: it never goes back. */
export interface CheckpointStore {
  readonly saveCheckpoint: (checkpoint: Omit<SavedCheckpoint, "cosignatures">) => Promise<void>;
  readonly latestCheckpoint: () => Promise<SavedCheckpoint | null>;
  readonly checkpointAt: (size: number) => Promise<SavedCheckpoint | null>;
  /** Keeps a witness's line for the checkpoint of a size; `key` is the witness's `name+id`, and its newest line stays. */
  readonly saveCosignature: (size: number, key: string, line: string) => Promise<void>;
}

/** Payloads by the salted hash, 32 bytes, that the record holds of them. */
export interface PayloadStore {
  /** Keeps a payload, or that it was erased. What was erased stays erased: the answer is the state it has now. */
  readonly savePayload: (hash: Uint8Array, payload: Payload) => Promise<Payload["state"]>;
  readonly payload: (hash: Uint8Array) => Promise<Payload | null>;
  /** Takes salt and bytes away, durably; the first erasure's time and ground stay. False where there is no such payload. */
  readonly erasePayload: (hash: Uint8Array, at: string, ground: string) => Promise<boolean>;
  /** The hashes of all payloads, held and erased, in ascending order. */
  readonly payloadHashes: () => Promise<readonly Uint8Array[]>;
  /** The hashes of those that are held, in ascending order; their bytes, which may be many, are not read. */
  readonly heldPayloads: () => Promise<readonly Uint8Array[]>;
}

/**
 * Where one record lives. Nothing is assumed of the database but transactions, a lock on one row and a conditional
 * statement; what it did is durable once the promise is kept.
 */
export interface RecordStore extends RecordReader, CheckpointStore, PayloadStore {
  readonly kind: "sqlite" | "postgresql";
  /** Appends by one conditional statement, if the record has exactly `at` entries and the keys are new. */
  readonly append: (at: number, additions: readonly Addition[]) => Promise<AppendOutcome>;
  /**
   * Does `work` under the lock of the head row. What it appends is durable when the promise is kept, and undone when it
   * throws. After a lost connection `work` may be done again, from the beginning.
   */
  readonly locked: <T>(work: (record: LockedRecord) => Promise<T>) => Promise<T>;
  /** Calls `hint` when the record may have grown; a hint can be lost or come in vain. Ends when what it returns is called. */
  readonly watch: (hint: () => void) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}
