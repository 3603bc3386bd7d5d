import { encodeUtf8 } from "../../../record/index.ts";
import { cellsRead, matches, nameEnd, readCells } from "./bytes-read.ts";
import type { FilingView } from "./filing-view.ts";
import { type CollectionPlaces, collectionPlaces, readCollections } from "./read-collections.ts";
import { endOf, endsWith, readSigned, type SignedPlaces, signedPlaces } from "./read-signed.ts";
import { TIME_BYTES } from "./time-text.ts";

/** Where the parts of a plain `stage-sealed` stand in its bytes; each from `…Start` up to `…End`. */
export interface SealingPlaces extends SignedPlaces, CollectionPlaces {
  atStart: number;
  /** When the commission states that the figures were fixed. */
  sealedStart: number;
  stageStart: number;
  stageEnd: number;
  unitStart: number;
  unitEnd: number;
}

/** Places that say nothing yet. */
export function sealingPlaces(): SealingPlaces {
  return {
    ...signedPlaces(),
    ...collectionPlaces(),
    ...{ atStart: 0, sealedStart: 0, stageStart: 0, stageEnd: 0, unitStart: 0, unitEnd: 0 },
  };
}

const AT = encodeUtf8('{"at":"');
const BODY = encodeUtf8('","body":{"at":"');
const BEHIND_TIME = encodeUtf8('",');
const STAGE = encodeUtf8(',"stage":"');
const UNIT = encodeUtf8('","unit":"');
const QUOTE = encodeUtf8('"');
/** What the bytes of every `stage-sealed` end with. */
export const SEALING_END: Uint8Array = endOf("stage-sealed");

/** Whether the bytes end as those of a `stage-sealed` do: what is tried first. */
export function looksLikeSealing(bytes: Uint8Array): boolean {
  return endsWith(bytes, SEALING_END);
}

/**
 * Reads the entry of a plain `stage-sealed` straight from its canonical bytes: figures into `view`, all else as places.
 * Returns false for whatever is not exactly as such entries are written; that says nothing of the entry, which then is
 * read as every other. What is not looked at here, and has to be by who uses it: the times, and what the names mean.
 */
export function readSealing(bytes: Uint8Array, view: FilingView, places: SealingPlaces): boolean {
  const at = readSealed(bytes, view, places);
  return at >= 0 && readSigned(bytes, at, places, SEALING_END);
}

/** The same without what stands behind the body; returns where the body ends. */
export function readSealed(bytes: Uint8Array, view: FilingView, places: SealingPlaces): number {
  let at = matches(bytes, 0, AT);
  if (at < 0) return -1;
  places.atStart = at;
  at = matches(bytes, at + TIME_BYTES, BODY);
  if (at < 0) return -1;
  places.sealedStart = at;
  at = matches(bytes, at + TIME_BYTES, BEHIND_TIME);
  if (at < 0) return -1;
  at = readCollections(bytes, at, view, places);
  if (at < 0) return -1;
  at = readCells(bytes, at, view.cells, 0);
  if (at < 0) return -1;
  view.fields = cellsRead();
  at = matches(bytes, at, STAGE);
  if (at < 0) return -1;
  places.stageStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return -1;
  places.stageEnd = at;
  at = matches(bytes, at, UNIT);
  if (at < 0) return -1;
  places.unitStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return -1;
  places.unitEnd = at;
  return matches(bytes, at, QUOTE);
}
