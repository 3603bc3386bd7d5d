import { MOST } from "../../../protocol/value.ts";
import { encodeUtf8 } from "../../../record/index.ts";
import { isSignature, matches, nameEnd, sorts } from "./bytes-read.ts";
import { TIME_BYTES } from "./time-text.ts";

/** The most signatures that are read here; more go the slow way. */
const MOST_KEYS = 32;

/** Where stands who made an entry and who signed it; each from `…Start` up to `…End`. */
export interface SignedPlaces {
  byStart: number;
  byEnd: number;
  keys: number;
  readonly keyStarts: Int32Array;
  readonly keyEnds: Int32Array;
  /** The place in its batch; -1: it stands in none. */
  batch: number;
  /** -1: the record does not say. */
  receivedStart: number;
}

/** Places that say nothing yet. */
export function signedPlaces(): SignedPlaces {
  return {
    byStart: 0,
    byEnd: 0,
    keys: 0,
    keyStarts: new Int32Array(MOST_KEYS),
    keyEnds: new Int32Array(MOST_KEYS),
    batch: -1,
    receivedStart: -1,
  };
}

const BY = encodeUtf8('},"by":"');
const KEYS = encodeUtf8('","sigs":{"keys":[');
const BATCH = encodeUtf8('","sigs":{"batch":');
const NO_KEYS = encodeUtf8(',"keys":[');
const KEY = encodeUtf8('{"key":"');
const SIG = encodeUtf8('","sig":"');
const RECEIVED = encodeUtf8('],"received":"');
const KEYS_END = encodeUtf8("]");
const QUOTE_BEFORE = encodeUtf8('"');
const SIGNATURE_BYTES = 88;

/** From the end of a key's name to where its signature begins. */
export const TO_SIGNATURE: number = SIG.length;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BRACE = 0x7d;

/** What an entry of a type ends with, behind its signatures and the time. */
export function endOf(type: string): Uint8Array {
  return encodeUtf8(`},"type":"${type}","v":1}`);
}

/** Whether the bytes end so. */
export function endsWith(bytes: Uint8Array, end: Uint8Array): boolean {
  const start = bytes.length - end.length;
  return start > 0 && matches(bytes, start, end) === bytes.length;
}

/** Reads all that stands behind the body of an entry, from the brace that ends it to the `end`. */
export function readSigned(bytes: Uint8Array, from: number, places: SignedPlaces, end: Uint8Array): boolean {
  let at = matches(bytes, from, BY);
  if (at < 0) return false;
  places.byStart = at;
  at = nameEnd(bytes, at);
  if (at < 0) return false;
  places.byEnd = at;
  places.keys = 0;
  places.batch = -1;
  const member = matches(bytes, at, BATCH);
  if (member >= 0) return readMember(bytes, member, places, end);
  at = matches(bytes, at, KEYS);
  if (at < 0) return false;
  while (places.keys < MOST_KEYS) {
    at = readKey(bytes, at, places);
    if (at < 0) return false;
    if (bytes[at] !== COMMA) break;
    at += 1;
  }
  return readEnd(bytes, at, places, end);
}

/** An entry that is signed for by the batch in which it stands. */
function readMember(bytes: Uint8Array, from: number, places: SignedPlaces, end: Uint8Array): boolean {
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
  return at >= 0 && readEnd(bytes, at, places, end);
}

function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] as number) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** What stands behind the keys: when it was received, if that is said, and the end. */
function readEnd(bytes: Uint8Array, from: number, places: SignedPlaces, end: Uint8Array): boolean {
  const received = matches(bytes, from, RECEIVED);
  places.receivedStart = received;
  const at = received >= 0 ? matches(bytes, received + TIME_BYTES, QUOTE_BEFORE) : matches(bytes, from, KEYS_END);
  return at >= 0 && matches(bytes, at, end) === bytes.length;
}

function readKey(bytes: Uint8Array, from: number, places: SignedPlaces): number {
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
