import fc from "fast-check";
import { expect, test } from "vitest";
import type { Checkpoint } from "../checkpoint/checkpoint.ts";
import { logEntries, logVector } from "../testing/log.ts";
import { hasher, sha256 } from "../testing/node-crypto.ts";
import { good, hex, reasonOf } from "../testing/results.ts";
import { rootOf } from "../tree/frontier.ts";
import { consistencyProof, inclusionProof } from "../tree/proofs.ts";
import { memorySource } from "../tree/source.ts";
import { checkBundle, encodeBundle } from "./bundle.ts";
import { checkTiles } from "./check-tiles.ts";
import { type TileReader, tileBytes, tileSource } from "./hash-tile.ts";
import { type TilePlace, tilePath } from "./tile-place.ts";
import { newTiles, tilesForConsistency, tilesForInclusion, tilesOf, tileWidth } from "./tile-set.ts";

const SIZE = 70_000;
const leaves = Array.from({ length: SIZE }, (_, i) => hasher.leaf(Buffer.from(`entry ${i}`)));
const source = memorySource(hasher, leaves);

type Files = Map<string, Uint8Array>;

function write(files: Files, places: readonly TilePlace[]): Files {
  for (const place of places) {
    if (place.level !== "entries") files.set(tilePath(place), tileBytes(source, place)!);
  }
  return files;
}

function reader(files: Files, asked: Set<string> = new Set()): TileReader {
  return (place) => {
    asked.add(tilePath(place));
    return files.get(tilePath(place));
  };
}

function state(size: number): Checkpoint {
  return { origin: "record.example", size: BigInt(size), root: rootOf(hasher, leaves.slice(0, size)), extensions: [] };
}

test("the specification's examples: 70,000 leaves, and 256", () => {
  const counted = new Map<string, number>();
  for (const { level, width } of tilesOf(SIZE)) {
    const kind = `${level} ${width}`;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  expect(Object.fromEntries(counted)).toEqual({
    "entries 256": 273,
    "entries 112": 1,
    "0 256": 273,
    "0 112": 1,
    "1 256": 1,
    "1 17": 1,
    "2 1": 1,
  });
  expect(tilesOf(256).map(tilePath)).toEqual(["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]);
  expect(tilesOf(0)).toEqual([]);
});

test("the tiles of a record too large for one call's arguments are told all the same", () => {
  expect(tilesOf(2 ** 26).length).toBe(2 * 2 ** 18 + 2 ** 10 + 2 ** 2 + 1);
});

test("what growth must write is what the newer record has and the older had not", () => {
  const sizes = fc.nat({ max: SIZE });
  fc.assert(
    fc.property(sizes, sizes, (a, b) => {
      const [older, newer] = [Math.min(a, b), Math.max(a, b)];
      const had = new Set(tilesOf(older).map(tilePath));
      const has = tilesOf(newer).map(tilePath);
      expect(newTiles(older, newer).map(tilePath)).toEqual(has.filter((path) => !had.has(path)));
    }),
  );
  expect(() => newTiles(5, 4)).toThrow(RangeError);
  expect(() => newTiles(-1, 4)).toThrow(RangeError);
});

test("tiles and bundles are those of another implementation", () => {
  const hashes = logEntries.map((entry) => hasher.leaf(entry));
  const small = memorySource(hasher, hashes);
  const written = tilesOf(300).map((place) => {
    const start = place.index * 256;
    const bytes =
      place.level === "entries" ? encodeBundle(logEntries.slice(start, start + place.width)) : tileBytes(small, place)!;
    return [tilePath(place), Buffer.from(sha256(bytes)).toString("base64")];
  });
  expect(Object.fromEntries(written)).toEqual(logVector.files);
});

const all = write(new Map(), tilesOf(SIZE));

test("proofs read through tiles are those of the tree in memory, from the tiles that were foretold", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: SIZE }), fc.nat(), (size, n) => {
      const files = write(
        new Map(),
        tilesOf(size).filter(({ width }) => width < 256),
      );
      const read: TileReader = (place) =>
        files.get(tilePath(place)) ?? (place.width === 256 ? all.get(tilePath(place)) : undefined);
      for (const [made, expected, foretold] of [
        [
          (tiles: TileReader) => inclusionProof(hasher, tileSource(hasher, size, tiles), n % size, size),
          inclusionProof(hasher, source, n % size, size),
          tilesForInclusion(n % size, size),
        ],
        [
          (tiles: TileReader) => consistencyProof(hasher, tileSource(hasher, size, tiles), 1 + (n % size), size),
          consistencyProof(hasher, source, 1 + (n % size), size),
          tilesForConsistency(1 + (n % size), size),
        ],
      ] as const) {
        const asked = new Set<string>();
        const proof = made((place) => {
          asked.add(tilePath(place));
          return read(place);
        });
        expect(good(proof).proof.map(hex)).toEqual(good(expected).proof.map(hex));
        expect([...asked].sort()).toEqual(foretold.map(tilePath).sort());
      }
    }),
    { numRuns: 60 },
  );
});

test("a partial tile that gave way to the full one is read from that", () => {
  const tiles = tileSource(hasher, 300, reader(all));
  expect(good(inclusionProof(hasher, tiles, 299, 300)).proof.map(hex)).toEqual(
    good(inclusionProof(hasher, source, 299, 300)).proof.map(hex),
  );
});

test("a full tile that is not of its length does not stand in for a partial one", () => {
  const files = new Map(all).set("tile/0/001", all.get("tile/0/001")!.subarray(32));
  expect(reasonOf(inclusionProof(hasher, tileSource(hasher, 300, reader(files)), 299, 300))).toBe("missing-node");
});

test("what lies beyond the tree is no node of it", () => {
  const tiles = tileSource(hasher, 300, reader(all));
  expect(hex(tiles(0, 299))).toBe(hex(leaves[299]));
  expect(tiles(0, 300)).toBeUndefined();
  expect(tiles(2, 75)).toBeUndefined();
  expect(tiles(8, 1)).toBeUndefined();
  expect(tiles(16, 0)).toBeUndefined();
});

test("a tile that is missing, too short or too long is not read", () => {
  const path = "tile/0/001.p/44";
  for (const bytes of [
    undefined,
    new Uint8Array(),
    all.get("tile/0/001")!.subarray(0, 43 * 32),
    all.get("tile/0/001")!,
  ]) {
    const files = write(new Map(), tilesOf(300));
    if (bytes === undefined) files.delete(path);
    else files.set(path, bytes);
    expect(reasonOf(inclusionProof(hasher, tileSource(hasher, 300, reader(files)), 299, 300))).toBe("missing-node");
    expect(reasonOf(checkTiles(hasher, state(300), reader(files)))).toBe("tile-missing");
  }
});

test("a tile that goes away while it is read is missing, not a crash", () => {
  const files = write(new Map(), tilesOf(300));
  let reads = 0;
  const most = (place: TilePlace) => (reads++ < 3 ? files.get(tilePath(place)) : undefined);
  expect(reasonOf(checkTiles(hasher, state(300), most))).toBe("tile-missing");
  reads = -1;
  expect(reasonOf(checkTiles(hasher, state(300), most))).toBe("tile-missing");
  reads = -100;
  expect(reasonOf(checkTiles(hasher, state(300), most))).toBe("accepted");
});

test("all tiles of a checkpoint are found right, and those of another size are not", () => {
  for (const size of [0, 1, 255, 256, 257, 300, 65_536, SIZE]) {
    const files = write(new Map(), tilesOf(size));
    expect(reasonOf(checkTiles(hasher, state(size), reader(files)))).toBe("accepted");
  }
  const files = write(new Map(), tilesOf(300));
  expect(reasonOf(checkTiles(hasher, { ...state(300), root: leaves[0]! }, reader(files)))).toBe("root-differs");
  expect(reasonOf(checkTiles(hasher, { ...state(300), size: 2n ** 60n }, reader(files)))).toBe("too-large");
  expect(reasonOf(checkTiles(hasher, { ...state(0), root: leaves[0]! }, reader(files)))).toBe("root-differs");
});

test("every flipped bit in a tile is found", () => {
  const sizes = fc.constantFrom(1, 256, 300, 1000);
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (size, which, bit) => {
      const files = write(new Map(), tilesOf(size));
      const path = [...files.keys()][which % files.size]!;
      const bytes = Uint8Array.from(files.get(path)!);
      bytes[Math.floor(bit / 8) % bytes.length]! ^= 1 << (bit % 8);
      expect(["tile-differs", "root-differs"]).toContain(
        reasonOf(checkTiles(hasher, state(size), reader(files.set(path, bytes)))),
      );
    }),
  );
});

test("a bundle is held against its tile", () => {
  const place: TilePlace = { level: 0, index: 1, width: tileWidth(0, 1, 300) };
  const tile = tileBytes(source, place)!;
  const entries = Array.from({ length: place.width }, (_, i) => Uint8Array.from(Buffer.from(`entry ${256 + i}`)));
  expect(good(checkBundle(hasher, encodeBundle(entries), tile)).entries.map(hex)).toEqual(entries.map(hex));
  const changed = entries.with(7, Uint8Array.from(Buffer.from("entry X")));
  expect(checkBundle(hasher, encodeBundle(changed), tile)).toMatchObject({
    fault: { reason: "entry-differs", message: expect.stringContaining("entry 7") },
  });
  const swapped = entries.with(3, entries[4]!).with(4, entries[3]!);
  expect(reasonOf(checkBundle(hasher, encodeBundle(swapped), tile))).toBe("entry-differs");
  expect(reasonOf(checkBundle(hasher, encodeBundle(entries.slice(1)), tile))).toBe("width");
  expect(reasonOf(checkBundle(hasher, encodeBundle([...entries, entries[0]!]), tile))).toBe("width");
});

test("a bundle of entries is no tile of hashes", () => {
  expect(() => tileBytes(source, { level: "entries", index: 0, width: 1 })).toThrow(RangeError);
  expect(tileBytes(() => undefined, { level: 0, index: 0, width: 1 })).toBeUndefined();
});

test("a checkpoint that claims more entries than memory holds is refused at the first tile that is not there", () => {
  const few = reader(write(new Map(), tilesOf(300)));
  for (const size of [2n ** 40n, 2n ** 53n - 1n]) {
    expect(reasonOf(checkTiles(hasher, { ...state(300), size }, few))).toBe("tile-missing");
  }
  expect(reasonOf(checkTiles(hasher, { ...state(300), size: 2n ** 53n }, few))).toBe("too-large");
});
