import type { Point } from "./topology.ts";

/**
 * A line without the points that matter least: again and again the one that spans the smallest triangle with its neighbours
 * is left out, as long as that triangle is smaller than `area`. The ends stay, so that lines which meet still meet.
 *
 * @source M. Visvalingam and J. D. Whyatt, Line generalisation by repeated elimination of points, 1993.
 */
export function simplifyLine(line: readonly Point[], area: number): readonly Point[] {
  const points = [...line];
  // A closed line keeps three corners.
  const least = same(points[0], points.at(-1)) ? 4 : 2;
  while (points.length > least) {
    const sizes = points.slice(1, -1).map((point, i) => triangle(points[i] as Point, point, points[i + 2] as Point));
    const smallest = sizes.indexOf(Math.min(...sizes));
    if ((sizes[smallest] ?? area) >= area) break;
    points.splice(smallest + 1, 1);
  }
  return points;
}

/** The area of a closed line, whichever way round it runs. */
export function ringArea(ring: readonly Point[]): number {
  const parts = ring.map(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2;
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

function same(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
