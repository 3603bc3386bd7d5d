import fc from "fast-check";
import { expect, test } from "vitest";
import { memorySource, rootOf, tileBytes, tilesOf } from "../../record/index.ts";
import { hasher, sha256 } from "../../record/testing/node-crypto.ts";
import { hex } from "../../record/testing/results.ts";
import { hashBundle } from "./hash-bundle.ts";
import { type TreeWalk, treeWalk } from "./tree-walk.ts";

const LEAVES = 67_000;
const entries = Array.from({ length: LEAVES }, (_, i) => Uint8Array.of(i >> 16, i >> 8, i));
const leaves = entries.map(hasher.leaf);

/** Walks over so many entries; `change` may damage what stands in a tile. */
function walked(
  size: number,
  mark: number | null,
  change: (tile: Uint8Array, bundle: number) => Uint8Array = (tile) => tile,
): {
  readonly walk: TreeWalk;
  readonly places: readonly number[];
} {
  const walk = treeWalk(hasher, mark);
  const places: number[] = [];
  for (let start = 0, bundle = 0; start < size; start += 256, bundle += 1) {
    const hashed = hashBundle(hasher, entries.slice(start, Math.min(size, start + 256)));
    places.push(...walk.add(hashed, change(hashed.leaves.slice(), bundle)).map((place) => start + place));
  }
  return { walk, places };
}

test("both ways lead to the root of the tree, and to that of every earlier size", () => {
  const size = fc.oneof(fc.integer({ min: 1, max: 1100 }), fc.constantFrom(255, 256, 257, 512, 513));
  fc.assert(
    fc.property(size, fc.nat(), (count, any) => {
      const mark = (any % count) + 1;
      const { entries: own, tiles } = walked(count, mark).walk.end();
      const expected = [rootOf(hasher, leaves.slice(0, count)), rootOf(hasher, leaves.slice(0, mark))].map(hex);
      expect([own.root, own.marked].map((hash) => hex(hash ?? undefined))).toEqual(expected);
      expect(tiles).toMatchObject({ root: own.root, marked: own.marked });
    }),
    { numRuns: 30 },
  );
});

test("the tiles above level 0 are those of the tree", () => {
  const { entries: own } = walked(LEAVES, null).walk.end();
  const source = memorySource(hasher, leaves);
  const upper = tilesOf(LEAVES).filter(({ level }) => level !== "entries" && level > 0);
  expect(upper.map(({ level, width }) => [level, width])).toEqual([
    [1, 256],
    [1, 5],
    [2, 1],
  ]);
  for (const place of upper) {
    const given = own.tile(Number(place.level), place.index, place.width);
    expect(hex(given ?? undefined)).toBe(hex(tileBytes(source, place)));
  }
  expect(own.tile(1, 1, 6)).toBeNull();
});

test("where a tile differs there are two ways, and the entries still lead to their own root", () => {
  const flip = (tile: Uint8Array, bundle: number): Uint8Array =>
    bundle === 1 ? tile.with(3 * 32, (tile[96] as number) ^ 1) : tile;
  const { walk, places } = walked(700, 600, flip);
  const { entries: own, tiles } = walk.end();
  expect(places).toEqual([256 + 3]);
  expect(hex(own.root ?? undefined)).toBe(hex(rootOf(hasher, leaves.slice(0, 700))));
  const published = leaves
    .slice(0, 700)
    .with(259, flip(leaves[259]?.slice() as Uint8Array, 0).with(0, (leaves[259]?.[0] as number) ^ 1));
  expect(hex(tiles.root ?? undefined)).toBe(hex(rootOf(hasher, published)));
  expect(hex(tiles.marked ?? undefined)).toBe(hex(rootOf(hasher, published.slice(0, 600))));
});

test("a bundle that cannot be read breaks one way and not the other", () => {
  const walk = treeWalk(hasher, null);
  const [first, second] = [entries.slice(0, 256), entries.slice(256, 300)].map((some) => hashBundle(hasher, some));
  if (first === undefined || second === undefined) throw new Error("no bundles");
  walk.add(null, first.leaves);
  walk.add(second, second.leaves);
  const { entries: own, tiles } = walk.end();
  expect([own.root, hex(tiles.root ?? undefined)]).toEqual([null, hex(rootOf(hasher, leaves.slice(0, 300)))]);
});

test("nothing has the root of nothing", () => {
  expect(hex(treeWalk(hasher, null).end().entries.root ?? undefined)).toBe(hex(sha256(new Uint8Array())));
});
