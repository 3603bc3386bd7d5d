import {
  checkBundle,
  checkTiles,
  decodeBundle,
  openNote,
  parseCheckpoint,
  parseNote,
  parseTilePath,
  type Result,
  tilePath,
  treeHasher,
} from "@dauys/core/record";
import { expect, test } from "vitest";
import { publishedFiles } from "./publish-files.ts";
import { sha256, signerOf, verifyEd25519 } from "./testing/node-signer.ts";

const hasher = treeHasher(sha256);
const log = signerOf("transcribed.invalid/test");

function good<V extends object, R extends string>(result: Result<V, R>): V {
  if (!result.ok) throw new Error(result.fault.message);
  return result;
}

test.each([1, 34, 256, 300, 600])("%i entries: checkpoint, tiles and bundles agree", (count) => {
  const entries = Array.from({ length: count }, (_, i) => Buffer.from(`entry ${i}`));
  const files = publishedFiles(hasher, entries, log);
  const { note } = good(parseNote(files.get("checkpoint") ?? new Uint8Array(0)));
  const { verified } = good(openNote(verifyEd25519, note, [log.key]));
  expect(verified).toHaveLength(1);
  const { checkpoint } = good(parseCheckpoint(note.text));
  expect([checkpoint.origin, checkpoint.size]).toEqual(["transcribed.invalid/test", BigInt(count)]);
  expect(checkTiles(hasher, checkpoint, (place) => files.get(tilePath(place)))).toEqual({ ok: true });
  const found: string[] = [];
  for (const [path, bytes] of files) {
    const place = parseTilePath(path);
    if (place?.level !== "entries") continue;
    found.push(...good(decodeBundle(bytes, place.width)).entries.map((each) => Buffer.from(each).toString()));
    const hashes = files.get(tilePath({ ...place, level: 0 })) ?? new Uint8Array(0);
    expect(good(checkBundle(hasher, bytes, hashes))).toMatchObject({ ok: true });
  }
  expect(found).toEqual(entries.map(String));
});

test("the checkpoint stands behind everything that it vouches for", () => {
  const files = publishedFiles(hasher, [Buffer.from("entry")], log);
  expect([...files.keys()].at(-1)).toBe("checkpoint");
});
