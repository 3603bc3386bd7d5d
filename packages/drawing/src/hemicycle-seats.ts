import { planRows, type Row } from "./hemicycle-rows.ts";

/**
 * One seat. The unit is the radius of the outermost arc of seats (to the seats' centres); the origin is the middle of
 * the base line; x grows to the right, y **upwards**. `row` counts arcs from 0, the innermost. `angle` is in radians, π
 * at the left end, 0 at the right.
 */
export type Seat = { readonly x: number; readonly y: number; readonly row: number; readonly angle: number };

/**
 * The seats of a house from left to right, in the same unit: the radius of the disc that stands for each, and `step`,
 * which no two seats' centres are nearer than.
 */
export type HemicycleSeats = {
  readonly radius: number;
  readonly step: number;
  readonly rows: number;
  readonly seats: readonly Seat[];
};

/** The largest house that is drawn. */
export const MOST_SEATS = 3000;

// Of the step to the nearest neighbour, the part that a disc's diameter takes; the rest is air.
const FULLNESS = 0.84;
// Seats of a very small house are no further apart than this.
const WIDEST_STEP = Math.PI / 4;

/** A place on an arc: the `slot`-th of the equal steps, `slots` in all, that lead from its left end to its right end. */
type Place = { readonly row: number; readonly slot: number; readonly slots: number };

/**
 * Where the seats of a house of any size stand: concentric arcs, seats ordered from the left by their angle, so that
 * consecutive seats form a wedge. Discs of the given radius do not overlap, whatever the size of the house.
 *
 * @param n - the seats of the house, 1 to {@link MOST_SEATS}.
 * @param apart - how many of them, the last ones, are set apart by an aisle at their left.
 * @throws RangeError if `n` or `apart` is not a whole number in its range.
 * @example
 * hemicycleSeats(107, 9).seats.length // 107
 */
export function hemicycleSeats(n: number, apart = 0): HemicycleSeats {
  if (!Number.isInteger(n) || n < 1 || n > MOST_SEATS) {
    throw new RangeError(`a house has 1 to ${MOST_SEATS} seats, not ${n}`);
  }
  if (!Number.isInteger(apart) || apart < 0 || apart > n) {
    throw new RangeError(`0 to ${n} of ${n} seats can be set apart, not ${apart}`);
  }
  const aisle = apart > 0 && apart < n;
  const rows = planRows(n, aisle ? 1 : 0);
  const cuts = aisle ? aisleCuts(rows, n - apart) : rows.map(({ seats }) => seats);
  const seats = rows
    .flatMap((row, i) => placesOn(row, i, cuts[i] ?? 0, aisle))
    .sort(leftToRight)
    .map((place) => seatAt(place, rows));
  const step = leastStep(rows, aisle);
  return { radius: (FULLNESS / 2) * step, step, rows: rows.length, seats };
}

/** How many seats of each arc lie left of the aisle: the first `left` seats by the angle of their middles. */
function aisleCuts(rows: readonly Row[], left: number): readonly number[] {
  const middles = rows.flatMap(({ seats }, row) =>
    Array.from({ length: seats }, (_, i) => ({ row, slot: 2 * i + 1, slots: 2 * seats })),
  );
  const cuts = rows.map(() => 0);
  for (const { row } of middles.sort(leftToRight).slice(0, left)) {
    cuts[row] = (cuts[row] ?? 0) + 1;
  }
  return cuts;
}

function placesOn(row: Row, index: number, cut: number, aisle: boolean): readonly Place[] {
  const slots = stepsOf(row, aisle);
  return Array.from({ length: row.seats }, (_, i) => ({ row: index, slot: i < cut ? i : i + 1, slots }));
}

function stepsOf(row: Row, aisle: boolean): number {
  return row.seats - 1 + (aisle ? 1 : 0);
}

/** By angle, compared as exact fractions; at the same angle from the outside in on the left half, and back on the right. */
function leftToRight(a: Place, b: Place): number {
  const byAngle = a.slot * b.slots - b.slot * a.slots;
  return byAngle === 0 ? (2 * a.slot < a.slots ? b.row - a.row : a.row - b.row) : byAngle;
}

function seatAt({ row, slot, slots }: Place, rows: readonly Row[]): Seat {
  const radius = rows[row]?.radius ?? 1;
  // From the middle, so that the two halves mirror each other to the last bit.
  const angle = Math.PI / 2 + stepAngle(slots, rows) * (slots / 2 - slot);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), row, angle };
}

function stepAngle(slots: number, rows: readonly Row[]): number {
  const full = Math.PI / Math.max(slots, 1);
  return rows.length === 1 ? Math.min(full, WIDEST_STEP) : full;
}

/** The way to the nearest neighbour, which sits on the same arc or, an arc away, no nearer than the arcs are. */
function leastStep(rows: readonly Row[], aisle: boolean): number {
  const alongArcs = rows.map((row) => 2 * row.radius * Math.sin(stepAngle(stepsOf(row, aisle), rows) / 2));
  const betweenArcs = (rows[1]?.radius ?? Number.POSITIVE_INFINITY) - (rows[0]?.radius ?? 1);
  return Math.min(...alongArcs, betweenArcs);
}
