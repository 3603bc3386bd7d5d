import { expect, test } from "vitest";
import { type HemicycleSeats, hemicycleSeats, MOST_SEATS, type Seat } from "./hemicycle-seats.ts";

const HOUSES = [5, 10, 50, 98, 107, 145, 225, 450, 630, 705, 1000];

/** How near the nearest two seats are; neighbours in a grid of squares of one step are looked at, so it is quick. */
function nearest({ seats, step }: HemicycleSeats): number {
  const squares = new Map<string, Seat[]>();
  let least = Number.POSITIVE_INFINITY;
  for (const seat of seats) {
    const [column, line] = [Math.floor(seat.x / step), Math.floor(seat.y / step)];
    for (const key of [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${column + dx},${line + dy}`))) {
      for (const other of squares.get(key) ?? []) {
        least = Math.min(least, Math.hypot(seat.x - other.x, seat.y - other.y));
      }
    }
    const own = `${column},${line}`;
    squares.set(own, [...(squares.get(own) ?? []), seat]);
  }
  return least;
}

test("every house from 1 to 1,000, whole or with a part set apart: exact, within bounds, in order, without overlap", () => {
  for (let n = 1; n <= 1000; n += 1) {
    for (const apart of [0, (n * 7) % (n + 1)]) {
      const house = hemicycleSeats(n, apart);
      expect(house.seats.length).toBe(n);
      const outside = house.seats.filter(({ x, y }) => Math.hypot(x, y) > 1 + 1e-12 || y < -1e-12);
      expect(outside, `${n}/${apart}`).toEqual([]);
      const turnsBack = house.seats.filter(({ angle }, i) => angle > (house.seats[i - 1]?.angle ?? Math.PI) + 1e-12);
      expect(turnsBack, `${n}/${apart}`).toEqual([]);
      expect(nearest(house), `${n}/${apart}`).toBeGreaterThan(2 * house.radius * 1.15);
    }
  }
});

test("the two halves of a whole house mirror each other", () => {
  for (const n of HOUSES) {
    const { seats } = hemicycleSeats(n);
    const key = (x: number, y: number) => `${x.toFixed(9)} ${y.toFixed(9)}`.replaceAll("-0.000000000", "0.000000000");
    const places = new Set(seats.map(({ x, y }) => key(x, y)));
    expect(seats.filter(({ x, y }) => !places.has(key(-x, y)))).toEqual([]);
    expect(places.size).toBe(n);
  }
});

test("houses have a hollow and arcs that look well", () => {
  const arcs = HOUSES.map((n) => hemicycleSeats(n).rows);
  expect(arcs).toEqual([1, 2, 4, 6, 6, 7, 8, 11, 13, 14, 17]);
  for (const n of HOUSES.filter((size) => size >= 50)) {
    const { seats, rows, step } = hemicycleSeats(n);
    const hollow = Math.min(...seats.map(({ x, y }) => Math.hypot(x, y)));
    expect(hollow, `${n}`).toBeGreaterThan(0.3);
    expect(hollow, `${n}`).toBeLessThan(0.5);
    // The step along arcs is about the step between arcs, so that seats spread evenly.
    expect(step / ((1 - hollow) / (rows - 1)), `${n}`).toBeGreaterThan(0.88);
  }
});

test("consecutive seats are a wedge: no seat of another block lies inside it", () => {
  const { seats } = hemicycleSeats(107, 9);
  const wedge = seats.slice(76, 88).map(({ angle }) => angle);
  const others = [...seats.slice(0, 76), ...seats.slice(88)];
  expect(others.filter(({ angle }) => angle < Math.max(...wedge) && angle > Math.min(...wedge))).toEqual([]);
});

// On one arc a place is empty: two steps. From arc to arc at least a step along and a step across.
test("an aisle parts the seats set apart", () => {
  for (let n = 10; n <= 1000; n += 33) {
    for (const apart of [1, Math.ceil(n / 12), n - 1]) {
      const { seats, step } = hemicycleSeats(n, apart);
      const far = seats.slice(n - apart).flatMap((a) => seats.slice(0, n - apart).map((b) => distance(a, b)));
      expect(Math.min(...far) / step, `${n}/${apart}`).toBeGreaterThan(1.41);
    }
  }
});

test("nothing to part: all seats apart, or none, leave no aisle", () => {
  expect(hemicycleSeats(30, 30)).toEqual(hemicycleSeats(30, 0));
});

test("houses that are not houses are refused", () => {
  for (const n of [0, -1, 1.5, Number.NaN, MOST_SEATS + 1]) {
    expect(() => hemicycleSeats(n)).toThrow(RangeError);
  }
  expect(() => hemicycleSeats(5, 6)).toThrow(RangeError);
  expect(() => hemicycleSeats(5, -1)).toThrow(RangeError);
  expect(hemicycleSeats(MOST_SEATS).seats).toHaveLength(MOST_SEATS);
});

function distance(a: Seat, b: Seat): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
