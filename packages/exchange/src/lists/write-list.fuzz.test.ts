import type { CandidateList } from "@dauys/core/nomination";
import { LANGS } from "@dauys/language";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readListFile } from "./read-list-file.ts";
import { smallList } from "./testing/small-list.ts";
import { writeListCsv, writeListXlsx } from "./write-list.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What a cell may hold: no spaces at its edges, no sign that moves or hides what follows it. */
const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 30 })
  .filter(
    (each) => each.isWellFormed() && !/^[\s\p{Cf}=]|[\s\p{Cf}]$|[\p{Cc}\u2028-\u202e\u2066-\u2069]|\ufffd/u.test(each),
  );
const texts = fc
  .record({ kk: text, ru: text, en: text }, { requiredKeys: [] })
  .filter((each) => Object.keys(each).length > 0);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((each) => each !== "none");
const ids = fc.array(id, { maxLength: 3 });
const day = fc.date({ min: new Date("1850-01-01"), max: new Date("2200-12-31"), noInvalidDate: true });
const date = day.map((each) => each.toISOString().slice(0, 10));
const examined = fc
  .record(
    { born: date, citizen: fc.boolean(), residentYears: fc.nat(99), barred: ids, groups: ids, documents: ids },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);
const candidate = fc.record(
  {
    number: fc.integer({ min: 1, max: 10_000 }),
    person: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/).filter((each) => each !== "example-person"),
    name: texts,
    born: fc.integer({ min: 1850, max: 2200 }),
    sex: fc.constantFrom("woman", "man"),
    party: id,
    post: texts,
    workplace: texts,
    residence: texts,
    region: text,
    sat: fc.boolean(),
    counted: fc.boolean(),
    examined,
  },
  { requiredKeys: ["number", "person", "name"] },
);

test("whatever stands in a list, it is read back from CSV and XLSX as it was", () => {
  const lists = fc.array(candidate, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lists, fc.constantFrom(...LANGS), (candidates, lang) => {
      const list = { ...smallList, candidates } as CandidateList;
      const { candidates: rows, head } = writeListCsv(list, lang);
      const csv = readListFile({ file: "l.csv", bytes: utf8(rows) }, { file: "h.csv", bytes: utf8(head) });
      expect(csv).toEqual({ ok: true, value: list });
      expect(readListFile({ file: "l.xlsx", bytes: writeListXlsx(list, lang) })).toEqual({ ok: true, value: list });
    }),
    { numRuns: 150 },
  );
});
