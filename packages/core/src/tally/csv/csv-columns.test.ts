import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_STATIONS, MOST_VALUE, UNKNOWN } from "../most.ts";
import { CsvColumns, type CsvLayout, type CsvRead } from "./csv-columns.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string, layout: CsvLayout, piece = Number.POSITIVE_INFINITY): CsvRead {
  const reader = new CsvColumns(layout);
  const all = bytes(text);
  for (let from = 0; from < all.length; from += piece) reader.push(all.subarray(from, from + piece));
  return reader.end();
}

function figures(given: CsvRead): readonly (readonly number[])[] {
  if (!given.ok) throw new Error(JSON.stringify(given.fault));
  return given.table.columns.map(({ values }) => [...values]);
}

const ab: CsvLayout = { columns: ["a", "b"] };

test("figures go straight into columns, with either end of line, with or without one at the end", () => {
  const columns = [
    [1, 20, 3],
    [2, 0, MOST_VALUE],
  ];
  expect(figures(read(`1,2\n20,0\n3,${MOST_VALUE}\n`, ab))).toEqual(columns);
  expect(figures(read(`1,2\r\n20,0\r\n3,${MOST_VALUE}`, ab))).toEqual(columns);
  expect(figures(read(`\ufeff1;2\n\n20;0\n\r\n3;${MOST_VALUE}\n`, { ...ab, separator: ";" }))).toEqual(columns);
  expect(figures(read("", ab))).toEqual([[], []]);
});

test("a header must name the columns, or is passed over", () => {
  const named: CsvLayout = { ...ab, header: "names" };
  expect(figures(read("\ufeffa,b\r\n1,2\n", named))).toEqual([[1], [2]]);
  expect(figures(read("any,thing\n1,2\n", { ...ab, header: "skip" }))).toEqual([[1], [2]]);
  expect(figures(read("a,б\n1,x\n", { columns: ["a", null], header: "names" }))).toEqual([[1]]);
  for (const [text, found] of [
    ["a,c\n1,2\n", ["a", "c"]],
    ["a\n1,2\n", ["a"]],
    ["a,b,c\n1,2\n", ["a", "b", "c"]],
    ["", [""]],
  ] as const) {
    expect(read(text, named)).toEqual({ ok: false, fault: { fault: "header", expected: ["a", "b"], found } });
  }
});

test("a row with a fault is left out and named, and the rest goes on", () => {
  const rows = [
    "1,2",
    "1",
    "1,2,3",
    "1,",
    ",1",
    "1,-2",
    "1,2.0",
    '1,"2"',
    " 1,2",
    `1,${MOST_VALUE + 1}`,
    "00000000001,2",
    "3,4",
  ];
  const found = read(rows.join("\n"), { ...ab, header: "none" });
  expect(figures(found)).toEqual([
    [1, 3],
    [2, 4],
  ]);
  expect(found.ok && [found.lines, found.faulty, found.faults]).toEqual([
    12,
    10,
    [
      { line: 2, column: 1, fault: "too-few-cells" },
      { line: 3, column: 2, fault: "too-many-cells" },
      { line: 4, column: 1, fault: "empty" },
      { line: 5, column: 0, fault: "empty" },
      { line: 6, column: 1, fault: "not-a-number" },
      { line: 7, column: 1, fault: "not-a-number" },
      { line: 8, column: 1, fault: "not-a-number" },
      { line: 9, column: 0, fault: "not-a-number" },
      { line: 10, column: 1, fault: "too-large" },
      { line: 11, column: 0, fault: "too-large" },
    ],
  ]);
});

test("an empty cell is unknown where the file says so, and passed-over cells may say anything", () => {
  expect(figures(read("1,\n,2\n", { ...ab, emptyIsUnknown: true }))).toEqual([
    [1, UNKNOWN],
    [UNKNOWN, 2],
  ]);
  expect(figures(read("№ 5,1,\n,2,x\n", { columns: [null, "b", null] }))).toEqual([[1, 2]]);
});

test.each([false, true])("rows can be handed over as they come; kept then: %s", (keep) => {
  let [rows, sum] = [0, 0];
  const reader = new CsvColumns({ columns: ["a"], ...(keep && { keep }) }, (block) => {
    rows += block.rows;
    expect(block.columns[0]?.values.length).toBe(block.rows);
    for (const value of block.columns[0]?.values ?? []) sum += value;
  });
  const all = bytes(Array.from({ length: 10_000 }, (_, i) => `${i}\n`).join(""));
  for (let from = 0; from < all.length; from += 7000) reader.push(all.subarray(from, from + 7000));
  expect(figures(reader.end())).toEqual([keep ? Array.from({ length: 10_000 }, (_, i) => i) : []]);
  expect([rows, sum]).toEqual([10_000, 49_995_000]);
});

test("more rows than a block come out in order", () => {
  const numbers = Array.from({ length: 10_000 }, (_, i) => i * 3);
  expect(figures(read(numbers.join("\n"), { columns: ["a"] }, 1000))).toEqual([numbers]);
  expect(figures(read(numbers.map((n) => `${n},x`).join("\n"), { columns: ["a", null], rows: 1 }))).toEqual([numbers]);
});

test("only the first thousand faults are told, but all are counted", () => {
  const found = read("x\n".repeat(1500), { columns: ["a"] });
  expect(found.ok && [found.faulty, found.faults.length]).toEqual([1500, 1000]);
});

test("a line without end and more rows than a tally holds stop the reading", () => {
  const long = read(`1\n${"1".repeat(2 ** 20 + 1)}`, { columns: ["a"] }, 2 ** 16);
  expect(long).toEqual({ ok: false, fault: { fault: "line-too-long", line: 2, most: 2 ** 20 } });
  const reader = new CsvColumns({ columns: ["a"], rows: MOST_STATIONS });
  const many = bytes("7\n".repeat(2 ** 16));
  for (let i = 0; i < MOST_STATIONS / 2 ** 16; i += 1) reader.push(many);
  reader.push(bytes("7\n"));
  expect(reader.end()).toEqual({
    ok: false,
    fault: { fault: "too-many-rows", most: MOST_STATIONS },
  });
});

test("a layout that cannot be read by is a bug of the caller", () => {
  for (const separator of ["", ",,", "7", "\n", "é"])
    expect(() => new CsvColumns({ ...ab, separator })).toThrow(RangeError);
  expect(() => new CsvColumns({ columns: ["a", "a"] })).toThrow(RangeError);
  expect(() => new CsvColumns({ columns: [null] })).toThrow(RangeError);
});

/** The same, slowly and with texts: what any cut of the file into pieces must come to. */
function naively(text: string): readonly (readonly number[])[] {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split(","))
    .filter(
      (cells) => cells.length === 2 && cells.every((cell) => /^\d{1,10}$/.test(cell) && Number(cell) <= MOST_VALUE),
    );
  return [0, 1].map((i) => rows.map((cells) => Number(cells[i])));
}

test("however the file is cut into pieces, the same rows come out", () => {
  const cell = fc.oneof(
    fc.nat(99_999).map(String),
    fc.constantFrom("0", `${MOST_VALUE}`, `${MOST_VALUE + 1}`, "", "x", "-1"),
  );
  const line = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.constantFrom("\n", "\r\n", "\n", "\n"));
  const anyText = fc
    .array(line, { maxLength: 40 })
    .map((lines) => lines.map(([cells, end]) => cells.join(",") + end).join(""));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, piece, rows) => {
      expect(figures(read(text, { ...ab, rows }, piece))).toEqual(naively(text));
    }),
    { numRuns: 500 },
  );
});

test("bytes of any kind neither throw nor hang", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 60 })), (pieces) => {
      const reader = new CsvColumns({ ...ab, header: "skip", rows: 1 });
      for (const piece of pieces) reader.push(piece);
      expect(reader.end().ok).toBe(true);
    }),
  );
});
