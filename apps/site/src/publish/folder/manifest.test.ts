import { expect, test } from "vitest";
import { sumsText } from "../sums.ts";
import { Manifest } from "./manifest.ts";

const put = (path: string, hash: string, bytes = 1, before = 0) => ({ path, hash, bytes, before, written: true });

const textOf = (manifest: Manifest): string => Buffer.from(manifest.text()).toString();

test("the list is that of all files in the order of their paths, however they came and went", () => {
  const manifest = new Manifest(new Map([["b", "1"]]), 10);
  const now = new Map([["b", "1"]]);
  let state = 5;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let step = 0; step < 400; step += 1) {
    const path = `${"abА"[random(3)]}/${random(60)}${random(2) === 0 ? ".html" : ""}`;
    if (random(3) === 0) {
      manifest.drop(path, 0);
      now.delete(path);
    } else {
      manifest.put(put(path, String(step)));
      now.set(path, String(step));
    }
    if (step % 7 === 0) expect(textOf(manifest)).toBe(sumsText(now));
  }
  for (let many = 0; many < 1500; many += 1) {
    manifest.put(put(`c/${many}`, "2"));
    now.set(`c/${many}`, "2");
  }
  expect(textOf(manifest)).toBe(sumsText(now));
  expect(manifest.size).toBe(now.size);
});

test("bytes are those of the files that are there", () => {
  const manifest = new Manifest(new Map([["a", "1"]]), 10);
  manifest.put(put("a", "2", 7, 10));
  manifest.put(put("b", "3", 5));
  expect(manifest.bytes).toBe(12);
  manifest.drop("a", 7);
  manifest.drop("never", 100);
  expect([manifest.bytes, manifest.size]).toEqual([5, 1]);
});
