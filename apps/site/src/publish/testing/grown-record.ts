import type { RecordFiles } from "@dauys/core/election";
import { decodeBundle, tilePath, tilesOf, treeHasher } from "@dauys/core/record";
import { publishedFiles } from "@dauys/exchange/transcribe";
import { sha256 } from "@dauys/store/keys";
import type { MadeRehearsal } from "../../records/make-rehearsal.ts";

/** The files of a record that are in memory, as a reader takes them. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): RecordFiles {
  return {
    read: async (path) => {
      const bytes = files.get(path);
      if (bytes !== undefined) return { ok: true, bytes };
      return { ok: false, fault: { reason: "not-there", message: `${path} is not there` } };
    },
  };
}

/** The entries of a rehearsal. */
export function entriesOf({ files, checkpoint }: Pick<MadeRehearsal, "files" | "checkpoint">): readonly Uint8Array[] {
  return tilesOf(checkpoint.size).flatMap((place) => {
    if (place.level !== "entries") return [];
    const bundle = decodeBundle(files.get(tilePath(place)) ?? new Uint8Array(), place.width);
    if (!bundle.ok) throw new Error(bundle.fault.message);
    return bundle.entries;
  });
}

const hasher = treeHasher(sha256);

/** The hashes of its leaves. */
export function leavesOf(made: Pick<MadeRehearsal, "files" | "checkpoint">): readonly Uint8Array[] {
  return entriesOf(made).map(hasher.leaf);
}

/** The first entries of a rehearsal as a record of their own, under a checkpoint signed by its key, with its payloads. */
export function firstEntries(made: MadeRehearsal, count: number): RecordFiles {
  const payloads = [...made.files].filter(([path]) => path.startsWith("payload/"));
  const files = publishedFiles(hasher, entriesOf(made).slice(0, count), made.rehearsal.log);
  return filesInMemory(new Map([...files, ...payloads]));
}
