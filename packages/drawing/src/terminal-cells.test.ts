import { expect, test } from "vitest";
import { terminalCells } from "./terminal-cells.ts";

/** Sizes and widths over the whole range; dense where the layout changes its kind, thin where it is slow. */
const CASES = [
  ...Array.from({ length: 130 }, (_, i) => [i + 1, 50 + ((i * 7) % 71)] as const),
  ...[145, 225, 301, 450, 577, 630, 705, 998, 999, 1000].flatMap((n) =>
    [50, 80, 120].map((width) => [n, width] as const),
  ),
  [107, 50] as const,
  [107, 80] as const,
  [107, 120] as const,
];

test("each seat has a place of its own within the width", () => {
  for (const [n, width] of CASES) {
    for (const apart of [0, Math.ceil(n / 12)]) {
      const places = terminalCells(n, apart, width);
      expect(new Set(places.map(({ column, line }) => `${column} ${line}`)).size, `${n}/${apart}`).toBe(n);
      const outside = places.filter(
        ({ column, line }) => !Number.isInteger(column + line) || column < 0 || column >= width || line < 0,
      );
      expect(outside, `${n}/${apart} in ${width}`).toEqual([]);
    }
  }
});

test("seats go from left to right by angle around the middle of the base line", () => {
  for (const n of [5, 10, 17, 18, 50, 107, 450]) {
    const places = terminalCells(n, 0, 80);
    const middle = Math.max(...places.map(({ column }) => column)) / 2;
    const base = Math.max(...places.map(({ line }) => line)) + 0.5;
    const angles = places.map(({ column, line }) => Math.atan2(2 * (base - line), column - middle));
    const turnsBack = angles.filter((angle, i) => angle > (angles[i - 1] ?? Math.PI) + 0.25);
    expect(turnsBack, `${n}`).toEqual([]);
  }
});

test("107 seats in 80 columns: a half ring about twice as wide as high, mirror-symmetric, with a hollow", () => {
  const places = terminalCells(107, 0, 80);
  const width = Math.max(...places.map(({ column }) => column));
  const height = Math.max(...places.map(({ line }) => line)) + 1;
  expect(width + 1).toBeGreaterThan(40);
  expect(width / (2 * height)).toBeGreaterThan(1.7);
  expect(width / (2 * height)).toBeLessThan(2.3);
  const keys = new Set(places.map(({ column, line }) => `${column} ${line}`));
  expect(places.filter(({ column, line }) => !keys.has(`${width - column} ${line}`))).toEqual([]);
  const inHollow = places.filter(({ column, line }) => line === height - 1 && Math.abs(column - width / 2) < width / 8);
  expect(inHollow).toEqual([]);
});

test("an aisle parts the seats set apart", () => {
  const places = terminalCells(107, 9, 80);
  const near = places.slice(98).flatMap((a) => {
    return places.slice(0, 98).map((b) => Math.hypot(a.column - b.column, 2 * (a.line - b.line)));
  });
  const neighbours = places.slice(1, 98).map((a) => {
    return Math.min(...places.slice(0, 98).map((b) => Math.hypot(a.column - b.column, 2 * (a.line - b.line)) || 99));
  });
  expect(Math.min(...near)).toBeGreaterThan(Math.max(...neighbours));
});
