import { expect, test } from "vitest";
import type { Block } from "../print/sheet.ts";
import { goodRecord } from "../testing/good-record.ts";
import { belowBlocks, sumsBelow } from "./below.ts";

const { fold } = goodRecord();
const region = fold.units.get("01");
if (region === undefined) throw new Error("the record has no region 01");

function tablesOf(blocks: readonly Block[]) {
  return blocks.filter((block) => block.kind === "table");
}

test("the sums below a unit are those of its own protocol, where nothing is wrong", () => {
  const sums = sumsBelow(fold, region);
  expect(sums.map(({ sum }) => sum)).toEqual(region.filing?.figures);
  expect(sums.every(({ unknown }) => unknown === 0)).toBe(true);
});

test("a unit below that has no protocol brings what is counted in it; one that was invalidated brings nothing", () => {
  const [first, ...rest] = region.children;
  if (first === undefined) throw new Error("no district");
  const without = { ...region, children: [Object.create(first, { filing: { value: null } }), ...rest] };
  expect(sumsBelow(fold, without)).toEqual(sumsBelow(fold, region));
  const annulled = Object.create(first, { invalidated: { value: { entry: 1, ground: "x" } } });
  const left = sumsBelow(fold, { ...region, children: [annulled, ...rest] });
  const own = first.filing?.figures ?? [];
  expect(left.map(({ sum }) => sum)).toEqual(region.filing?.figures.map((value, i) => (value ?? 0) - (own[i] ?? 0)));
});

test("many lists stand in several tables, each line with its unit, no column left out", () => {
  const [list] = fold.lists;
  if (list === undefined) throw new Error("no list");
  const lists = Array.from({ length: 20 }, (_, i) => ({ ...list, list: `list-${i}` }));
  const tables = tablesOf(belowBlocks({ ...fold, lists }, region, "title", "en"));
  expect(tables.map(({ columns }) => columns.length)).toEqual([13, 13, 2]);
  const heads = tables.flatMap(({ columns }) => columns.slice(1).map(({ header }) => header));
  expect(heads.slice(5)).toEqual(lists.map((_, i) => `${i + 1}`));
  for (const { columns, rows } of tables) {
    expect(rows.map(({ cells }) => cells[0])).toEqual(["0101", "0102"]);
    for (const { cells } of rows) expect(cells.length).toBe(columns.length);
  }
});
