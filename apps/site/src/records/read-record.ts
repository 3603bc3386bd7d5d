import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { admitBytes, openFold } from "@dauys/core/election";
import { decodeBundle, encodeBase64, parseCheckpoint, parseNote, tilePath, tilesOf } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { CheckpointView } from "./record-view.ts";
import { EntryWatch } from "./seen-entries.ts";
import type { FoldedRecord } from "./view-of-record.ts";

/**
 * Folds a record from the folder in which it was published. Signatures and tree are not checked: that is for whoever
 * verifies it; what is read here was made on this machine.
 *
 * @throws Error that names the file, for a record that is damaged
 */
export async function readRecord(folder: string): Promise<FoldedRecord> {
  const checkpoint = checkpointView(await readFile(join(folder, "checkpoint")));
  const fold = openFold({ sha256 });
  const watch = new EntryWatch();
  for (const place of tilesOf(checkpoint.size)) {
    if (place.level !== "entries") continue;
    const path = tilePath(place);
    const bundle = decodeBundle(await readFile(join(folder, path)), place.width);
    if (!bundle.ok) throw new Error(`${path}: ${bundle.fault.message}`);
    for (const bytes of bundle.entries) {
      const admitted = admitBytes(fold, bytes);
      if (!admitted.ok) throw new Error(`${path}: entry ${fold.entries}: ${admitted.refusal.message.en}`);
      watch.add(bytes);
    }
  }
  return { fold, seen: watch.seen(fold), checkpoint };
}

/** A signed checkpoint as pages name it. @throws Error when it is none */
export function checkpointView(bytes: Uint8Array): CheckpointView {
  const parsed = parseNote(bytes);
  if (!parsed.ok) throw new Error(`checkpoint: ${parsed.fault.message}`);
  const read = parseCheckpoint(parsed.note.text);
  if (!read.ok) throw new Error(`checkpoint: ${read.fault.message}`);
  const { origin, size, root } = read.checkpoint;
  return { origin, size: Number(size), root: encodeBase64(root), note: new TextDecoder().decode(bytes) };
}
