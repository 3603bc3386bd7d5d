import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_VALUE, UNKNOWN } from "./most.ts";
import { addByUnit, emptySums, rollUp, sumByUnit } from "./sums.ts";

const figure = fc.oneof(fc.nat(1000), fc.constantFrom(MOST_VALUE, UNKNOWN, 0));
const anyRows = fc.array(fc.record({ value: figure, unit: fc.nat(3), status: fc.nat(1) }), { maxLength: 30 });
type Rows = readonly { readonly value: number; readonly unit: number }[];

function byHand(rows: Rows) {
  const of = (unit: number, unknown: boolean): Rows =>
    rows.filter((row) => row.unit === unit && (row.value === UNKNOWN) === unknown);
  const units = [0, 1, 2, 3];
  return {
    sums: Float64Array.from(units, (unit) => of(unit, false).reduce((sum, { value }) => sum + value, 0)),
    gaps: Uint32Array.from(units, (unit) => of(unit, true).length),
  };
}

test("a column is added up by unit, what is not known counted beside, all at once or in parts", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(30), (rows, cut) => {
      const values = Uint32Array.from(rows, ({ value }) => value);
      const unitOf = Uint32Array.from(rows, ({ unit }) => unit);
      const status = Uint8Array.from(rows, (row) => row.status);
      expect(sumByUnit(values, unitOf, 4)).toEqual(byHand(rows));
      const parts = emptySums(4);
      addByUnit(parts, values.subarray(0, cut), unitOf.subarray(0, cut));
      addByUnit(parts, values.subarray(cut), unitOf.subarray(cut));
      expect(parts).toEqual(byHand(rows));
      const counted = byHand(rows.filter((row) => row.status === 1));
      expect(sumByUnit(values, unitOf, 4, { status, code: 1 })).toEqual(counted);
    }),
  );
});

test("every unit gets what lies below it", () => {
  const sums = Float64Array.of(0, 1, 2, 4, 8, 16);
  rollUp(Int32Array.of(-1, 0, 0, 1, 1, 2), sums);
  expect([...sums]).toEqual([31, 13, 18, 4, 8, 16]);
});
