import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, type Separator } from "./csv.ts";
import { placeOf } from "./decode.ts";
import { FaultLog } from "./fault-log.ts";

function read(text: string, separator: Separator = ",") {
  const log = new FaultLog("f.csv", (offset) => placeOf(text, offset));
  const rows: (readonly string[])[] = [];
  const offsets: (readonly number[])[] = [];
  readCsv(text, separator, log, (row) => {
    rows.push(row.cells);
    offsets.push(row.offsets);
    return true;
  });
  return { rows, offsets, faults: log.faults.map((fault) => `${fault.code} ${fault.line}:${fault.column}`) };
}

test("cells, quotes and line ends as RFC 4180 has them", () => {
  const { rows, offsets, faults } = read('a,"b,c"\r\n"say ""hi""",\n"two\nlines",x');
  expect(rows).toEqual([
    ["a", "b,c"],
    ['say "hi"', ""],
    ["two\nlines", "x"],
  ]);
  expect(offsets).toEqual([
    [0, 2],
    [9, 22],
    [23, 35],
  ]);
  expect(faults).toEqual([]);
});

test.each([
  ['a,"b', "unclosed-quote 1:3"],
  ['a,"b""', "unclosed-quote 1:3"],
  ['a,"b"c\nd,e', "after-quote 1:6"],
  ['a,b"c"\nd,e', "stray-quote 1:4"],
  ["a,b\rd,e", "carriage-return 1:4"],
])("%j: %s", (text, expected) => {
  expect(read(text).faults).toEqual([expected]);
});

test("after a row at fault the next line is read", () => {
  expect(read('a,"b"c\nd,e').rows).toEqual([["d", "e"]]);
});

test("what a writer of RFC 4180 writes is read back, cell by cell", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\t", "\n", "\r\n", " ", "ש", "😀") });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<Separator>(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      (rows, separator, end) => {
        const text = rows.map((cells) => cells.map(quote).join(separator) + end).join("");
        expect(read(text, separator)).toMatchObject({ rows, faults: [] });
      },
    ),
  );
});

test("any text is read to its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r") }), (text) => {
      const { rows, faults } = read(text);
      expect(rows.length + faults.length > 0).toBe(text.length > 0);
    }),
    { numRuns: 1000 },
  );
});
