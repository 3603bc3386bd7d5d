import { hemicycleSeats } from "./hemicycle-seats.ts";
import { type Cell, type HalfRing, halfRing, LATTICES, type Lattice } from "./terminal-lattice.ts";

/** A place on the screen: columns and lines from 0 at the top left of the picture. */
export type Place = { readonly column: number; readonly line: number };

// Below this size arcs of seats look better than cells of a lattice.
const SMALL_HOUSE = 18;
// Columns between neighbouring seats of a small house. From 3 on no two seats can be rounded to one place.
const SMALL_STEP = 5;

/**
 * A place for each seat of a house, no two the same, in order from the left by angle. The last `apart` lie behind an
 * aisle. All fit into `width` columns; a house too large for a half circle of that width becomes higher than a circle.
 */
export function terminalCells(n: number, apart: number, width: number): readonly Place[] {
  return onScreen(n < SMALL_HOUSE ? arcs(n, apart) : lattice(n, apart, width));
}

function arcs(n: number, apart: number): readonly Cell[] {
  const { seats, step } = hemicycleSeats(n, apart);
  const scale = SMALL_STEP / step;
  // Rounding sizes, not positions, keeps the halves mirror images.
  return seats.map(({ x, y }) => ({
    x: Math.sign(x) * Math.round(Math.abs(x) * scale),
    y: 2 * Math.round((y * scale) / 2),
  }));
}

function lattice(n: number, apart: number, width: number): readonly Cell[] {
  const { ring, aisle } = widestRing(n, apart > 0 && apart < n, width);
  const cells = [...ring.cells].sort(leftToRight);
  return [...cells.slice(0, n - apart), ...cells.slice(n - apart + aisle)];
}

type AisledRing = { readonly ring: HalfRing; readonly aisle: number };

/** The half ring of the airiest lattice that fits the width. */
function widestRing(n: number, withAisle: boolean, width: number): AisledRing {
  for (let squeeze = 1; ; squeeze *= 0.9) {
    for (const lattice of squeeze === 1 ? LATTICES : LATTICES.slice(-1)) {
      const found = aisledRing(n, withAisle, lattice, squeeze);
      if (found !== undefined && extent(found.ring.cells) <= width) {
        return found;
      }
    }
  }
}

/** A half ring with as many cells to spare as an aisle through it takes: its thickness, or a few more for a better shape. */
function aisledRing(n: number, withAisle: boolean, lattice: Lattice, squeeze: number): AisledRing | undefined {
  const plain = halfRing(n, lattice, squeeze);
  if (plain === undefined || !withAisle) {
    return plain && { ring: plain, aisle: 0 };
  }
  const least = Math.round(plain.thickness);
  return [least, least + 1, least + 2]
    .flatMap((aisle) => {
      const ring = halfRing(n + aisle, lattice, squeeze);
      return ring === undefined ? [] : [{ ring, aisle }];
    })
    .sort((a, b) => a.ring.fault - b.ring.fault)[0];
}

function extent(cells: readonly Cell[]): number {
  return 2 * Math.max(...cells.map(({ x }) => Math.abs(x))) + 1;
}

/** By angle from the left, compared exactly; at the same angle from the outside in. */
function leftToRight(a: Cell, b: Cell): number {
  const turn = a.x * b.y - b.x * a.y;
  const outward = Math.abs(b.x) + b.y - Math.abs(a.x) - a.y;
  return turn || (a.y === 0 ? Math.sign(a.x) - Math.sign(b.x) : 0) || outward;
}

function onScreen(cells: readonly Cell[]): readonly Place[] {
  const half = Math.max(...cells.map(({ x }) => Math.abs(x)));
  const top = Math.max(...cells.map(({ y }) => y));
  return cells.map(({ x, y }) => ({ column: x + half, line: (top - y) / 2 }));
}
