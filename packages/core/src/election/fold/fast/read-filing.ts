import { encodeUtf8 } from "../../../record/index.ts";
import { cellsRead, matches, nameEnd, readCells } from "./bytes-read.ts";
import type { FilingView } from "./filing-view.ts";
import { type CollectionPlaces, collectionPlaces, readCollections } from "./read-collections.ts";
import { endOf, endsWith, readSigned, type SignedPlaces, signedPlaces } from "./read-signed.ts";
import { readStages, type StagePlaces, stagePlaces } from "./stage-times.ts";
import { TIME_BYTES } from "./time-text.ts";

/** Where the parts of a plain filing stand in its bytes; each from `…Start` up to `…End`. */
export interface FilingPlaces extends SignedPlaces, StagePlaces, CollectionPlaces {
  atStart: number;
  unitStart: number;
  unitEnd: number;
  station: boolean;
  /** The list of roles with its brackets; -1: no paper. */
  paperStart: number;
  paperEnd: number;
}

/** Places that say nothing yet. */
export function filingPlaces(): FilingPlaces {
  return {
    ...signedPlaces(),
    ...stagePlaces(),
    ...collectionPlaces(),
    ...{ atStart: 0, unitStart: 0, unitEnd: 0, station: true, paperStart: -1, paperEnd: -1 },
  };
}

const text = (word: string): Uint8Array => encodeUtf8(word);
const AT = text('{"at":"');
const BODY = text('","body":{');
const STATION = text(',"kind":"station"');
const TERRITORIAL = text(',"kind":"territorial"');
const PAPER = text(',"paper":[');
const UNIT = text(',"unit":"');
const VOTES = text('","votes":[');
/** What the bytes of every `protocol-filed` end with. */
export const FILING_END: Uint8Array = endOf("protocol-filed");

const QUOTE = 0x22;
const COMMA = 0x2c;
const CLOSE = 0x5d;
const OPEN = 0x5b;

/** Whether the bytes end as those of a `protocol-filed` do: what is tried first. */
export function looksLikeFiling(bytes: Uint8Array): boolean {
  return endsWith(bytes, FILING_END);
}

/**
 * Reads the entry of a plain `protocol-filed` straight from its canonical bytes: figures into `view`, all else as places.
 * Returns false for whatever is not exactly as such entries are written; that says nothing of the entry, which then is
 * read as every other. What is not looked at here, and has to be by who uses it: the times, and what the names mean.
 */
export function readFiling(bytes: Uint8Array, view: FilingView, places: FilingPlaces): boolean {
  let at = matches(bytes, 0, AT);
  if (at < 0) return false;
  places.atStart = at;
  at = matches(bytes, at + TIME_BYTES, BODY);
  if (at < 0) return false;
  at = readCollections(bytes, at, view, places);
  if (at < 0) return false;
  at = readCells(bytes, at, view.cells, 0);
  if (at < 0) return false;
  view.fields = cellsRead();
  at = readKind(bytes, at, places);
  if (at < 0) return false;
  at = readPaper(bytes, at, places);
  if (at < 0) return false;
  at = readStages(bytes, at, places);
  if (at < 0) return false;
  at = matches(bytes, at, UNIT);
  if (at < 0) return false;
  places.unitStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return false;
  places.unitEnd = at;
  at = readVotes(bytes, at, view);
  if (at < 0) return false;
  return readSigned(bytes, at, places, FILING_END);
}

function readKind(bytes: Uint8Array, from: number, places: FilingPlaces): number {
  const station = matches(bytes, from, STATION);
  places.station = station >= 0;
  return station >= 0 ? station : matches(bytes, from, TERRITORIAL);
}

function readPaper(bytes: Uint8Array, from: number, places: FilingPlaces): number {
  const start = matches(bytes, from, PAPER);
  places.paperStart = -1;
  if (start < 0) return from;
  places.paperStart = start - 1;
  let at = start;
  for (;;) {
    if (bytes[at] !== QUOTE) return -1;
    const stop = nameEnd(bytes, at + 1);
    if (stop < 0) return -1;
    at = stop + 1;
    if (bytes[at] === CLOSE) break;
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
  places.paperEnd = at + 1;
  return at + 1;
}

function readVotes(bytes: Uint8Array, from: number, view: FilingView): number {
  let at = matches(bytes, from, VOTES);
  if (at < 0) return -1;
  view.series = 0;
  view.lists = 0;
  for (;;) {
    if (bytes[at] !== OPEN) return -1;
    at = readCells(bytes, at + 1, view.cells, view.fields + view.series * view.lists);
    if (at < 0 || (view.series > 0 && cellsRead() !== view.lists)) return -1;
    view.lists = cellsRead();
    view.series += 1;
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
}
