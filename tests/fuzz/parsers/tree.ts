import {
  type ConsistencyClaim,
  checkBundle,
  checkTiles,
  consistencyProof,
  decodeBundle,
  encodeBase64,
  encodeBundle,
  type InclusionClaim,
  inclusionProof,
  parseTilePath,
  TILE_WIDTH,
  tileBytes,
  tilePath,
  tilesOf,
  verifyConsistency,
  verifyGrowth,
  verifyInclusion,
} from "@dauys/core/record";
import { spoilJson } from "../engine/json.ts";
import { accepted, ofBytes, ofText, type Parser, refused, unlessNull } from "../engine/parser.ts";
import { anyBytes, anyNumber, items, jsonBytes, looseJson, member, membersOf } from "./json-form.ts";
import { hasher } from "./keys.ts";
import { outcomeOf } from "./record.ts";
import { checkpoint, checkpointAt, nodes, recorded } from "./small-record.ts";

const SIZE = recorded.length;

function base64(hashes: readonly Uint8Array[]): readonly string[] {
  return hashes.map(encodeBase64);
}

function inclusion(index: number): Uint8Array {
  const made = inclusionProof(hasher, nodes, index, SIZE);
  if (!made.ok) throw new Error(made.fault.message);
  const [leaf, ...proof] = base64([nodes(0, index)!, ...made.proof]);
  return jsonBytes({ index, size: SIZE, leaf, root: encodeBase64(checkpoint.root), proof });
}

function inclusionClaim(bytes: Uint8Array): InclusionClaim {
  const given = looseJson(bytes);
  return {
    index: anyNumber(member(given, "index")),
    size: anyNumber(member(given, "size")),
    leafHash: anyBytes(member(given, "leaf")),
    root: anyBytes(member(given, "root")),
    proof: items(member(given, "proof")).map(anyBytes),
  };
}

function consistency(older: number): Uint8Array {
  const made = consistencyProof(hasher, nodes, older, SIZE);
  if (!made.ok) throw new Error(made.fault.message);
  const [olderRoot, newerRoot, ...proof] = base64([checkpointAt(older).root, checkpoint.root, ...made.proof]);
  return jsonBytes({ older, olderRoot, newer: SIZE, newerRoot, proof });
}

function consistencyClaim(bytes: Uint8Array): ConsistencyClaim {
  const given = looseJson(bytes);
  return {
    olderSize: anyNumber(member(given, "older")),
    olderRoot: anyBytes(member(given, "olderRoot")),
    newerSize: anyNumber(member(given, "newer")),
    newerRoot: anyBytes(member(given, "newerRoot")),
    proof: items(member(given, "proof")).map(anyBytes),
  };
}

const proofs: readonly Parser[] = [
  ofBytes({
    name: "inclusion proof",
    seeds: [0, 3, 256, SIZE - 1].map(inclusion),
    read: (bytes) => outcomeOf(verifyInclusion(hasher, inclusionClaim(bytes))),
    spoil: [spoilJson],
  }),
  ofBytes({
    name: "consistency proof",
    seeds: [1, 128, 255, 256, SIZE].map(consistency),
    read: (bytes) => outcomeOf(verifyConsistency(hasher, consistencyClaim(bytes))),
    spoil: [spoilJson],
  }),
  ofBytes({
    name: "growth",
    seeds: [1, 200].map(consistency),
    read: (bytes) => {
      const { olderSize, olderRoot, newerSize, newerRoot, proof } = consistencyClaim(bytes);
      const older = { ...checkpoint, size: olderSize, root: olderRoot };
      return outcomeOf(verifyGrowth(hasher, older, { ...checkpoint, size: newerSize, root: newerRoot }, proof));
    },
    spoil: [spoilJson],
  }),
];

const files = Object.fromEntries(
  tilesOf(SIZE)
    .filter(({ level }) => level !== "entries")
    .map((place) => [tilePath(place), encodeBase64(tileBytes(nodes, place)!)]),
);
const full = encodeBundle(recorded.slice(0, TILE_WIDTH));
const tile = tileBytes(nodes, { level: 0, index: 0, width: TILE_WIDTH })!;

const tiles: readonly Parser[] = [
  ofText({
    name: "path of a tile",
    seeds: ["tile/0/000", "tile/entries/x123/456.p/7", "tile/63/x001/x234/067.p/255"],
    read: (path) => unlessNull(parseTilePath(path)),
    write: tilePath,
    exact: true,
    words: ["tile/", "entries", ".p/", "x000/", "256", "64"],
  }),
  ofBytes({
    name: "bundle of entries",
    seeds: [encodeBundle(recorded.slice(0, 4)), encodeBundle([new Uint8Array(0), ...recorded.slice(0, 3)])],
    read: (bytes) => {
      const decoded = decodeBundle(bytes, 4);
      return decoded.ok ? accepted(decoded.entries) : refused(decoded.fault.message);
    },
    write: encodeBundle,
    exact: true,
  }),
  ofBytes({
    name: "bundle under a tile",
    seeds: [full],
    read: (bytes) => outcomeOf(checkBundle(hasher, bytes, tile)),
  }),
  ofBytes({
    name: "tiles of a checkpoint",
    seeds: [jsonBytes({ size: SIZE, root: encodeBase64(checkpoint.root), files })],
    read: (bytes) => {
      const given = looseJson(bytes);
      const kept = new Map(membersOf(member(given, "files")).map(([path, text]) => [path, anyBytes(text)]));
      const size = BigInt.asUintN(64, anyNumber(member(given, "size")));
      const state = { ...checkpoint, size, root: anyBytes(member(given, "root")) };
      return outcomeOf(checkTiles(hasher, state, (place) => kept.get(tilePath(place))));
    },
    spoil: [spoilJson],
  }),
];

/** Proofs, tiles and bundles. */
export const treeParsers: readonly Parser[] = [...proofs, ...tiles];
