import { expect, test } from "vitest";
import { readSeats, readSeatsNumber, withSeats } from "./seats.ts";

const lists = [{ list: "A", votes: 1 }];
const votes = ["North", "South"].map((unit) => ({ unit, seats: null, lists, totals: {} }));
const read = (text: string, of = votes) => readSeats({ file: "s.csv", bytes: new TextEncoder().encode(text) }, of);
const faults = (text: string, of = votes): readonly string[] => {
  const reading = read(text, of);
  return reading.ok ? [] : reading.faults.map((fault) => `${fault.line}:${fault.column} ${fault.code}`);
};

test("seats by unit", () => {
  const reading = read("unit,seats\nSouth,3\nNorth,5\n");
  expect(reading.ok && withSeats(votes, reading.value).map(({ unit, seats }) => [unit, seats])).toEqual([
    ["North", 5],
    ["South", 3],
  ]);
});

test("a unit that the file does not name keeps what it had", () => {
  const reading = read("unit,seats\nSouth,3\n");
  expect(reading.ok && withSeats(votes, reading.value).map(({ seats }) => seats)).toEqual([null, 3]);
});

test("one number, in a file or as an option", () => {
  expect(read("98\n")).toEqual({ ok: true, value: { all: 98 } });
  expect(readSeatsNumber("--seats", "98")).toEqual({ ok: true, value: { all: 98 } });
});

test.each([
  ["unit,seats\nEast,3\n", ["2:1 unknown-unit"]],
  ["unit,seats\nNorth,3\nNorth,4\n", ["3:1 duplicate-unit"]],
  ["unit,seats\nNorth,0\n", ["2:7 too-small"]],
  ["unit,seats\nNorth,1.5\n", ["2:7 fractional"]],
  ["unit,seats\nNorth,1000001\n", ["2:7 too-many-seats"]],
  ["unit;seats\nNorth;x\n", ["2:7 not-a-number"]],
  ["seats\n98\n", ["1:1 missing-column"]],
  ["-98\n", ["1:1 negative"]],
  ["98.5", ["1:1 fractional"]],
])("%j: %s", (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("units of seats make no sense for votes in one piece", () => {
  expect(faults("unit,seats\nNorth,3\n", [{ unit: "", seats: null, lists, totals: {} }])).toEqual(["2:1 no-units"]);
});

test("whatever the bytes are like, no file of seats takes long", () => {
  const began = performance.now();
  for (const text of [
    `${"9".repeat(500_000)},`,
    `1${"\n".repeat(500_000)}x`,
    `unit,seats\n${"North,1\n".repeat(200_000)}`,
  ]) {
    expect(read(text).ok).toBe(false);
  }
  expect(performance.now() - began).toBeLessThan(3_000);
});
