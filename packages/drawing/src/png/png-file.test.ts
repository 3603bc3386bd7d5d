import { crc32, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { newCanvas } from "./canvas.ts";
import { pngFile } from "./png-file.ts";
import { fillDisc } from "./shapes.ts";

/** The chunks of a PNG file, each with its check sum put to the test by Node's own. */
function chunksOf(file: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

test("few colours: a palette, and a number for each point", () => {
  const canvas = newCanvas(3, 2, "#ff0000");
  canvas.rgb.set([0, 0, 255], 3);
  const chunks = chunksOf(pngFile(canvas, deflateSync));
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect(chunks.get("IHDR")?.toString("hex")).toBe("00000003000000020803000000");
  expect(chunks.get("PLTE")?.toString("hex")).toBe("ff00000000ff");
  expect(inflateSync(chunks.get("IDAT") as Buffer).toString("hex")).toBe("0000010000000000");
});

test("more than 256 colours: each point has its own", () => {
  const canvas = newCanvas(257, 1, "#000000");
  for (let x = 0; x < 257; x += 1) canvas.rgb.set([x & 255, x >> 8, 7], 3 * x);
  const chunks = chunksOf(pngFile(canvas, deflateSync));
  expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
  expect(inflateSync(chunks.get("IDAT") as Buffer).subarray(1)).toEqual(Buffer.from(canvas.rgb));
});

test("a disc covers as much as its area says", () => {
  const canvas = newCanvas(40, 40, "#000000");
  fillDisc(canvas, { x: 20.3, y: 19.8, r: 15 }, "#ffffff");
  const covered = canvas.rgb.reduce((sum, value) => sum + value, 0) / 3 / 255;
  expect(Math.abs(covered - Math.PI * 225)).toBeLessThan(4);
});
