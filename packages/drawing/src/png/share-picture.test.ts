import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Canvas } from "./canvas.ts";
import { readFont } from "./font.ts";
import { SHARE_SIZE, type SharePicture, sharePicture } from "./share-picture.ts";

const require = createRequire(import.meta.url);
// The letters belong to the site, which draws; here they are only tried.
const path = (part: string): string =>
  require.resolve(`@fontsource/golos-text/files/golos-text-${part}-400-normal.woff`);
const face = [readFont(readFileSync(path("latin")), inflateSync)];
const block = (id: string, seats: number, colour: string) => ({ id, label: `List ${id}`, seats, colour });
const plain: SharePicture = {
  title: "An election",
  lines: ["Final result"],
  warning: null,
  house: { blocks: [block("a", 60, "#204060"), block("b", 38, "#c08020")], caption: "seats", more: "and more" },
  site: "Dauys",
  siteLine: "Elections that anyone can count again",
};
const drawn = (change: Partial<SharePicture> = {}): Canvas =>
  sharePicture({ ...plain, ...change }, { text: face, bold: face });

function pointsOf({ rgb }: Canvas, colour: readonly number[]): number {
  let points = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    if (rgb[at] === colour[0] && rgb[at + 1] === colour[1] && rgb[at + 2] === colour[2]) points += 1;
  }
  return points;
}

test("the blocks take room as they have seats", () => {
  const canvas = drawn();
  expect([canvas.width, canvas.height]).toEqual([SHARE_SIZE.width, SHARE_SIZE.height]);
  const [a, b] = [pointsOf(canvas, [0x20, 0x40, 0x60]), pointsOf(canvas, [0xc0, 0x80, 0x20])];
  // The second block's marks take a part of its discs.
  expect(a / b).toBeGreaterThan(60 / 38);
  expect(a / b).toBeLessThan((60 / 38) * 1.3);
});

test("a warning has a band of its own over the whole width, and nothing else has", () => {
  const tint = [0xfd, 0xf4, 0xe3];
  expect(pointsOf(drawn(), tint)).toBe(0);
  expect(pointsOf(drawn({ warning: "REHEARSAL" }), tint)).toBeGreaterThan(0.8 * 1200 * 80);
});

test("without a decided house no seat is painted", () => {
  expect(pointsOf(drawn({ house: null }), [0x20, 0x40, 0x60])).toBe(0);
});

test("many lists: the legend says that there are more", () => {
  const blocks = Array.from({ length: 9 }, (_, i) => block(`l${i}`, 10, `#${(i + 1) * 111111}`));
  const house = { blocks, caption: "seats", more: "and more" };
  expect(drawn({ house }).rgb).not.toEqual(drawn({ house: { ...house, more: "" } }).rgb);
});

test("the same picture is the same points", () => {
  expect(drawn().rgb).toEqual(drawn().rgb);
});
