import { expect, test } from "vitest";
import {
  addSignatures,
  cosign,
  formatNote,
  formatVerifierKey,
  type Policy,
  parseNote,
  parsePolicy,
} from "../../record/index.ts";
import { sha256, signerOf, verifyEd25519 } from "../../record/testing/node-crypto.ts";
import { good } from "../../record/testing/results.ts";
import { TINY_ORIGIN } from "../testing/tiny/opening.ts";
import { tinyActs, tinyEntries, tinyFiles } from "../testing/tiny-record.ts";
import type { RecordFiles } from "./record-files.ts";
import { type VerifyOptions, verifyRecord } from "./verify-record.ts";

function filesOf(map: ReadonlyMap<string, Uint8Array>): RecordFiles {
  return {
    read: async (path) => {
      const bytes = map.get(path);
      if (bytes === undefined) return { ok: false, fault: { reason: "not-there", message: `${path} is not there` } };
      return { ok: true, bytes };
    },
  };
}

const NOTHING = { key: null, policy: null, since: null, quick: false };

test("the tiny record verifies in every step that can be run without anything kept from before", async () => {
  const found = await verifyRecord(filesOf(tinyFiles(tinyEntries())), NOTHING, { sha256, verify: verifyEd25519 });
  expect(found.steps.map(({ id, result, failures }) => [id, result, failures])).toEqual([
    ["kind", "passed", []],
    ["signatures", "passed", []],
    ["tree", "passed", []],
    ["growth", "not-run", []],
    ["entries", "passed", []],
    ["sums", "passed", []],
    ["seats", "passed", []],
    ["payloads", "passed", []],
  ]);
  expect(found.record).toMatchObject({ kind: "rehearsal", country: "XR", election: "rehearsal-tiny" });
  expect(found.checkpoint).toMatchObject({ origin: "rehearsal.invalid/tiny", size: 66n });
  expect(Object.assign({}, ...found.steps.map(({ figures }) => figures))).toMatchObject({
    key: "record",
    signatures: 143,
    entries: 66,
    admitted: 66,
    "stations-counted": 12,
    territorial: 7,
    seats: 10,
    certificates: 1,
    matches: 1,
    erased: 1,
  });
});

type Files = ReadonlyMap<string, Uint8Array>;

const tiny = tinyFiles(tinyEntries());

/** The reasons for which a step failed, after its result. */
async function reasons(files: Files, id: string, options: Partial<VerifyOptions> = {}): Promise<readonly string[]> {
  const found = await verifyRecord(filesOf(files), { ...NOTHING, ...options }, { sha256, verify: verifyEd25519 });
  const step = found.steps.find((each) => each.id === id);
  return [step?.result ?? "", ...(step?.failures ?? []).map(({ reason }) => reason)];
}

/** The tiny record with cosignatures of these witnesses. */
function cosigned(...names: readonly string[]): Files {
  const { note } = good(parseNote(tiny.get("checkpoint") as Uint8Array));
  const lines = names.map((name) => cosign(note.text, 1_900_000_000n, signerOf(name, "cosignature/v1")));
  return new Map([...tiny, ["checkpoint", formatNote(addSignatures(note, lines))]]);
}

const POLICY: Policy = good(
  parsePolicy(
    sha256,
    [
      `log ${formatVerifierKey(signerOf(TINY_ORIGIN).key)}`,
      ...["maple", "birch", "press"].map(
        (name) => `witness ${name} ${formatVerifierKey(signerOf(name, "cosignature/v1").key)}`,
      ),
      "group parties all maple birch",
      "group enough 1 parties press",
      "quorum enough",
      "",
    ].join("\n"),
  ),
).policy;

test("witnesses are counted by the policy, and parties alone are not enough", async () => {
  const policy = POLICY;
  expect(await reasons(cosigned("press"), "signatures", { policy })).toEqual(["passed"]);
  expect(await reasons(cosigned("maple", "stranger"), "signatures", { policy })).toEqual(["failed", "witnesses-short"]);
  expect(await reasons(cosigned("maple", "birch"), "signatures", { policy })).toEqual([
    "failed",
    "witnesses-parties-alone",
  ]);
});

test("a key from outside that is not the record's fails in two steps", async () => {
  const { key } = signerOf("another.example");
  expect(await reasons(tiny, "signatures", { key })).toEqual(["failed", "checkpoint"]);
  expect(await reasons(tiny, "kind", { key })).toEqual(["failed", "other-key"]);
});

test("where a partial tile or bundle is gone, the full one that took its place serves", async () => {
  const entries = manyEntries(300);
  const older = tinyFiles(entries.slice(0, 200));
  const grown = new Map([...tinyFiles(entries), ["checkpoint", older.get("checkpoint") as Uint8Array]]);
  expect(grown.has("tile/0/000.p/200")).toBe(false);
  expect(await reasons(grown, "tree")).toEqual(["passed"]);
});

test("a bundle that is gone ends the judging there, and the tree is still checked by its hashes", async () => {
  const files = new Map(tinyFiles(manyEntries(300)));
  files.delete("tile/entries/001.p/44");
  const found = await verifyRecord(filesOf(files), NOTHING, { sha256, verify: verifyEd25519 });
  const [, , tree, , entries] = found.steps;
  expect(tree?.failures.map(({ reason, place }) => [reason, place.file])).toEqual([
    ["file-not-there", "tile/entries/001.p/44"],
  ]);
  expect(entries?.notes).toContainEqual({ reason: "stopped", values: { entry: 256 } });
});

test("a checkpoint may claim any size: what is not there is not asked for without end", async () => {
  let asked = 0;
  const checkpoint = (size: string): Files => {
    const { note } = good(parseNote(tiny.get("checkpoint") as Uint8Array));
    return new Map([["checkpoint", formatNote({ ...note, text: note.text.replace("\n66\n", `\n${size}\n`) })]]);
  };
  const counting = (files: Files): RecordFiles => ({
    read: (path, most) => {
      asked += 1;
      return filesOf(files).read(path, most);
    },
  });
  for (const size of ["60000000", "9007199254740993", "18446744073709551615"]) {
    const files = checkpoint(size);
    const found = await verifyRecord(counting(files), NOTHING, { sha256, verify: verifyEd25519 });
    expect(found.ok).toBe(false);
  }
  expect(asked).toBeLessThan(200);
});

/** The tiny record with as many payloads sealed behind it as it takes. */
function manyEntries(size: number): readonly Uint8Array[] {
  const acts = tinyActs();
  const [sealed] = acts.filter(({ type }) => type === "payload-sealed");
  if (sealed === undefined) throw new Error("the tiny record seals nothing");
  const more = Array.from({ length: size }, (_, i) => ({
    ...sealed,
    name: `payload ${i}`,
    body: { ...sealed.body, payload: `more-${i}` },
    received: "2030-01-15T00:00:00Z",
  }));
  return tinyEntries([...acts, ...more]).slice(0, size);
}
