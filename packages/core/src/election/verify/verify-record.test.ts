import { expect, test } from "vitest";
import { sha256, verifyEd25519 } from "../../record/testing/node-crypto.ts";
import { tinyEntries, tinyFiles } from "../testing/tiny-record.ts";
import type { RecordFiles } from "./record-files.ts";
import { verifyRecord } from "./verify-record.ts";

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
