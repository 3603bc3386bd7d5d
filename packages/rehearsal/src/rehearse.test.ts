import { createHash } from "node:crypto";
import { resultsOf } from "@dauys/core/election";
import { encodeEntry } from "@dauys/core/record";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rehearse } from "./rehearse.ts";
import { folded, smallRehearsal } from "./testing/small.ts";

/** The SHA-256 of all entries with the times at which they are received. */
function hashOf(bytes: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const each of bytes) hash.update(each);
  return hash.digest("hex");
}

test("every entry is admitted, every signature holds, and there are as many entries as planned", () => {
  const rehearsal = smallRehearsal();
  const { fold, entries } = folded(rehearsal);
  expect(entries.length).toBe(rehearsal.size);
  const { stations, open, levels, distribution } = resultsOf(fold);
  expect(stations).toEqual({ all: 68, counted: 68, held: 0, outstanding: 0, invalidated: 0 });
  expect({ open, levels }).toEqual({ open: [], levels: [] });
  expect(distribution?.result.ok && distribution.result.outcome.status).toBe("decided");
  expect(fold.declared.map(({ body }) => body.series)).toEqual(["preliminary", "final"]);
});

test("the record says first that it is invented, by which generator and from which seed, in three languages", () => {
  const { fold } = folded(smallRehearsal({ seed: "seven apples", slips: 0 }), () => true);
  const { kind, country, notice, log } = fold.opened ?? {};
  expect({ kind, country }).toEqual({ kind: "rehearsal", country: "XR" });
  for (const text of Object.values(notice ?? {})) {
    for (const part of ["xoshiro128** 1.1", "seven apples", "68"]) expect(text).toContain(part);
  }
  expect(notice?.en).toContain("invented");
  expect(notice?.ru).toContain("вымышлено");
  expect(notice?.kk).toContain("ойдан шығарылған");
  expect(log).toMatch(/^rehearsal\.example\/xr-2031\/[0-9a-f]{16}\+/);
});

test("the same options give the same bytes, on every machine", () => {
  // When this changes, raise EDITION: two records of one origin must not differ.
  const { bytes } = folded(smallRehearsal(), () => true);
  expect(hashOf(bytes)).toBe("9a8e64f35b19579dbed5780a89cfa2f210236863b2e220a986472b965dcf1e39");
});

test("entries can be made again and again from one plan", () => {
  const rehearsal = smallRehearsal({ stations: 24, slips: 6 });
  const [first, second] = [[...rehearse(rehearsal)], [...rehearse(rehearsal)]];
  expect(second).toEqual(first);
});

test.each([
  ["another seed", { seed: "other" }],
  ["other stations", { stations: 69 }],
  ["fewer slips", { slips: 3 }],
  ["slips left standing", { unmended: 1 }],
])("%s gives another origin and another key of the record", (_, change) => {
  const [one, other] = [smallRehearsal(), smallRehearsal(change)];
  expect(other.origin).not.toBe(one.origin);
  expect(other.log.key.publicKey).not.toEqual(one.log.key.publicKey);
});

test("the bytes of an entry are those that the record would write", () => {
  for (const { entry, bytes } of rehearse(smallRehearsal({ stations: 24, slips: 6 }))) {
    const encoded = encodeEntry(entry);
    expect(encoded.ok && Buffer.from(encoded.bytes).equals(bytes)).toBe(true);
  }
});

test("nothing is received before it is done, nor before what was received ahead of it", () => {
  let before = "";
  for (const { entry, received } of rehearse(smallRehearsal())) {
    expect(received >= entry.at).toBe(true);
    expect(received >= before).toBe(true);
    before = received;
  }
});

test("whatever the seed and the size, the fold admits all of it", () => {
  const options = fc.record({
    seed: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    stations: fc.integer({ min: 12, max: 90 }),
    share: fc.integer({ min: 0, max: 4 }),
    standing: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(options, ({ seed, stations, share, standing }) => {
      const slips = Math.floor((stations * share) / 16);
      const rehearsal = smallRehearsal({ seed, stations, slips, unmended: Math.min(standing, Math.floor(slips / 6)) });
      const { fold } = folded(rehearsal, () => true);
      expect(fold.entries).toBe(rehearsal.size);
      expect(resultsOf(fold).stations.outstanding).toBe(0);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ["too few stations", { stations: 11 }],
  ["half a station", { stations: 40.5 }],
  ["more districts than stations", { stations: 12, districts: 13 }],
  ["fewer districts than regions", { regions: 5, districts: 4 }],
  ["18 regions", { regions: 18 }],
  ["slips at more than a quarter of the stations", { stations: 40, slips: 11 }],
  ["more left standing than slips", { slips: 2, unmended: 3 }],
  ["more left standing than can be mended", { slips: 3, unmended: 3 }],
  ["no seed", { seed: "" }],
  ["a form with other figures", { form: {} }],
  ["rules that are none", { rules: {} }],
])("%s: refused", (_, change) => {
  expect(() => smallRehearsal(change)).toThrow(RangeError);
});
