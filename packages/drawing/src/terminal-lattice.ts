/**
 * A cell of the terminal: `x` in columns from the axis of symmetry, `y` upwards in half lines, so that both units are
 * about equally long on the screen.
 */
export type Cell = { readonly x: number; readonly y: number };

/** Cells of which every `step`-th in a line is a seat's, shifted by `shift` from line to line; `air` to the nearest. */
export type Lattice = { readonly step: number; readonly shift: number; readonly air: number };

/** From the airiest to the densest: a quincunx, every second column, every column. */
export const LATTICES: readonly Lattice[] = [
  { step: 4, shift: 2, air: 2.8 },
  { step: 2, shift: 0, air: 2 },
  { step: 1, shift: 0, air: 1.4 },
];

/** A half ring of cells, mirror-symmetric where possible, and how far it is from looking like one (0 is best). */
export type HalfRing = { readonly cells: readonly Cell[]; readonly thickness: number; readonly fault: number };

const HOLLOW = 0.42;
const HOLLOW_TOLERANCE = 0.15;

/**
 * The roundest half ring of exactly `n` cells of a lattice.
 *
 * @param squeeze - 1 for a circle; less for an ellipse that is higher than it is wide.
 */
export function halfRing(n: number, lattice: Lattice, squeeze: number): HalfRing | undefined {
  let best: HalfRing | undefined;
  for (const phase of lattice.step === 1 ? [0] : [0, lattice.step / 2]) {
    for (const base of [0, 1]) {
      const cells = cellsByDistance(n, lattice, phase, base, squeeze);
      for (let from = 0; from + n <= cells.length; from += 1) {
        const ring = ringOf(cells, from, from + n, lattice, best?.fault ?? Number.POSITIVE_INFINITY);
        best = ring ?? best;
      }
    }
  }
  return best;
}

type Distant = Cell & { readonly distance: number };

/** All cells that a half ring of n cells may need, nearest first. Its base line is a line of cells, or half a line below. */
function cellsByDistance(
  n: number,
  lattice: Lattice,
  phase: number,
  base: number,
  squeeze: number,
): readonly Distant[] {
  const reach = Math.sqrt((4 * lattice.step * n * squeeze) / (Math.PI * (1 - (HOLLOW + HOLLOW_TOLERANCE) ** 2))) + 8;
  const cells: Distant[] = [];
  for (let line = 0; (2 * line + base) * squeeze <= reach; line += 1) {
    for (let x = -Math.ceil(reach); x <= reach; x += 1) {
      if ((x + lattice.shift * line - phase) % lattice.step === 0) {
        const y = 2 * line + base;
        cells.push({ x, y, distance: Math.hypot(x, y * squeeze) });
      }
    }
  }
  return cells.sort((a, b) => a.distance - b.distance);
}

/** The cells between two places in the order of distance, if they make a better half ring than the best so far. */
function ringOf(
  cells: readonly Distant[],
  from: number,
  to: number,
  lattice: Lattice,
  best: number,
): HalfRing | undefined {
  const distance = (place: number) => cells[place]?.distance ?? Number.NaN;
  const [inner, outer] = [distance(from), distance(to - 1)];
  const tooNear = Math.abs(inner / (outer + 1) - HOLLOW);
  // An outermost circle of cells is taken whole or not at all; the innermost may be broken, at a price.
  if (tooNear > HOLLOW_TOLERANCE || distance(to) === outer) {
    return undefined;
  }
  const broken = from > 0 && distance(from - 1) === inner ? 0.4 : 0;
  const price = 2 * tooNear + broken;
  if (price >= best) {
    return undefined;
  }
  const ring = cells.slice(from, to);
  const fault = price + unevenness(ring) / lattice.air + (topLine(ring) < 3 ? 0.3 : 0);
  return fault < best ? { cells: ring, thickness: (outer - inner) / lattice.air, fault } : undefined;
}

/** The standard deviation of the distances of the lines' ends: 0 for a perfect outline. */
function unevenness(ring: readonly Distant[]): number {
  const ends = new Map<number, number>();
  for (const { y, distance } of ring) {
    ends.set(y, Math.max(ends.get(y) ?? 0, distance));
  }
  const distances = [...ends.values()];
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return Math.sqrt(distances.reduce((sum, distance) => sum + (distance - mean) ** 2, 0) / distances.length);
}

function topLine(ring: readonly Cell[]): number {
  const top = Math.max(...ring.map(({ y }) => y));
  return ring.filter(({ y }) => y === top).length;
}
