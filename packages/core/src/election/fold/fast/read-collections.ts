import { encodeUtf8 } from "../../../record/index.ts";
import { cellsRead, matches, NULL, nameEnd, readCells, rises } from "./bytes-read.ts";
import type { FilingView } from "./filing-view.ts";

const COLLECTIONS = encodeUtf8('"collections":[');
const FIELDS_FIRST = encodeUtf8('"fields":[');
const FIELDS = encodeUtf8(',"fields":[');
const ITEM = encodeUtf8('{"fields":[');
const ITEM_ID = encodeUtf8(',"id":"');

const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BRACE = 0x7d;

/** Where each collection stands in the bytes, with its brackets; -1: the paper does not have it. */
export interface CollectionPlaces {
  readonly collectionStarts: Int32Array;
  readonly collectionEnds: Int32Array;
}

const MOST_COLLECTIONS = 64;

/** Places of no collection. */
export function collectionPlaces(): CollectionPlaces {
  return {
    collectionStarts: new Int32Array(MOST_COLLECTIONS).fill(-1),
    collectionEnds: new Int32Array(MOST_COLLECTIONS),
  };
}

/** Reads the collections of a protocol, where it has some, up to the first of its fields; -1 where they are not plain. */
export function readCollections(bytes: Uint8Array, from: number, view: FilingView, places: CollectionPlaces): number {
  view.collections = 0;
  const plain = matches(bytes, from, FIELDS_FIRST);
  if (plain >= 0) return plain;
  let at = matches(bytes, from, COLLECTIONS);
  if (at < 0) return -1;
  let start = 0;
  for (let c = 0; c < view.counts.length; c += 1) {
    view.starts[c] = start;
    view.widths[c] = 0;
    places.collectionStarts[c] = -1;
    if (bytes[at] === OPEN) {
      places.collectionStarts[c] = at;
      at = readItems(bytes, at + 1, view, c);
      if (at < 0) return -1;
      places.collectionEnds[c] = at;
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
