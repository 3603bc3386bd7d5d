import {
  encodeBundle,
  formatCheckpoint,
  formatNote,
  memorySource,
  rootOf,
  signText,
  type TilePlace,
  tileBytes,
  tilePath,
  tilesOf,
  verifierKey,
} from "../../record/index.ts";
import { hasher, sha256, signerOf } from "../../record/testing/node-crypto.ts";
import { type Act, entriesOf } from "./tiny/act.ts";
import { stationFigures, swapped, unitFigures } from "./tiny/figures.ts";
import { HELD_STATION, MENDED_STATION, mendingActs, PAYLOADS, stationActs, territorialActs } from "./tiny/night.ts";
import { openingActs, TINY_ORIGIN } from "./tiny/opening.ts";
import { NATION, STATIONS } from "./tiny/places.ts";
import { resultAct } from "./tiny/results.ts";

/**
 * The acts of a whole small election, in order: two regions, four districts, twelve stations, four lists. Nothing in it is
 * missing and nothing is wrong; tests change an act, leave one out or add one, and make the entries of what they have.
 * Every key is made from its name, so the record is the same in every run.
 */
export function tinyActs(): readonly Act[] {
  const all = STATIONS.length;
  const acts = [
    ...openingActs(),
    ...stationActs(),
    ...mendingActs(),
    resultAct("preliminary", "2030-01-13T16:20:00Z", unitFigures(NATION, asFirstFiled), { counted: all - 1, held: 1 }),
    ...territorialActs(),
    resultAct("final", "2030-01-14T08:00:00Z", unitFigures(NATION), { counted: all, held: 0 }),
  ];
  return acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What counts while one station is held back and the slip in another one is not yet mended. */
function asFirstFiled(station: string): ReturnType<typeof stationFigures> {
  const figures = stationFigures(station);
  if (station === HELD_STATION) return { fields: figures.fields.map(() => 0), votes: figures.votes.map(() => 0) };
  return station === MENDED_STATION ? swapped(figures) : figures;
}

/** The bytes of the entries of the tiny record, or of other acts. */
export function tinyEntries(acts: readonly Act[] = tinyActs()): readonly Uint8Array[] {
  return entriesOf(acts);
}

/** A checkpoint over the first `size` entries, signed by the record's key, or by another one of the same name. */
export function tinyCheckpoint(
  entries: readonly Uint8Array[],
  size: number = entries.length,
  keyWord: string = TINY_ORIGIN,
): Uint8Array {
  const root = rootOf(hasher, entries.slice(0, size).map(hasher.leaf));
  const text = formatCheckpoint({ origin: TINY_ORIGIN, size: BigInt(size), root, extensions: [] });
  const { key, sign } = signerOf(keyWord);
  const named = verifierKey(sha256, TINY_ORIGIN, "ed25519", key.publicKey);
  return formatNote({ text, signatures: [signText(text, { key: named, sign })] });
}

/** The files of a published record of these entries: by path, checkpoint, tiles and the payloads that are not erased. */
export function tinyFiles(entries: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  const source = memorySource(hasher, entries.map(hasher.leaf));
  const files = new Map<string, Uint8Array>([["checkpoint", tinyCheckpoint(entries)]]);
  for (const place of tilesOf(entries.length)) files.set(tilePath(place), tileFile(place));
  for (const { hash, salt, bytes } of PAYLOADS.slice(0, 1))
    files.set(`payload/${hash}`, Uint8Array.of(...salt, ...bytes));
  return files;

  function tileFile(place: TilePlace): Uint8Array {
    const { level, index, width } = place;
    if (level === "entries") return encodeBundle(entries.slice(index * 256, index * 256 + width));
    const bytes = tileBytes(source, place);
    if (bytes === undefined) throw new Error(`the tree has no ${tilePath(place)}`);
    return bytes;
  }
}
