import { expect, test } from "vitest";
import { readNamedTable } from "./index.ts";

test("rows are read by the names of their columns, with the line on which each begins", () => {
  const read = readNamedTable("t.csv", 'unit, name\n1,"A ""b"",\nc"\n\n2,\n');
  expect(read).toEqual({
    ok: true,
    value: {
      columns: ["unit", "name"],
      rows: [
        { line: 2, cells: { unit: "1", name: 'A "b",\nc' } },
        { line: 5, cells: { unit: "2", name: "" } },
      ],
    },
  });
});

test("a row of another length is a fault with its place", () => {
  const read = readNamedTable("t.csv", "unit,name\n1\n");
  expect(read).toMatchObject({ ok: false, faults: [{ file: "t.csv", line: 2, code: "ragged" }] });
});
