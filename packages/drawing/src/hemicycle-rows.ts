/** One arc of seats: its radius (the outermost arc has 1) and how many seats stand on it. */
export type Row = { readonly radius: number; readonly seats: number };

/** Up to here one arc holds the house. */
const ONE_ROW = 9;
/** The hollow that looks best: the inner arc's radius as a part of the outer one's. */
const HOLLOW = 0.4;

/**
 * The arcs of a house, from the inside out. The number of arcs is the one that brings the hollow nearest to its best
 * size when seats are as far from their neighbours on the arc as arcs are from each other; with that number the hollow
 * is sized so that they are.
 *
 * @param seats - how many seats stand on all arcs together.
 * @param spare - places left empty on each arc (1 for an aisle).
 */
export function planRows(seats: number, spare: number): readonly Row[] {
  if (seats <= ONE_ROW) {
    return [{ radius: 1, seats }];
  }
  let best = hollow(seats, 2, spare);
  let count = 2;
  for (let rows = 3; rows <= seats; rows += 1) {
    const next = hollow(seats, rows, spare);
    if (Math.abs(next - HOLLOW) > Math.abs(best - HOLLOW)) {
      break;
    }
    best = next;
    count = rows;
  }
  const radii = Array.from({ length: count }, (_, i) => best + ((1 - best) * i) / (count - 1));
  return share(seats, radii, spare);
}

/**
 * The inner radius at which `rows` equal steps outwards are as long as the steps from seat to seat. An arc of radius r
 * holds πr / step + 1 − spare seats; the sum over all arcs is `seats`, solved for the inner radius.
 */
function hollow(seats: number, rows: number, spare: number): number {
  const steps = seats - rows * (1 - spare);
  const ratio = (2 * steps) / (Math.PI * rows * (rows - 1));
  return (ratio - 1) / (ratio + 1);
}

/**
 * Shares the seats out over the arcs: the steps between seats (one fewer than places) go to the arcs by their lengths,
 * by the highest averages of Sainte-Laguë, which keeps the steps on all arcs nearest to each other.
 */
function share(seats: number, radii: readonly number[], spare: number): readonly Row[] {
  const rows = radii.map((radius) => ({ radius, steps: 1 }));
  for (let left = seats - radii.length * (2 - spare); left > 0; left -= 1) {
    let widest = rows[0];
    for (const row of rows) {
      if (widest === undefined || row.radius * (2 * widest.steps + 1) > widest.radius * (2 * row.steps + 1)) {
        widest = row;
      }
    }
    if (widest !== undefined) {
      widest.steps += 1;
    }
  }
  return rows.map(({ radius, steps }) => ({ radius, seats: steps + 1 - spare }));
}
