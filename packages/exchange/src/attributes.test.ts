import { expect, test } from "vitest";
import { readAttributes, withAttributes } from "./attributes.ts";

const list = (name: string) => ({ list: name, votes: 1 });
const votes = [
  { unit: "North", seats: null, lists: [list("A"), list("B")], totals: {} },
  { unit: "South", seats: null, lists: [list("A"), list("Ёж")], totals: {} },
];
const read = (text: string) => readAttributes({ file: "l.csv", bytes: new TextEncoder().encode(text) }, votes);
const faults = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.ok ? [] : reading.faults.map((fault) => `${fault.line}:${fault.column} ${fault.code}`);
};
const merged = (text: string) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(reading.faults[0]?.message.en);
  return withAttributes(votes, reading.value).map((unit) => unit.lists);
};

test("attributes for a list in all units, and for one unit before them; an empty cell says nothing", () => {
  expect(merged("list,order,minority,group\nA,1,,g\nB,2,yes,\n")).toEqual([
    [
      { list: "A", votes: 1, order: 1, group: "g" },
      { list: "B", votes: 1, order: 2, minority: true },
    ],
    [
      { list: "A", votes: 1, order: 1, group: "g" },
      { list: "Ёж", votes: 1 },
    ],
  ]);
  expect(merged("unit,list,seats_held\nNorth,A,2\nSouth,A,0\n").map((lists) => lists[0]?.held)).toEqual([2, 0]);
});

test("every attribute can be given, also by its other name", () => {
  const header =
    "list,registration_order,alliance_size,minority,apparentement,subconnection,seats_held,basic,number_of_candidates,precincts,admitted";
  expect(merged(`${header}\nB,3,2,1,g,s,4,5,6,7,false\n`)[0]?.[1]).toEqual({
    list: "B",
    votes: 1,
    order: 3,
    alliance: 2,
    minority: true,
    group: "g",
    subgroup: "s",
    held: 4,
    basic: 5,
    candidates: 6,
    precincts: 7,
    admitted: false,
  });
});

test.each([
  ["list,colour\nA,red\n", ["1:6 unknown-column"]],
  ["list,order,registration\nA,1,1\n", ["1:12 duplicate-column"]],
  ["list,order\nC,1\n", ["2:1 unknown-list"]],
  ["unit,list,order\nNorth,Ёж,1\n", ["2:7 unknown-list"]],
  ["unit,list,order\nEast,A,1\n", ["2:1 unknown-unit"]],
  ["list,order\nЕ\u0308ж,1\n", ["2:1 unicode-clash"]],
  ["list,order\nA,1\nA,2\n", ["3:1 duplicate-list"]],
  ["list,order\nA,0\nB,x\n", ["2:3 too-small", "3:3 not-a-number"]],
  ["list,minority\nA,perhaps\n", ["2:3 not-a-flag"]],
  ["list,group\nA, g\n", ["2:3 spaces"]],
])("%j: %s", (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("the fault of an unknown column names the known ones", () => {
  const reading = read("list,colour\nA,red\n");
  expect(reading.ok ? "" : reading.faults[0]?.remedy.en).toContain(
    "order (registration, registration_order, registered), alliance (alliance_size)",
  );
});
