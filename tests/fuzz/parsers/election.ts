import { isDeepStrictEqual } from "node:util";
import { admit, admitBytes, type Fold, type RecordFiles, resultsOf, verifyRecord } from "@dauys/core/election";
import { decodeBundle, decodeEntry, TILE_WIDTH, tilePath, tilesOf } from "@dauys/core/record";
import { join, type Mutation, spoilBytes } from "../engine/bytes.ts";
import { spoilCanonical } from "../engine/json.ts";
import { accepted, type Outcome, ofBytes, type Parser, refused } from "../engine/parser.ts";
import { OTHER_BODIES } from "./bodies.ts";
import { anyBytes, jsonBytes, looseJson, membersOf } from "./json-form.ts";
import { sha256, verifyEd25519 } from "./keys.ts";
import { actOfTop, foldOf, publishedFiles, rehearsed } from "./rehearsed.ts";

const NEWLINE = Uint8Array.of(10);
const SIZE = rehearsed.length;

/** Some entries after the first ones of the rehearsed record: how many those are, and each entry on a line of its own. */
function after(first: number, ...entries: readonly Uint8Array[]): Uint8Array {
  return join(Uint8Array.from(Buffer.from(String(first))), ...entries.flatMap((entry) => [NEWLINE, entry]));
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Buffer.from(bytes)
    .toString("latin1")
    .split("\n")
    .map((line) => Uint8Array.from(Buffer.from(line, "latin1")));
}

/** An entry spoilt, sent twice, out of its place, or that of another moment. */
const spoilEntries: Mutation = (input, random, seeds, words) => {
  const [first = NEWLINE, ...entries] = linesOf(input);
  const others = seeds.flatMap((seed) => linesOf(seed).slice(1));
  const at = random.below(Math.max(1, entries.length));
  const one = entries[at] ?? random.pick(others);
  const kind = random.below(8);
  if (kind === 0) return after(random.below(SIZE + 1), ...entries);
  if (kind === 1) return after(Number(String(Buffer.from(first))), ...entries, one);
  if (kind === 2) return after(Number(String(Buffer.from(first))), random.pick(others));
  const spoil = kind === 3 ? spoilBytes : spoilCanonical;
  return join(first, ...entries.with(at, spoil(one, random, others, words)).flatMap((entry) => [NEWLINE, entry]));
};

/**
 * Admits entries both ways, the fast one and the whole one: both must say the same and come to the same state, and an entry
 * that is refused must leave the state as it was.
 */
function admitted(bytes: Uint8Array): Outcome<unknown> {
  const [first = NEWLINE, ...entries] = linesOf(bytes);
  const prefix = Math.min(SIZE, Number.parseInt(String(Buffer.from(first)), 10) || 0);
  const [fast, whole] = [foldOf(Math.max(0, prefix)), foldOf(Math.max(0, prefix))];
  for (const entry of entries) {
    const inBatch = whole.batch !== null;
    const one = admitBytes(fast, entry);
    if (!one.ok && !inBatch && !sameState(fast, whole)) throw new Error("a refused entry has changed the state");
    const read = decodeEntry(entry);
    const other = read.ok ? admit(whole, read.entry, entry) : null;
    if (one.ok !== (other?.ok ?? false)) throw new Error("one way admits what the other refuses");
    if (!one.ok) return refused(...Object.values(one.refusal.message));
    if (!sameState(fast, whole)) throw new Error("two ways lead to two states");
  }
  return accepted(resultsOf(fast));
}

function sameState(one: Fold, other: Fold): boolean {
  return one.entries === other.entries && isDeepStrictEqual(said(one), said(other));
}

/** The results, each filing as data whichever way it was read, and with names for what it refers to. */
function said(fold: Fold): unknown {
  const { corrections, ...rest } = resultsOf(fold);
  const filings = corrections.map(({ unit, filings }) => [
    unit,
    filings.map(({ entry, at, body, held, figures, received, released, by }) => ({
      ...{ entry, at, body, held, figures, received, released },
      by: by.id,
    })),
  ]);
  return { ...rest, filings };
}

const held = actOfTop("protocol-held", OTHER_BODIES["protocol-held"]);
const released = actOfTop("protocol-released", OTHER_BODIES["protocol-released"]);
const invalid = actOfTop("unit-invalidated", OTHER_BODIES["unit-invalidated"]);
const repeated = actOfTop("repeat-voting-ordered", OTHER_BODIES["repeat-voting-ordered"]);
const revoked = actOfTop("key-revoked", OTHER_BODIES["key-revoked"]);
const introduced = actOfTop("key-introduced", OTHER_BODIES["key-introduced"]);
const rotated = actOfTop("key-rotated", OTHER_BODIES["key-rotated"], 2);
const sealed = actOfTop("payload-sealed", OTHER_BODIES["payload-sealed"]);
const erased = actOfTop("payload-erased", OTHER_BODIES["payload-erased"]);

const entries = ofBytes({
  name: "entries of a record",
  seeds: [
    ...rehearsed.map((entry, i) => after(i, entry)).filter((_, i) => i % 7 === 0),
    after(27, ...rehearsed.slice(27, 30)),
    after(SIZE, held, released),
    after(SIZE, invalid, repeated),
    after(SIZE, revoked, introduced, rotated),
    after(SIZE, sealed, erased),
  ],
  read: admitted,
  spoil: [spoilEntries],
  part: 0.1,
});

const files = publishedFiles();
const recorded = [...rehearsed];

/** One file of a record spoilt, left out, or put in the place of another. */
const spoilFiles: Mutation = (input, random, _, words) => {
  const given = membersOf(looseJson(input)).map(([path, text]) => [path, anyBytes(text)] as const);
  if (given.length === 0) return input;
  const at = random.below(given.length);
  const [path, bytes] = given[at]!;
  const kind = random.below(6);
  const contents = given.map(([, each]) => each);
  const spoilt =
    kind === 0
      ? given.toSpliced(at, 1)
      : given.with(at, [path, kind === 1 ? random.pick(contents) : spoilBytes(bytes, random, contents, words)]);
  return filesAsJson(new Map(spoilt));
};

function filesAsJson(map: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return jsonBytes(Object.fromEntries([...map].map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")])));
}

function inMemory(map: ReadonlyMap<string, Uint8Array>): RecordFiles {
  return {
    read: async (path) => {
      const bytes = map.get(path);
      return bytes === undefined ? { ok: false, fault: { reason: "not-there", message: path } } : { ok: true, bytes };
    },
  };
}

/** Verifies a record: whatever its files are it comes to an end, and only the entries that were signed ever pass. */
async function verified(bytes: Uint8Array): Promise<Outcome<unknown>> {
  const map = new Map(membersOf(looseJson(bytes)).map(([path, text]) => [path, anyBytes(text)]));
  const options = { key: null, policy: null, since: null, quick: false };
  const found = await verifyRecord(inMemory(map), options, { sha256, verify: verifyEd25519 });
  const failed = found.steps.flatMap(({ result, failures }) => (result === "failed" ? failures : []));
  if (failed.length > 0) return refused(...failed.map((failure) => JSON.stringify(failure)));
  if (!holdsTheEntries(map)) throw new Error("a record verifies that is not the one that was signed");
  return accepted(found.steps.map(({ id, result }) => [id, result]));
}

function holdsTheEntries(map: ReadonlyMap<string, Uint8Array>): boolean {
  const entries = tilesOf(SIZE).flatMap((place) => {
    if (place.level !== "entries") return [];
    const bundle = map.get(tilePath(place)) ?? map.get(tilePath({ ...place, width: TILE_WIDTH }));
    const decoded = bundle === undefined ? null : decodeBundle(bundle, place.width);
    return decoded?.ok === true ? decoded.entries : [];
  });
  return entries.length === SIZE && entries.every((entry, i) => Buffer.compare(entry, recorded[i]!) === 0);
}

const wholeRecord = ofBytes({
  name: "whole record",
  seeds: [filesAsJson(files)],
  read: verified,
  spoil: [spoilFiles],
  part: 0.1,
});

/** Records: some entries after others, and all published files. */
export const electionParsers: readonly Parser[] = [entries, wholeRecord];
