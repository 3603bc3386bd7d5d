import { expect, test } from "vitest";
import { LIST_LIMITS } from "./limits.ts";
import { readListFile } from "./read-list-file.ts";
import { headSheet, type RawWorkbook, rawRow, rawWorkbook } from "./testing/raw-workbook.ts";

const HEADINGS = rawRow(1, ["number", "person", "name_kk"]);

function told({ sheets, strings }: RawWorkbook): readonly string[] {
  const read = readListFile(rawWorkbook({ sheets, ...(strings !== undefined && { strings }) }));
  return read.ok ? [`${read.value.candidates.length} read`] : read.faults.map(({ line, code }) => `${line} ${code}`);
}

function csvTold(rows: number, name = "Ә"): readonly string[] {
  const text = `number,person,name_kk\n${Array.from({ length: rows }, (_, i) => `${i + 1},p${i},${name}\n`).join("")}`;
  const head = "field,value\nlist,x\nparty,y\nname_kk,К\nname_ru,Р\nname_en,E\nsubmitted,2026-11-22T12:30:00Z\n";
  const [bytes, beside] = [text, head].map((each) => new TextEncoder().encode(each)) as [Uint8Array, Uint8Array];
  const read = readListFile({ file: "l.csv", bytes }, { file: "h.csv", bytes: beside });
  return read.ok ? [`${read.value.candidates.length} read`] : read.faults.map(({ line, code }) => `${line} ${code}`);
}

test("rows: as many as the limit are read, one more is not", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => rawRow(i + 2, [i + 1, `p${i}`, "Ә"])).join("");
  const sheet = (count: number) => ({ name: "Candidates", rows: HEADINGS + rows(count) });
  expect(told({ sheets: [sheet(LIST_LIMITS.rows), headSheet] })).toEqual(["2000 read"]);
  expect(told({ sheets: [sheet(LIST_LIMITS.rows + 1), headSheet] })).toEqual(["2002 too-many-rows"]);
  expect(csvTold(LIST_LIMITS.rows)).toEqual(["2000 read"]);
  expect(csvTold(LIST_LIMITS.rows + 1)[0]).toContain("too-many-rows");
}, 60_000);

test("columns, cells and sheets have limits of their own", () => {
  const wide = '<c r="GS2"><v>1</v></c>';
  const row = rawRow(2, [1, "p1", "Ә"]).replace("</row>", `${wide}</row>`);
  expect(told({ sheets: [{ name: "Candidates", rows: HEADINGS + row }, headSheet] })).toEqual(["2 too-many-columns"]);
  const longest = "ә".repeat(LIST_LIMITS.cell);
  expect([csvTold(1, longest), csvTold(1, `${longest}ә`)]).toEqual([["1 read"], ["2 cell-too-long"]]);
  const sheets = Array.from({ length: LIST_LIMITS.sheets + 1 }, (_, i) => ({ name: `S${i}`, rows: "" }));
  expect(told({ sheets })).toEqual(["1 too-many-sheets"]);
});

test("parts together have a limit too, each as often as it is named", () => {
  const large = (name: string) => ({ name, rows: "", before: " ".repeat(0.7 * LIST_LIMITS.part) });
  const sheets = [{ name: "Candidates", rows: HEADINGS + rawRow(2, [1, "p1", "Ә"]) }, headSheet];
  expect(told({ sheets: [...sheets, large("A"), large("B")] })).toEqual(["1 read"]);
  expect(told({ sheets: [...sheets, large("A"), large("B"), large("C")] })).toEqual([
    "1 part-too-large",
    "1 unknown-sheet",
  ]);
}, 60_000);

test("of many faults the first twenty are told, and all are counted", () => {
  const text = `number,person,name_kk\n${"x,p,Ә\n".repeat(100)}`;
  const read = readListFile({ file: "l.csv", bytes: new TextEncoder().encode(text) });
  expect(read.ok ? [] : [read.faults.length, read.count]).toEqual([20, 101]);
});
