import { expect, test } from "vitest";
import {
  formatCheckpoint,
  formatNote,
  type Policy,
  rootOf,
  signText,
  type VerifierKey,
  verifierKey,
} from "../../record/index.ts";
import { hasher, sha256, signerOf, verifyEd25519 } from "../../record/testing/node-crypto.ts";
import { type Act, entriesOf } from "../testing/tiny/act.ts";
import { TINY_ORIGIN } from "../testing/tiny/opening.ts";
import { commissionOf, majorityOf, NATION } from "../testing/tiny/places.ts";
import { tinyActs, tinyEntries, tinyFiles } from "../testing/tiny-record.ts";
import { MOST_ENTRIES, type RecordFiles } from "./record-files.ts";
import type { Verification } from "./verification.ts";
import { type VerifyOptions, verifyRecord } from "./verify-record.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** Files of a record, and how many of them were asked for. */
function filesOf(map: Files): RecordFiles & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    read: async (path) => {
      asked += 1;
      const bytes = map.get(path);
      return bytes === undefined
        ? { ok: false, fault: { reason: "not-there", message: `${path} is not there` } }
        : { ok: true, bytes };
    },
  };
}

function verified(files: RecordFiles, options: Partial<VerifyOptions> = {}): Promise<Verification> {
  const all = { key: null, policy: null, since: null, quick: false, ...options };
  return verifyRecord(files, all, { sha256, verify: verifyEd25519 });
}

/** A policy that believes one log, and asks for no witness. */
function believing(key: VerifierKey): Policy {
  return { logs: [{ key, url: null }], witnesses: [], groups: [], quorum: null };
}

/** A checkpoint of the tiny record's name, signed by a key made from a word. */
function signedState(size: number, root: Uint8Array, word: string = TINY_ORIGIN): Uint8Array {
  const text = formatCheckpoint({ origin: TINY_ORIGIN, size: BigInt(size), root, extensions: [] });
  return formatNote({ text, signatures: [signText(text, { ...signerOf(word), key: ofOrigin(word) })] });
}

function ofOrigin(word: string): VerifierKey {
  return verifierKey(sha256, TINY_ORIGIN, "ed25519", signerOf(word).key.publicKey);
}

/** Each step that did not pass, with its result and the reasons. */
function unpassed({ steps }: Verification): Readonly<Record<string, readonly string[]>> {
  const some = steps.filter(({ result, id }) => result !== "passed" && id !== "growth");
  return Object.fromEntries(some.map(({ id, result, failures }) => [id, [result, ...failures.map((f) => f.reason)]]));
}

const at = "2030-01-14T09:00:00Z";
const by = commissionOf(NATION);
const held = (unit: string): Omit<Act, "seats"> => ({
  name: unit,
  type: "protocol-held",
  at,
  by,
  body: { unit, reason: "Said so." },
});
const batch: Act = {
  ...{ name: "batch", type: "batch", at, by, body: {}, seats: majorityOf(NATION) },
  members: [held("010101"), held("010102")],
};

test.each([1, 2])("a record that ends within a batch, %i entries short of it, does not verify", async (short) => {
  const found = await verified(filesOf(tinyFiles(entriesOf([...tinyActs(), batch]).slice(0, -short))));
  expect(found.ok).toBe(false);
  expect(unpassed(found)).toEqual({
    entries: ["failed", "batch-open"],
    sums: ["not-run"],
    seats: ["not-run"],
    payloads: ["not-run"],
  });
});

test("a difference that a result excused before anybody saw it fails all the same", async () => {
  const excused = tinyActs().flatMap((act) => {
    if (act.name === "final") return [];
    const { body } = act;
    if (act.name === "preliminary")
      return [{ ...act, body: { ...body, differences: [{ unit: "0101", reason: "Whatever it is." }] } }];
    return [act.name === "protocol 0101" ? { ...act, body: { ...body, votes: moved(body.votes) } } : act];
  });
  const found = await verified(filesOf(tinyFiles(entriesOf(excused))));
  const sums = found.steps.find(({ id }) => id === "sums");
  expect(sums?.failures.map(({ reason, place }) => [reason, place.unit])).toContainEqual(["level-differs", "0101"]);
  expect(sums?.failures.map(({ reason }) => reason)).toContain("level-agrees");
});

/** The same votes in all, one of them with another list. */
function moved(votes: unknown): readonly (readonly number[])[] {
  const [[first = 0, second = 0, ...rest] = []] = votes as readonly (readonly number[])[];
  return [[first - 1, second + 1, ...rest]];
}

test("of a record without entries nothing that rests on them has passed", async () => {
  const found = await verified(filesOf(tinyFiles([])));
  expect(found.ok).toBe(false);
  expect(unpassed(found)).toMatchObject({ entries: ["not-run"], sums: ["not-run"], seats: ["not-run"] });
});

test("a checkpoint that claims as many entries as can be, of which there are none, is told in a few dozen questions", async () => {
  const checkpoint = signedState(MOST_ENTRIES, new Uint8Array(32));
  const files = filesOf(new Map([["checkpoint", checkpoint]]));
  const found = await verified(files);
  expect(unpassed(found).tree?.slice(0, 2)).toEqual(["failed", "file-not-there"]);
  expect(files.asked()).toBeLessThan(200);
});

const entries = tinyEntries();
const tiny = tinyFiles(entries);

test("a key of the policy under the record's name that the record does not name is told, as one given by itself is", async () => {
  const root = rootOf(hasher, entries.map(hasher.leaf));
  const files = filesOf(new Map([...tiny, ["checkpoint", signedState(entries.length, root, "another")]]));
  const key = ofOrigin("another");
  for (const options of [{ policy: believing(key) }, { key }]) {
    expect(unpassed(await verified(files, options))).toEqual({ kind: ["failed", "other-key"] });
  }
});

test("a policy that believes other records only does not believe this one", async () => {
  const policy = believing(signerOf("other.example/record").key);
  expect(unpassed(await verified(filesOf(tiny), { policy }))).toEqual({ signatures: ["failed", "checkpoint"] });
  // One that names witnesses alone leaves the record's key to the record.
  expect(unpassed(await verified(filesOf(tiny), { policy: { ...policy, logs: [] } }))).toEqual({});
});

test("a saved checkpoint of no entries has the hash of nothing, or is none of this record", async () => {
  const growth = async (root: Uint8Array): Promise<readonly string[]> => {
    const { steps } = await verified(filesOf(tiny), { since: signedState(0, root) });
    const step = steps.find(({ id }) => id === "growth");
    return [step?.result ?? "", ...(step?.failures ?? []).map(({ reason }) => reason)];
  };
  expect(await growth(hasher.empty)).toEqual(["passed"]);
  expect(await growth(new Uint8Array(32))).toEqual(["failed", "forked"]);
});
