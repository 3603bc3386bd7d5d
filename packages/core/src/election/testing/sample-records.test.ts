import { expect, test } from "vitest";
import { sha256, verifyEd25519 } from "../../record/testing/node-crypto.ts";
import { type RecordFiles, verifyRecord } from "../verify/index.ts";
import { sampleRecords } from "./sample-records.ts";
import { ENTRIES, SAVED_SIZE, samples } from "./tiny/samples/index.ts";
import { tinyCheckpoint } from "./tiny-record.ts";

const since = tinyCheckpoint(ENTRIES, SAVED_SIZE);

function filesOf(map: ReadonlyMap<string, Uint8Array>): RecordFiles {
  return {
    read: async (path) => {
      const bytes = map.get(path);
      if (bytes === undefined) return { ok: false, fault: { reason: "not-there", message: path } };
      return { ok: true, bytes };
    },
  };
}

test.each(samples().map((sample) => [sample.name, sample] as const))("%s is found where it is", async (_, sample) => {
  const options = { key: null, policy: null, since: sample.since ? since : null, quick: false };
  const found = await verifyRecord(filesOf(sample.files), options, { sha256, verify: verifyEd25519 });
  const step = found.steps.find(({ id }) => id === sample.found.step);
  const failures = step?.failures.map(({ reason, place }) => ({ step: step.id, reason, place }));
  expect(failures).toContainEqual(sample.found);
  expect([step?.result, found.ok]).toEqual(["failed", false]);
});

test("the samples are the same in every run", () => {
  expect(sampleRecords()).toEqual(sampleRecords());
  expect(sampleRecords().tampered.map(({ name }) => name)).toHaveLength(
    new Set(samples().map(({ name }) => name)).size,
  );
});
