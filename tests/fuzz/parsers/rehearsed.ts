import { admitBytes, type Fold, openFold } from "@dauys/core/election";
import {
  decodeEntry,
  type Entry,
  encodeBundle,
  encodeEntry,
  formatCheckpoint,
  formatNote,
  memorySource,
  rootOf,
  signText,
  stampReceived,
  tileBytes,
  tilePath,
  tilesOf,
} from "@dauys/core/record";
import { planRehearsal, rehearse } from "@dauys/rehearsal";
import { houseFile } from "./files.ts";
import { hasher, sha256, signerFrom } from "./keys.ts";

const plan = planRehearsal({
  stations: 12,
  slips: 3,
  rules: JSON.parse(houseFile("rules/kz-2020-05.json")),
  form: JSON.parse(houseFile("forms/kz-2021.json")),
  tools: { sha256, signerFrom },
});

/** The entries of a whole invented election of twelve stations, as bytes. */
export const rehearsed: readonly Uint8Array[] = [...rehearse(plan)].map(({ bytes, entry, received }) => {
  const stamped = stampReceived(bytes, entry, received);
  if (!stamped.ok) throw new Error(stamped.fault.message);
  return stamped.bytes;
});

/** The same, read. */
export const rehearsedEntries: readonly Entry[] = rehearsed.map((bytes) => {
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(read.fault.message);
  return read.entry;
});

/** The state after the first entries. */
export function foldOf(entries: number): Fold {
  const fold = openFold({ sha256 });
  for (const bytes of rehearsed.slice(0, entries)) {
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(admitted.refusal.message.en);
  }
  return fold;
}

/** An act of the commission at the top, under whose signatures nobody looks here, or of a single member of it. */
export function actOfTop(type: string, body: Entry["body"], seat?: number): Uint8Array {
  const signatures = rehearsedEntries[0]?.sigs.keys ?? [];
  const keys = seat === undefined ? signatures : signatures.slice(seat - 1, seat);
  const encoded = encodeEntry({ v: 1, type, at: "2031-01-16T00:00:00Z", by: "xr", body, sigs: { keys } });
  if (!encoded.ok) throw new Error(encoded.fault.message);
  return encoded.bytes;
}

/** The files of the published record, by path. */
export function publishedFiles(): ReadonlyMap<string, Uint8Array> {
  const leaves = rehearsed.map(hasher.leaf);
  const source = memorySource(hasher, leaves);
  const { origin, log } = plan;
  const size = BigInt(rehearsed.length);
  const text = formatCheckpoint({ origin, size, root: rootOf(hasher, leaves), extensions: [] });
  const files = new Map([["checkpoint", formatNote({ text, signatures: [signText(text, log)] })]]);
  for (const place of tilesOf(rehearsed.length)) {
    const start = place.index * 256;
    const bytes =
      place.level === "entries" ? encodeBundle(rehearsed.slice(start, start + place.width)) : tileBytes(source, place);
    if (bytes !== undefined) files.set(tilePath(place), bytes);
  }
  return files;
}
