import { expect, test } from "vitest";
import { equalArea } from "../../scripts/lib/equal-area.ts";
import { ringArea, simplifyLine } from "../../scripts/lib/simplify-line.ts";
import { arcsInDegrees, outerRings, type Point, ringPoints, type Topology } from "../../scripts/lib/topology.ts";

/** A quarter of a degree square around a place, with points along its sides. */
function field([lon, lat]: Point): readonly Point[] {
  const side = Array.from({ length: 20 }, (_, i) => i / 20);
  const corners: readonly Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  return corners.flatMap(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4] ?? [x, y];
    return side.map((t): Point => [lon + (x + (nextX - x) * t) / 4, lat + (y + (nextY - y) * t) / 4]);
  });
}

test("the projection keeps areas: of a field on the sphere, near its centre and far from it", () => {
  const project = equalArea([67, 48]);
  const rad = Math.PI / 180;
  for (const [lon, lat] of [
    [67, 48],
    [46, 40],
    [88, 55],
    [60, -10],
  ] as const) {
    const sphere = (rad / 4) * (Math.sin((lat + 0.25) * rad) - Math.sin(lat * rad));
    expect(ringArea(field([lon, lat]).map(project)) / sphere).toBeCloseTo(1, 5);
  }
});

test("the centre is the origin; east is right, south is down", () => {
  const project = equalArea([67, 48]);
  expect(project([67, 48]).map((each) => Math.abs(each))).toEqual([0, 0]);
  expect(project([68, 48])[0]).toBeGreaterThan(0);
  expect(project([67, 47])[1]).toBeGreaterThan(0);
});

test("points that matter least are left out, ends stay, and a closed line keeps three corners", () => {
  const line: readonly Point[] = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [2, 5],
    [4, 5],
  ];
  expect(simplifyLine(line, 1)).toEqual([line[0], line[2], line[3], line[4]]);
  expect(simplifyLine(line, 100)).toEqual([line[0], line[4]]);
  const closed: readonly Point[] = [...field([0, 0]), [0, 0]];
  expect(simplifyLine(closed, 100)).toHaveLength(4);
});

const TOPOLOGY: Topology = {
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 2],
    ],
    [
      [0, 0],
      [0, 2],
      [2, 0],
    ],
  ],
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  objects: {},
};

test("arcs are read as steps, joined into rings, and turned round where a number says so", () => {
  const arcs = arcsInDegrees(TOPOLOGY);
  expect(arcs[0]).toEqual([
    [10, 20],
    [11, 20],
    [11, 21],
  ]);
  expect(ringPoints([0, ~1], arcs)).toEqual([
    [10, 20],
    [11, 20],
    [11, 21],
    [10, 21],
    [10, 20],
  ]);
});

test("holes are no outer rings", () => {
  expect(outerRings({ id: "a", type: "Polygon", arcs: [[0, 1], [2]] })).toEqual([[0, 1]]);
  expect(outerRings({ id: "a", type: "MultiPolygon", arcs: [[[0], [1]], [[2]]] })).toEqual([[0], [2]]);
});
