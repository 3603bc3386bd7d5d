import {
  admitBytes,
  type FileRead,
  MOST_BUNDLE,
  MOST_CHECKPOINT,
  MOST_PAYLOAD,
  openFold,
  type RecordFiles,
} from "@dauys/core/election";
import {
  decodeBundle,
  encodeBase64,
  HASH_BYTES,
  memorySource,
  rootOf,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tilesOf,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import { checkpointView } from "../records/read-record.ts";
import type { CheckpointView } from "../records/record-view.ts";
import { EntryWatch } from "../records/seen-entries.ts";
import type { FoldedRecord } from "../records/view-of-record.ts";
import { fault, type Outcome } from "./publish-fault.ts";

/** A record read whole: its fold, its entries, and every file in which it is published. */
export interface SourceRecord extends FoldedRecord {
  readonly entries: readonly Uint8Array[];
  /** Leaf hashes by entry. */
  readonly leaves: readonly Uint8Array[];
  /** The published files by their paths; payloads that were erased are not among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const hasher = treeHasher(sha256);

/** A checkpoint may claim any size; this many entries are read at most, as in a verification. */
const MOST_ENTRIES = 2 ** 26;

/**
 * Reads and folds a whole record. The root over its entries is held against the checkpoint, so that no page says a thing
 * that the checkpoint does not vouch for; signatures are for whoever verifies the record.
 *
 * @param progress - called with how many of how many entries are folded.
 */
export async function readSource(
  files: RecordFiles,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Outcome<SourceRecord>> {
  const checkpoint = await readCheckpoint(files);
  if (!checkpoint.ok) return checkpoint;
  const { size } = checkpoint.value;
  const kept = new Map<string, Uint8Array>();
  const [fold, watch] = [openFold({ sha256 }), new EntryWatch()];
  const entries: Uint8Array[] = [];
  for (const place of tilesOf(size)) {
    const read = await readTile(files, place);
    if (!read.ok) return read;
    kept.set(tilePath(place), read.value);
    if (place.level !== "entries") continue;
    const bundle = decodeBundle(read.value, place.width);
    if (!bundle.ok) return fault("record", `${tilePath(place)}: ${bundle.fault.message}`);
    for (const bytes of bundle.entries) {
      const admitted = admitBytes(fold, bytes);
      if (!admitted.ok) return fault("entry", `${entries.length}: ${admitted.refusal.message.en}`);
      watch.add(bytes);
      entries.push(bytes);
    }
    progress(entries.length, size);
  }
  const leaves = entries.map(hasher.leaf);
  const root = encodeBase64(rootOf(hasher, leaves));
  if (root !== checkpoint.value.root) return fault("root", `${root}, not ${checkpoint.value.root}`);
  for (const { body, erased } of fold.payloads.values()) {
    // What is not published beside the record, or was erased, is not published here either.
    const path = `payload/${body.hash}`;
    const read = erased === null ? await files.read(path, MOST_PAYLOAD) : null;
    if (read?.ok) kept.set(path, read.bytes);
  }
  kept.set("checkpoint", new TextEncoder().encode(checkpoint.value.note));
  return {
    ok: true,
    value: { fold, seen: watch.seen(fold), checkpoint: checkpoint.value, entries, leaves, files: kept },
  };
}

async function readCheckpoint(files: RecordFiles): Promise<Outcome<CheckpointView>> {
  const read = await files.read("checkpoint", MOST_CHECKPOINT);
  if (!read.ok) return fault("record", `checkpoint: ${read.fault.message}`);
  try {
    const value = checkpointView(read.bytes);
    if (value.size < 1 || value.size > MOST_ENTRIES) return fault("record", `checkpoint: ${value.size} entries`);
    return { ok: true, value };
  } catch (error) {
    return fault("record", (error as Error).message);
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

/** Every node of the tree over a record's entries. */
export function sourceTree({ leaves }: Pick<SourceRecord, "leaves">): ReturnType<typeof memorySource> {
  return memorySource(hasher, leaves);
}
