import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_STATIONS, MOST_VALUE, UNKNOWN } from "./most.ts";
import { outstandingBallots, progressOf, stationsWith } from "./progress.ts";
import { readUnits } from "./read-units.ts";
import {
  type Changed,
  fileProtocol,
  holdBack,
  invalidate,
  makeTally,
  release,
  reopen,
  setExpected,
  type Tally,
} from "./tally.ts";
import { recount, stationTable, tallyOfTable } from "./tally-table.ts";
import { totalsOf } from "./totals.ts";
import type { Units } from "./units.ts";

/** Country, two regions, one with two districts, and `count` stations dealt out to the units of the lowest level. */
function land(count: number): Units {
  const read = readUnits([
    { unit: "land", parent: null, level: "country" },
    { unit: "north", parent: "land", level: "region" },
    { unit: "city", parent: "land", level: "region" },
    { unit: "d1", parent: "north", level: "district" },
    { unit: "d2", parent: "north", level: "district" },
    ...Array.from({ length: count }, (_, s) => ({
      unit: `s${s}`,
      parent: ["d1", "d2", "city"][s % 3] as string,
      level: "station",
    })),
  ]);
  if (!read.ok) throw new Error("the units of this test are wrong");
  return read.units;
}

const columns = ["ballots", "a", "b"];
const known = (tally: Tally, unit: number): readonly number[] => totalsOf(tally, unit).map((total) => total.known);

test("a protocol counts in its station and in every unit above", () => {
  const tally = makeTally(land(3), columns);
  expect(fileProtocol(tally, 0, [30, 10, 20])).toEqual({ ok: true });
  expect(fileProtocol(tally, 2, [5, 5, 0])).toEqual({ ok: true });
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((unit) => known(tally, unit))).toEqual([
    [35, 15, 20],
    [30, 10, 20],
    [5, 5, 0],
    [30, 10, 20],
    [0, 0, 0],
    [30, 10, 20],
    [0, 0, 0],
    [5, 5, 0],
  ]);
  expect(() => totalsOf(tally, 8)).toThrow(RangeError);
  expect(() => totalsOf(tally, -1)).toThrow(RangeError);
});

test("a correction replaces, a protocol held back or invalidated leaves, a released one returns", () => {
  const tally = makeTally(land(2), columns);
  fileProtocol(tally, 0, [30, 10, 20]);
  fileProtocol(tally, 1, [4, 3, 1]);
  fileProtocol(tally, 0, [31, 11, 20]);
  expect(known(tally, 0)).toEqual([35, 14, 21]);
  holdBack(tally, 0);
  expect(known(tally, 0)).toEqual([4, 3, 1]);
  holdBack(tally, 0, [31, 12, 19]);
  release(tally, 0);
  expect(known(tally, 0)).toEqual([35, 15, 20]);
  invalidate(tally, 1);
  expect(known(tally, 0)).toEqual([31, 12, 19]);
  expect(stationsWith(tally, 0, "invalidated")).toEqual([1]);
  reopen(tally, 1);
  expect(stationsWith(tally, 0, "outstanding")).toEqual([1]);
  expect(release(tally, 1)).toEqual({ ok: false, fault: { fault: "no-protocol", station: 1 } });
});

test("what is left out is unknown, and not zero", () => {
  const tally = makeTally(land(3), columns);
  fileProtocol(tally, 0, [30, null, 20]);
  fileProtocol(tally, 1, [7, 2, null]);
  expect(totalsOf(tally, 1)).toEqual([
    { column: "ballots", known: 37, unknown: 0 },
    { column: "a", known: 2, unknown: 1 },
    { column: "b", known: 20, unknown: 1 },
  ]);
  expect(totalsOf(tally, 5)[1]).toEqual({ column: "a", known: 0, unknown: 1 });
});

test("what no protocol can say is refused, and nothing changes", () => {
  const tally = makeTally(land(1), columns);
  fileProtocol(tally, 0, [1, 1, 0]);
  const before = structuredClone(tally);
  const refused = (changed: Changed) => (changed.ok ? null : changed.fault);
  expect(refused(fileProtocol(tally, 0, [1, 2]))).toEqual({ fault: "length", expected: 3, found: 2 });
  for (const value of [-1, 0.5, MOST_VALUE + 1, Number.NaN, UNKNOWN, Number.POSITIVE_INFINITY]) {
    expect(refused(fileProtocol(tally, 0, [9, 9, value]))).toEqual({ fault: "value", column: "b", value });
  }
  for (const station of [-1, 1, 0.5]) {
    expect(refused(fileProtocol(tally, station, [1, 1, 1]))).toEqual({ fault: "station", station });
    expect(refused(invalidate(tally, station))).toEqual({ fault: "station", station });
    expect(refused(release(tally, station))).toEqual({ fault: "station", station });
  }
  expect(refused(setExpected(tally, 0, { ballots: -4 }))).toEqual({ fault: "value", column: "ballots", value: -4 });
  expect(tally).toEqual(before);
});

test("arrays that do not fit the stations are a bug of the caller", () => {
  const units = land(2);
  const two = Uint32Array.of(1, 2);
  expect(() => makeTally(units, ["a", "a"])).toThrow("two columns have one name");
  expect(() => makeTally(units, columns, { values: [two] })).toThrow(RangeError);
  expect(() => makeTally(units, ["a"], { values: [Uint32Array.of(1)] })).toThrow(RangeError);
  expect(() => makeTally(units, ["a"], { values: [Uint32Array.of(1, MOST_VALUE + 1)] })).toThrow(RangeError);
  expect(() => makeTally(units, ["a"], { values: [two], status: Uint8Array.of(1, 1) })).toThrow("without a protocol");
  expect(() => makeTally(units, ["a"], { status: Uint8Array.of(0, 4) })).toThrow("no status 4");
});

test("even the largest tally stays where whole numbers are exact", () => {
  expect(MOST_STATIONS * MOST_VALUE).toBeLessThan(2 ** 53);
  const tally = makeTally(land(3), columns);
  for (const station of [0, 1, 2]) fileProtocol(tally, station, [MOST_VALUE, MOST_VALUE, 1]);
  expect(known(tally, 0)).toEqual([3 * MOST_VALUE, 3 * MOST_VALUE, 3]);
});

test("progress goes by stations, by their registered voters and by their ballots", () => {
  const tally = makeTally(land(3), columns, {
    registered: Uint32Array.of(100, UNKNOWN, 50),
    ballots: Uint32Array.of(110, 70, 60),
  });
  fileProtocol(tally, 0, [1, 1, 0]);
  holdBack(tally, 2, [1, 1, 0]);
  expect(progressOf(tally, 0)).toEqual({
    counted: { stations: 1, registered: { known: 100, unknown: 0 }, ballots: { known: 110, unknown: 0 } },
    held: { stations: 1, registered: { known: 50, unknown: 0 }, ballots: { known: 60, unknown: 0 } },
    outstanding: { stations: 1, registered: { known: 0, unknown: 1 }, ballots: { known: 70, unknown: 0 } },
    invalidated: { stations: 0, registered: { known: 0, unknown: 0 }, ballots: { known: 0, unknown: 0 } },
    all: { stations: 3, registered: { known: 150, unknown: 1 }, ballots: { known: 240, unknown: 0 } },
  });
  expect(progressOf(tally, 2).all.stations).toBe(1);
  expect(outstandingBallots(tally, 0)).toBe(130);
  setExpected(tally, 1, { ballots: null, registered: 80 });
  expect(outstandingBallots(tally, 0)).toBe(null);
  expect(progressOf(tally, 0).all.registered).toEqual({ known: 230, unknown: 0 });
  fileProtocol(tally, 1, [1, 0, 1]);
  expect(outstandingBallots(tally, 0)).toBe(60);
  expect(() => progressOf(tally, 5)).toThrow(RangeError);
  expect(stationsWith(tally, 0, "outstanding", "held")).toEqual([2]);
  expect(stationsWith(tally, 1, "counted")).toEqual([0, 1]);
  expect(stationsWith(tally, 6, "counted")).toEqual([1]);
});

const figure = fc.oneof(fc.nat(900), fc.constantFrom(null, 0, MOST_VALUE));
const figures = fc.tuple(figure, figure, figure);
const expectation = fc.option(fc.nat(900));
const anyChange = fc.oneof(
  { weight: 3, arbitrary: figures.map((f) => (tally: Tally, s: number) => fileProtocol(tally, s, f)) },
  figures.map((f) => (tally: Tally, s: number) => holdBack(tally, s, f)),
  fc.constantFrom(holdBack, release, invalidate, reopen).map((f) => (tally: Tally, s: number) => f(tally, s)),
  fc
    .record({ registered: expectation, ballots: expectation })
    .map((k) => (tally: Tally, s: number) => setExpected(tally, s, k)),
);

test("after any sequence of filings, corrections, hold-backs, invalidations and repeats, totals equal a full recount", () => {
  const sequence = fc.array(fc.tuple(fc.nat(7), anyChange), { maxLength: 60 });
  fc.assert(
    fc.property(sequence, (changes) => {
      const tally = makeTally(land(8), columns, { registered: Uint32Array.from({ length: 8 }, (_, s) => s * 10) });
      for (const [station, change] of changes) {
        change(tally, station);
        expect(tally).toEqual(recount(tally));
      }
    }),
    { numRuns: 300 },
  );
});

test("the kernel's recount equals adding up by hand", () => {
  const sequence = fc.array(fc.tuple(fc.nat(7), anyChange), { maxLength: 40 });
  fc.assert(
    fc.property(sequence, (changes) => {
      const tally = makeTally(land(8), columns);
      for (const [station, change] of changes) change(tally, station);
      for (let unit = 0; unit < tally.units.sums; unit += 1) {
        const byHand = columns.map((column) => ({ column, known: 0, unknown: 0 }));
        for (const station of stationsWith(tally, unit, "counted")) {
          for (const [i, total] of totalsOf(tally, tally.units.sums + station).entries()) {
            const sum = byHand[i] as { known: number; unknown: number };
            sum.known += total.known;
            sum.unknown += total.unknown;
          }
        }
        expect(totalsOf(tally, unit)).toEqual(byHand);
      }
    }),
  );
});

test("a tally comes back whole from its station table", () => {
  const tally = makeTally(land(3), columns);
  fileProtocol(tally, 1, [4, null, 1]);
  invalidate(tally, 2);
  expect(tallyOfTable(tally.units, stationTable(tally))).toEqual(tally);
  const { columns: own, rows } = stationTable(tally);
  expect(() => tallyOfTable(tally.units, { rows, columns: own.slice(1) })).toThrow("@status");
  const wrong = own.map((column, i) => (i === 5 ? { ...column, values: new Float64Array(3) } : column));
  expect(() => tallyOfTable(tally.units, { rows, columns: wrong })).toThrow("the column a ");
});
