import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAnswers } from "./answers.ts";
import { readAttributes } from "./attributes.ts";
import { readSeats } from "./seats.ts";
import { readVotes } from "./votes.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const schemaOf = (name: string) =>
  new Ajv2020({ strictTypes: false }).compile(
    JSON.parse(readFileSync(new URL(`../../../docs/schema/${name}.schema.json`, import.meta.url), "utf8")),
  );

const pieces = [
  "list",
  "unit",
  "votes",
  "seats",
  "order",
  ",",
  ";",
  "\t",
  "\n",
  "\r\n",
  '"',
  "A",
  "é",
  "e\u0301",
  "ש",
  "-",
  "1",
  "0",
  ".",
  " ",
  "@valid",
  "@x",
  "\0",
];
const csv = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  csv.map(utf8),
  csv.map((rest) => utf8(`list,votes\n${rest}`)),
  csv.map((rest) => utf8(`unit,list,votes\n${rest}`)),
  fc.json().map(utf8),
);

test("whatever the bytes, each reader answers with a value or with faults that have a place", () => {
  const votes = [{ unit: "N", seats: null, lists: [{ list: "A", votes: 1 }], totals: {} }];
  fc.assert(
    fc.property(bytes, fc.constantFrom("v.csv", "v.json"), (content, file) => {
      const source = { file, bytes: content };
      for (const reading of [
        readVotes(source),
        readSeats(source, votes),
        readAttributes(source, votes),
        readAnswers(source),
      ]) {
        if (reading.ok) continue;
        expect(reading.count).toBeGreaterThanOrEqual(reading.faults.length);
        expect(reading.faults.length).toBeGreaterThan(0);
        for (const fault of reading.faults) expect([fault.line > 0, fault.column > 0]).toEqual([true, true]);
      }
    }),
    { numRuns: 1500 },
  );
});

const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => `L${text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\s\ufffd]/gu, "_")}`);
const lists = fc.uniqueArray(fc.tuple(name, fc.nat(10 ** 9)), {
  minLength: 1,
  maxLength: 8,
  selector: ([list]) => list.normalize("NFC"),
});

test("what is written as CSV or JSON is read as it was", () => {
  fc.assert(
    fc.property(lists, (rows) => {
      const expected = rows.map(([list, votes]) => ({ list, votes }));
      const text = `list,votes\n${rows.map(([list, votes]) => `"${list.replaceAll('"', '""')}",${votes}\n`).join("")}`;
      const asCsv = readVotes({ file: "v.csv", bytes: utf8(text) });
      const asJson = readVotes({ file: "v.json", bytes: utf8(JSON.stringify({ lists: expected })) });
      expect(asCsv.ok && asCsv.value.units[0]?.lists).toEqual(expected);
      expect(asJson.ok && asJson.value.units[0]?.lists).toEqual(expected);
    }),
  );
});

/** JSON near the form of a votes file, so that a good part of it is in that form. */
const count = fc.oneof(
  { weight: 9, arbitrary: fc.nat(1000) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 10 ** 15 + 1, "5", null, true) },
);
const word = fc.constantFrom("A", "B", "C", "Ә", " A", "@valid", "@foo");
const item = fc.record(
  {
    list: word,
    votes: count,
    order: count,
    minority: fc.constantFrom(true, false, 1),
    group: fc.constantFrom("g", "", 1),
  },
  { requiredKeys: ["list", "votes"] },
);
const someLists = fc.oneof(
  fc.dictionary(word, count, { minKeys: 1, maxKeys: 3 }),
  fc.array(item, { minLength: 1, maxLength: 1 }),
);
const totals = fc.dictionary(fc.constantFrom("valid", "againstAll", "in-boxes", "@received", "spoilt"), count, {
  maxKeys: 2,
});
const unit = fc.record({ seats: count, lists: someLists, totals }, { requiredKeys: ["lists"] });
const file = fc.oneof(
  unit,
  fc.record({ units: fc.dictionary(word, unit, { maxKeys: 2 }) }),
  fc.record({ lists: someLists, units: fc.constant({}) }),
);

test("the reader of JSON accepts what the published schema accepts", () => {
  const valid = schemaOf("votes");
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(file, (value) => {
      const reading = readVotes({ file: "v.json", bytes: utf8(JSON.stringify(value)) });
      // A schema cannot say that a unit has a list beside its reserved rows, that the sum stays within bounds, or that a
      // total stands under one of its names only.
      const beyondSchema = ["no-lists", "total-too-large", "duplicate-row"];
      if (!reading.ok && valid(value) && reading.faults.every(({ code }) => beyondSchema.includes(code))) return;
      seen[reading.ok ? "yes" : "no"] += 1;
      expect(valid(value)).toBe(reading.ok);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(30);
});

test("the reader of answers accepts what the published schema accepts", () => {
  const valid = schemaOf("answers");
  const names = fc.oneof(fc.array(word, { maxLength: 2 }), fc.constant("A"));
  const answer = fc.record(
    {
      unit: word,
      among: names,
      winners: names,
      by: fc.constantFrom("lot", "decision", "guess"),
      source: fc.constantFrom("draw of 1 May", " ", 1),
      x: count,
    },
    { requiredKeys: ["among", "winners", "by"] },
  );
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 2 }), (value) => {
      const { ok } = readAnswers({ file: "a.json", bytes: utf8(JSON.stringify(value)) });
      seen[ok ? "yes" : "no"] += 1;
      expect(valid(value)).toBe(ok);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(20);
});

test("a million rows take seconds, and a file full of faults no longer", () => {
  const rows = (n: number): string => Array.from({ length: n }, (_, i) => `List ${i},${i % 977}`).join("\n");
  const start = performance.now();
  const good = readVotes({ file: "v.csv", bytes: utf8(`list,votes\n${rows(1_000_000)}`) });
  const bad = readVotes({ file: "v.csv", bytes: utf8(`list,votes\n${rows(100_000).replaceAll(",", ",-")}`) });
  const unclosed = readVotes({ file: "v.csv", bytes: utf8(`list,votes\n"${rows(100_000)}`) });
  expect([good.ok, bad.ok ? 0 : bad.count, unclosed.ok ? 0 : unclosed.count]).toEqual([true, 100_000, 1]);
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
