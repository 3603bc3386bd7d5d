import { expect, test } from "vitest";
import { brickTiles } from "./brick-tiles.ts";
import { classSwatch } from "./class-swatch.ts";
import { KAZAKHSTAN_TILES } from "./kazakhstan-tiles.ts";
import type { MapRegion } from "./map-region.ts";
import { tileMap } from "./tile-map.ts";

const region = (id: string, percent: number | null, rest: Partial<MapRegion> = {}): MapRegion => ({
  id,
  short: id,
  name: ["Region", id],
  share: percent === null ? null : { num: percent, den: 100 },
  text: percent === null ? "—" : `${percent}%`,
  said: `Region ${id}, ${percent === null ? "not published" : `${percent}%`}`,
  ...rest,
});

const draw = (regions: readonly MapRegion[], rest: { readonly stamp?: string } = {}) =>
  tileMap({
    id: "map",
    lang: "en",
    title: "Turnout",
    desc: "By region",
    regions,
    scale: { bounds: [30, 40, 50, 60, 70, 80] },
    cells: brickTiles(regions.map(({ id }) => id)),
    ...rest,
  });

test("a tile states its value, its class says the same, and it leads to its region by name", () => {
  const svg = draw([region("a", 45, { href: "#a", current: true }), region("b", 79)]);
  expect(svg).toContain('<a class="dauys-region-a" href="#a" aria-label="Region a, 45%" aria-current="page">');
  expect(svg).toContain('<g class="dauys-region-b" role="img" aria-label="Region b, 79%">');
  expect(Array.from(svg.matchAll(/dauys-class-(\w+)/g), ([, place]) => place)).toEqual(["1", "4"]);
  expect(Array.from(svg.matchAll(/class="dauys-map-value"[^>]*>([^<]+)</g), ([, text]) => text)).toEqual([
    "45%",
    "79%",
  ]);
});

test("what is not known is striped, not given a class of its own colour", () => {
  const svg = draw([region("a", null), region("b", 30)]);
  expect(svg).toContain('dauys-class-unknown" fill="url(#map-unknown)"');
  expect(svg).toContain('<pattern id="map-unknown"');
  expect(svg).toContain("Region a, not published");
  expect(draw([region("b", 30)])).not.toContain("<pattern");
});

test("links inside a map can be reached: its root is a group, not an image", () => {
  expect(draw([region("a", 45)])).toMatch(/^<svg [^>]*role="group"/);
});

test("a stamp stands in the picture above the tiles", () => {
  const plain = draw([region("a", 45)]);
  const stamped = draw([region("a", 45)], { stamp: "A <rehearsal>" });
  expect(stamped).toContain(">A &lt;rehearsal&gt;</text>");
  expect(stamped).toContain('viewBox="0 0 400 122"');
  expect(plain).toContain('viewBox="0 0 150 100"');
});

test("text from outside cannot become markup; ids that are none are refused", () => {
  const svg = draw([region("a", 45, { short: "<b>", said: '"><script>', href: 'x" onclick="y' })]);
  expect(svg).not.toMatch(/<b>|<script|" onclick/);
  expect(() => draw([region("a b", 45)])).toThrow(RangeError);
  expect(() => draw([region("a", 95)])).toThrow(RangeError);
});

test("a region without a tile is refused", () => {
  const options = { id: "m", lang: "en", title: "", desc: "", scale: { bounds: [0, 100] }, cells: {} };
  expect(() => tileMap({ ...options, regions: [region("a", 1)] })).toThrow('no tile for "a"');
});

test("no two tiles share a place, in Kazakhstan or in a wall of bricks", () => {
  const places = (cells: Readonly<Record<string, { readonly column: number; readonly row: number }>>) =>
    Object.values(cells).map(({ column, row }) => `${column} ${row}`);
  expect(Object.keys(KAZAKHSTAN_TILES)).toHaveLength(17);
  expect(new Set(places(KAZAKHSTAN_TILES)).size).toBe(17);
  const wall = brickTiles(Array.from({ length: 17 }, (_, i) => `r${i}`));
  expect(new Set(places(wall)).size).toBe(17);
  expect(wall.r16).toEqual({ column: 2.5, row: 4 });
});

test("a swatch is painted as the regions of its class are", () => {
  const svg = draw([region("a", 55)]);
  const shape = /dauys-class-2" fill="(#\w+)"/;
  expect(classSwatch("s", 2).match(shape)?.[1]).toBe(svg.match(shape)?.[1]);
  expect(classSwatch("s", null)).toContain('fill="url(#s-unknown)"');
});
