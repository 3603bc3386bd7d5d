import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import {
  decodeBundle,
  encodeBundle,
  formatCheckpoint,
  formatNote,
  memorySource,
  parseCheckpoint,
  parseNote,
  parseTilePath,
  rootOf,
  signText,
  TILE_WIDTH,
  tileBytes,
  tilePath,
  tilesOf,
  treeHasher,
} from "@dauys/core/record";
import { sha256, signerOf } from "./node-signing.ts";

const hasher = treeHasher(sha256);

/** The files of a record that grows when it is told to: under a checkpoint of a key that nobody knows. */
export interface GrowingFiles {
  readonly files: RecordFiles;
  readonly growTo: (size: number) => void;
}

/** The entries of a published record. */
export function entriesOf(folder: string): readonly Uint8Array[] {
  const note = parseNote(readFileSync(join(folder, "checkpoint")));
  const checkpoint = note.ok ? parseCheckpoint(note.note.text) : note;
  if (!checkpoint.ok) throw new Error(checkpoint.fault.message);
  return tilesOf(Number(checkpoint.checkpoint.size)).flatMap((place) => {
    if (place.level !== "entries") return [];
    const bundle = decodeBundle(readFileSync(join(folder, tilePath(place))), place.width);
    if (!bundle.ok) throw new Error(bundle.fault.message);
    return bundle.entries;
  });
}

/** A record of the first of some entries, which grows. @param origin - the name of the record */
export function growingFiles(origin: string, entries: readonly Uint8Array[]): GrowingFiles {
  const leaves = entries.map(hasher.leaf);
  const nodes = memorySource(hasher, leaves);
  let checkpoint = new Uint8Array();
  return {
    files: {
      read: async (path) => {
        const place = parseTilePath(path);
        const bytes = path === "checkpoint" ? checkpoint : place === null ? undefined : tileOf(place);
        if (bytes !== undefined) return { ok: true, bytes };
        return { ok: false, fault: { reason: "not-there", message: `${path} is not there` } };
      },
    },
    growTo: (size) => {
      const root = rootOf(hasher, leaves.slice(0, size));
      const text = formatCheckpoint({ origin, size: BigInt(size), root, extensions: [] });
      checkpoint = new Uint8Array(formatNote({ text, signatures: [signText(text, signerOf(origin))] }));
    },
  };

  function tileOf(place: NonNullable<ReturnType<typeof parseTilePath>>): Uint8Array | undefined {
    if (place.level !== "entries") return tileBytes(nodes, place);
    return encodeBundle(entries.slice(place.index * TILE_WIDTH, place.index * TILE_WIDTH + place.width));
  }
}
