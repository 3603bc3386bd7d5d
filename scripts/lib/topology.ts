/** A point: longitude and latitude in degrees, or across and down in a drawing. */
export type Point = readonly [number, number];

/** Lines that several areas share, as a TopoJSON file holds them: whole numbers, each point as a step from the last. */
export interface Topology {
  readonly arcs: readonly (readonly Point[])[];
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

/** An area by the numbers of its arcs; `~n` is arc `n` from its end to its beginning. */
export type Geometry = { readonly id: string } & (
  | { readonly type: "Polygon"; readonly arcs: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly Ring[])[] }
);

/** A closed line, as the numbers of its arcs. */
export type Ring = readonly number[];

/** The arcs of a topology in degrees. */
export function arcsInDegrees({ arcs, transform: { scale, translate } }: Topology): readonly (readonly Point[])[] {
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The outer rings of an area, without the holes in them. */
export function outerRings(geometry: Geometry): readonly Ring[] {
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
  return polygons.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
}

/** The points of a ring; its last is its first again. */
export function ringPoints(ring: Ring, arcs: readonly (readonly Point[])[]): readonly Point[] {
  return ring.flatMap((number, i) => {
    const arc = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? []);
    // Each arc begins where the one before it ended.
    return i === 0 ? arc : arc.slice(1);
  });
}
