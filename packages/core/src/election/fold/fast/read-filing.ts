import { MOST } from "../../../protocol/value.ts";
import { encodeUtf8 } from "../../../record/index.ts";
import { cellsRead, isSignature, matches, NULL, nameEnd, readCells, rises, sorts } from "./bytes-read.ts";
import type { FilingView } from "./filing-view.ts";

/** The most signatures and roles that are read here; more go the slow way. */
const MOST_KEYS = 32;

/** Where the parts of a plain filing stand in its bytes; each from `…Start` up to `…End`. */
export interface FilingPlaces {
  atStart: number;
  byStart: number;
  byEnd: number;
  unitStart: number;
  unitEnd: number;
  station: boolean;
  /** The list of roles with its brackets; -1: no paper. */
  paperStart: number;
  paperEnd: number;
  keys: number;
  readonly keyStarts: Int32Array;
  readonly keyEnds: Int32Array;
  /** The place in its batch; -1: it stands in none. */
  batch: number;
  /** -1: the record does not say. */
  receivedStart: number;
}

/** Places that say nothing yet. */
export function filingPlaces(): FilingPlaces {
  return {
    atStart: 0,
    byStart: 0,
    byEnd: 0,
    unitStart: 0,
    unitEnd: 0,
    station: true,
    paperStart: -1,
    paperEnd: -1,
    keys: 0,
    keyStarts: new Int32Array(MOST_KEYS),
    keyEnds: new Int32Array(MOST_KEYS),
    batch: -1,
    receivedStart: -1,
  };
}

const text = (word: string): Uint8Array => encodeUtf8(word);
const AT = text('{"at":"');
const COLLECTIONS = text('","body":{"collections":[');
const FIELDS_FIRST = text('","body":{"fields":[');
const FIELDS = text(',"fields":[');
const STATION = text(',"kind":"station"');
const TERRITORIAL = text(',"kind":"territorial"');
const PAPER = text(',"paper":[');
const UNIT = text(',"unit":"');
const VOTES = text('","votes":[');
const BY = text('},"by":"');
const KEYS = text('","sigs":{"keys":[');
const BATCH = text('","sigs":{"batch":');
const NO_KEYS = text(',"keys":[');
const KEY = text('{"key":"');
const SIG = text('","sig":"');
const RECEIVED = text('],"received":"');
const KEYS_END = text("]");
const END_RECEIVED = text('"},"type":"protocol-filed","v":1}');
const END = text('},"type":"protocol-filed","v":1}');
const ITEM = text('{"fields":[');
const ITEM_ID = text(',"id":"');

const QUOTE = 0x22;
const COMMA = 0x2c;
const CLOSE = 0x5d;
const OPEN = 0x5b;
const BRACE = 0x7d;
const TIME_BYTES = 20;
const SIGNATURE_BYTES = 88;

/** Whether the bytes end as those of a `protocol-filed` do: what is tried first. */
export function looksLikeFiling(bytes: Uint8Array): boolean {
  const start = bytes.length - END.length;
  return start > 0 && matches(bytes, start, END) === bytes.length;
}

/**
 * Reads the entry of a plain `protocol-filed` straight from its canonical bytes: figures into `view`, all else as places.
 * Returns false for whatever is not exactly as such entries are written; that says nothing of the entry, which then is
 * read as every other. What is not looked at here, and has to be by who uses it: the two times, and what the names mean.
 */
export function readFiling(bytes: Uint8Array, view: FilingView, places: FilingPlaces): boolean {
  let at = matches(bytes, 0, AT);
  if (at < 0) return false;
  places.atStart = at;
  at = readCollections(bytes, at + TIME_BYTES, view);
  if (at < 0) return false;
  at = readCells(bytes, at, view.cells, 0);
  if (at < 0) return false;
  view.fields = cellsRead();
  at = readKind(bytes, at, places);
  if (at < 0) return false;
  at = readPaper(bytes, at, places);
  if (at < 0) return false;
  at = matches(bytes, at, UNIT);
  if (at < 0) return false;
  places.unitStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return false;
  places.unitEnd = at;
  at = readVotes(bytes, at, view);
  if (at < 0) return false;
  return readSignatures(bytes, at, places);
}

function readCollections(bytes: Uint8Array, from: number, view: FilingView): number {
  view.collections = 0;
  const plain = matches(bytes, from, FIELDS_FIRST);
  if (plain >= 0) return plain;
  let at = matches(bytes, from, COLLECTIONS);
  if (at < 0) return -1;
  let start = 0;
  for (let c = 0; c < view.counts.length; c += 1) {
    view.starts[c] = start;
    view.widths[c] = 0;
    if (bytes[at] === OPEN) {
      at = readItems(bytes, at + 1, view, c);
      if (at < 0) return -1;
      start += (view.counts[c] as number) * (view.widths[c] as number);
    } else {
      at = matches(bytes, at, NULL);
      if (at < 0) return -1;
      view.counts[c] = -1;
    }
    view.collections = c + 1;
    if (bytes[at] === CLOSE) return matches(bytes, at + 1, FIELDS);
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
  return -1;
}

/** The items of one collection up to behind its bracket; their names have to differ, and to be as long as the next. */
function readItems(bytes: Uint8Array, from: number, view: FilingView, collection: number): number {
  const start = view.starts[collection] as number;
  let items = 0;
  let at = from;
  if (bytes[at] === CLOSE) {
    view.counts[collection] = 0;
    return at + 1;
  }
  let nameStart = 0;
  let nameStop = 0;
  for (;;) {
    at = matches(bytes, at, ITEM);
    if (at < 0) return -1;
    const width = view.widths[collection] as number;
    at = readCells(bytes, at, view.items, start + items * width);
    if (at < 0 || (items > 0 && cellsRead() !== width)) return -1;
    view.widths[collection] = cellsRead();
    at = matches(bytes, at, ITEM_ID);
    if (at < 0) return -1;
    const stop = nameEnd(bytes, at);
    if (stop < 0) return -1;
    // Names that rise cannot stand twice; others are for the slow way to look at.
    if (items > 0 && !rises(bytes, nameStart, nameStop, at, stop)) return -1;
    nameStart = at;
    nameStop = stop;
    items += 1;
    if (bytes[stop + 1] !== BRACE) return -1;
    at = stop + 2;
    if (bytes[at] === CLOSE) break;
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
  view.counts[collection] = items;
  return at + 1;
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

function readSignatures(bytes: Uint8Array, from: number, places: FilingPlaces): boolean {
  let at = matches(bytes, from, BY);
  if (at < 0) return false;
  places.byStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return false;
  places.byEnd = at;
  places.keys = 0;
  places.batch = -1;
  const member = matches(bytes, at, BATCH);
  if (member >= 0) return readMember(bytes, member, places);
  at = matches(bytes, at, KEYS);
  if (at < 0) return false;
  while (places.keys < MOST_KEYS) {
    at = readKey(bytes, at, places);
    if (at < 0) return false;
    if (bytes[at] !== COMMA) break;
    at += 1;
  }
  return readEnd(bytes, at, places);
}

/** An entry that is signed for by the batch in which it stands. */
function readMember(bytes: Uint8Array, from: number, places: FilingPlaces): boolean {
  let at = from;
  let place = 0;
  for (let digit = digitAt(bytes, at); digit >= 0; digit = digitAt(bytes, at)) {
    if ((place === 0 && at > from) || place > MOST) return false;
    place = place * 10 + digit;
    at += 1;
  }
  if (at === from) return false;
  places.batch = place;
  at = matches(bytes, at, NO_KEYS);
  return at >= 0 && readEnd(bytes, at, places);
}

function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] as number) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** What stands behind the keys: when it was received, if that is said, and the end. */
function readEnd(bytes: Uint8Array, from: number, places: FilingPlaces): boolean {
  const received = matches(bytes, from, RECEIVED);
  places.receivedStart = received;
  if (received >= 0) return matches(bytes, received + TIME_BYTES, END_RECEIVED) === bytes.length;
  const at = matches(bytes, from, KEYS_END);
  return at >= 0 && matches(bytes, at, END) === bytes.length;
}

function readKey(bytes: Uint8Array, from: number, places: FilingPlaces): number {
  const { keys, keyStarts, keyEnds } = places;
  let at = matches(bytes, from, KEY);
  if (at < 0) return -1;
  const stop = nameEnd(bytes, at);
  if (stop < 0) return -1;
  if (keys > 0 && !sorts(bytes, keyStarts[keys - 1] as number, keyEnds[keys - 1] as number, at, stop)) return -1;
  keyStarts[keys] = at;
  keyEnds[keys] = stop;
  places.keys = keys + 1;
  at = matches(bytes, stop, SIG);
  if (at < 0 || !isSignature(bytes, at)) return -1;
  at += SIGNATURE_BYTES;
  return bytes[at] === QUOTE && bytes[at + 1] === BRACE ? at + 2 : -1;
}
