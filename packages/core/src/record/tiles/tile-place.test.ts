import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTilePath, type TilePlace, tilePath } from "./tile-place.ts";

test.each([
  [{ level: 0, index: 0, width: 256 }, "tile/0/000"],
  [{ level: 0, index: 1_234_067, width: 256 }, "tile/0/x001/x234/067"],
  [{ level: 0, index: 1067, width: 5 }, "tile/0/x001/067.p/5"],
  [{ level: 63, index: 999, width: 255 }, "tile/63/999.p/255"],
  [{ level: 1, index: 1000, width: 256 }, "tile/1/x001/000"],
  [{ level: "entries", index: 273, width: 112 }, "tile/entries/273.p/112"],
  [{ level: 0, index: Number.MAX_SAFE_INTEGER, width: 1 }, "tile/0/x009/x007/x199/x254/x740/991.p/1"],
] as const)("%o is at %s", (place, path) => {
  expect(tilePath(place)).toBe(path);
  expect(parseTilePath(path)).toEqual(place);
});

test.each([
  "",
  "tile",
  "/tile/0/000",
  "tile/0/000/",
  "tile/0/0",
  "tile/0/0000",
  "tile/0/x001",
  "tile/0/x001/x067",
  "tile/0/001/067",
  "tile/0/x000/067",
  "tile/0/x1/067",
  "tile/00/000",
  "tile/64/000",
  "tile/100/000",
  "tile/-1/000",
  "tile/data/000",
  "tile/0/000.p/0",
  "tile/0/000.p/05",
  "tile/0/000.p/256",
  "tile/0/000.p/",
  "tile/0/000.p/5/",
  "tile/0/000.p",
  "tile/0/000\n",
  "tile/0/x009/x007/x199/x254/x740/992",
  `tile/0/${"x999/".repeat(5000)}999`,
  "tile/entries/x000/000",
])("%s is the path of no tile", (path) => {
  expect(parseTilePath(path)).toBeNull();
});

test.each<TilePlace>([
  { level: -1, index: 0, width: 256 },
  { level: 64, index: 0, width: 256 },
  { level: 0.5, index: 0, width: 256 },
  { level: 0, index: -1, width: 256 },
  { level: 0, index: 2 ** 53, width: 256 },
  { level: 0, index: 0, width: 0 },
  { level: 0, index: 0, width: 257 },
  { level: "entries", index: 0, width: 1.5 },
])("there is no tile %o", (place) => {
  expect(() => tilePath(place)).toThrow(RangeError);
});

test("a tile and its path determine each other, and any path is refused or that of its tile", () => {
  const level = fc.oneof(fc.constant("entries" as const), fc.nat({ max: 63 }));
  fc.assert(
    fc.property(fc.record({ level, index: fc.maxSafeNat(), width: fc.integer({ min: 1, max: 256 }) }), (place) => {
      expect(parseTilePath(tilePath(place))).toEqual(place);
    }),
  );
  const parts = fc.array(fc.constantFrom("tile", "/", "0", "entries", "x001", "067", ".p/", "5", "x", "256"), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        parts.map((list) => list.join("")),
        fc.string(),
      ),
      (path) => {
        const place = parseTilePath(path);
        if (place !== null) expect(tilePath(place)).toBe(path);
      },
    ),
    { numRuns: 2000 },
  );
});
