import { isKeyReference } from "../note/key-name.ts";
import { isTime } from "./time.ts";

const TYPE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ACTOR = /^[A-Za-z0-9][A-Za-z0-9./:_-]*$/;
const SIGNATURE = /^[A-Za-z0-9+/]{85}[AQgw]==$/;
const MAX_NAME = 200;

type Json = { readonly [key: string]: unknown };

/** What is wrong with the shape of a value that should be an entry, as one sentence; null when nothing is. */
export function entryProblem(value: unknown): string | null {
  if (!isObject(value)) return "an entry is an object";
  if (Object.keys(value).length !== 6) return "an entry has the members at, body, by, sigs, type, v, and no other";
  const { v, type, at, by, body, sigs } = value;
  if (v !== 1) return "v: this version of entries is not known; expected 1";
  if (typeof type !== "string" || type.length > MAX_NAME || !TYPE.test(type)) {
    return "type: expected lower-case words joined by hyphens";
  }
  if (!isTime(at)) return "at: expected a time in UTC to the second, such as 2021-01-10T20:05:03Z";
  if (typeof by !== "string" || by.length > MAX_NAME || !ACTOR.test(by)) {
    return "by: expected an identifier in letters of ASCII, digits and ./:_-";
  }
  if (!isObject(body)) return "body: expected an object";
  return sigsProblem(sigs);
}

function sigsProblem(sigs: unknown): string | null {
  if (!isObject(sigs) || !Array.isArray(sigs.keys)) return "sigs: expected an object with a list of keys";
  const { keys, batch, received } = sigs;
  const known = 1 + Number(batch !== undefined) + Number(received !== undefined);
  if (Object.keys(sigs).length !== known) return "sigs: expected keys, batch, received, and no other";
  if (received !== undefined && !isTime(received)) return "sigs.received: expected a time in UTC to the second";
  if (batch !== undefined) {
    if (!Number.isSafeInteger(batch) || Number(batch) < 0) return "sigs.batch: expected a place in the batch, from 0";
    if (keys.length > 0) return "sigs: an entry of a batch is signed by the batch's root, not by keys of its own";
  }
  return keysProblem(keys);
}

function keysProblem(keys: readonly unknown[]): string | null {
  let before = "";
  for (let i = 0; i < keys.length; i += 1) {
    const one = keys[i];
    if (!isObject(one) || Object.keys(one).length !== 2) return `sigs.keys[${i}]: expected key and sig`;
    const { key, sig } = one;
    if (typeof key !== "string" || key.length > MAX_NAME || !isKeyReference(key)) {
      return `sigs.keys[${i}].key: expected a key's name and id, as name+1a2b3c4d`;
    }
    if (typeof sig !== "string" || !SIGNATURE.test(sig)) return `sigs.keys[${i}].sig: expected 64 bytes in base64`;
    if (!(before < key)) return `sigs.keys[${i}]: keys stand in ascending order, each once`;
    before = key;
  }
  return null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
