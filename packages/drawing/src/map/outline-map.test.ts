import { expect, test } from "vitest";
import { KAZAKHSTAN_LAYOUT } from "./kazakhstan-layout.ts";
import { KAZAKHSTAN_OUTLINE } from "./kazakhstan-outline.ts";
import { KAZAKHSTAN_TILES } from "./kazakhstan-tiles.ts";
import type { MapRegion } from "./map-region.ts";
import { outlineMap } from "./outline-map.ts";

type Point = readonly [number, number];

/** The closed lines of a path of whole steps. */
function rings(path: string): readonly (readonly Point[])[] {
  return path
    .split("z")
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
        x += numbers[2 * i] ?? 0;
        y += numbers[2 * i + 1] ?? 0;
        return [x, y];
      });
    });
}

function areaOf(path: string): number {
  const twice = (ring: readonly Point[]) =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0);
  return rings(path).reduce((sum, ring) => sum + Math.abs(twice(ring)) / 2, 0);
}

function inside([x, y]: Point, ring: readonly Point[]): boolean {
  return ring.reduce((within, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !within : within;
  }, false);
}

// In thousands of km2, as statistics give them; Turkistan with Shymkent, Kyzylorda with Baikonur, each city in its region.
const AREAS: Readonly<Record<string, number>> = {
  "KZ-11": 147,
  "KZ-15": 300.6,
  "KZ-19": 224.6,
  "KZ-23": 118.6,
  "KZ-27": 151.3,
  "KZ-31": 144.3,
  "KZ-35": 428,
  "KZ-39": 196,
  "KZ-43": 226,
  "KZ-47": 165.6,
  "KZ-55": 124.8,
  "KZ-59": 98,
  "KZ-61": 117.3,
  "KZ-63": 283.2,
};

test("areas of the outline are in proportion to those of the regions: the projection keeps them", () => {
  const { shapes } = KAZAKHSTAN_OUTLINE;
  expect(Object.keys(shapes).sort()).toEqual(Object.keys(AREAS).sort());
  const all = Object.values(AREAS).reduce((sum, area) => sum + area, 0);
  const drawn = Object.values(shapes).reduce((sum, path) => sum + areaOf(path), 0);
  for (const [code, area] of Object.entries(AREAS)) {
    const ratio = areaOf(shapes[code] ?? "") / drawn / (area / all);
    expect(Math.abs(ratio - 1), `${code}: ${ratio}`).toBeLessThan(0.06);
  }
});

test("every region of the tile map has an area or a place, and all of it lies within the drawing", () => {
  const { shapes, places, width, height } = KAZAKHSTAN_OUTLINE;
  expect([...Object.keys(shapes), ...Object.keys(places)].sort()).toEqual(Object.keys(KAZAKHSTAN_TILES).sort());
  const points = Object.values(shapes).flatMap((path) => rings(path).flat());
  expect(points.length).toBeGreaterThan(500);
  expect(points.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
});

test("texts stand in their own region; each city lies in the region around it", () => {
  const { shapes, places } = KAZAKHSTAN_OUTLINE;
  const regionAt = (point: Point) =>
    Object.keys(shapes).filter((code) => rings(shapes[code] ?? "").some((ring) => inside(point, ring)));
  for (const [code, { x, y }] of Object.entries(KAZAKHSTAN_LAYOUT.labels)) expect(regionAt([x, y])).toEqual([code]);
  const around = Object.entries(places).map(([code, { x, y }]) => [code, ...regionAt([x, y])]);
  expect(around).toEqual([
    ["KZ-71", "KZ-11"],
    ["KZ-75", "KZ-19"],
    ["KZ-79", "KZ-61"],
  ]);
});

const region = (id: string): MapRegion => ({
  id,
  short: id,
  name: [id],
  share: { num: 45, den: 100 },
  text: "45",
  said: `${id}: 45%`,
  href: `#${id}`,
});
const draw = (ids: readonly string[]) =>
  outlineMap({
    id: "outline",
    lang: "en",
    title: "Turnout",
    desc: "By region",
    regions: ids.map(region),
    scale: { bounds: [30, 40, 50, 60, 70, 80] },
    outline: KAZAKHSTAN_OUTLINE,
    layout: KAZAKHSTAN_LAYOUT,
  });

test("each region is one link, with its value as text; cities are discs with a line to where they lie", () => {
  const svg = draw(Object.keys(KAZAKHSTAN_TILES));
  expect(svg.match(/<a /g)).toHaveLength(17);
  expect(svg.match(/<text class="dauys-map-value/g)).toHaveLength(17);
  expect(svg.match(/<circle [^>]*r="44"/g)).toHaveLength(3);
  expect(svg.match(/<line /g)).toHaveLength(3);
  // Texts of areas come after all areas, or a neighbour would be painted over them.
  expect(svg.indexOf("dauys-map-value")).toBeGreaterThan(svg.lastIndexOf("<path"));
});

test("a disc is at least 24 px wide where the drawing has 288", () => {
  const [, radius] = /<circle [^>]*r="(\d+)" class="dauys-map-shape/.exec(draw(["KZ-75"])) ?? [];
  expect((2 * Number(radius) * 288) / KAZAKHSTAN_OUTLINE.width).toBeGreaterThanOrEqual(24);
});

test("a region without a place is refused", () => {
  expect(() => draw(["KZ-99"])).toThrow('no place for "KZ-99"');
});
