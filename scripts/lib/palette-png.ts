import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture as RGB, three bytes for each point, row by row. */
interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/**
 * The same picture with at most 256 colours, a byte for each point: a picture of a page, which has few colours but for
 * the edges of its letters, becomes a third as large and looks the same.
 *
 * @param png - with 8 bits for each of red, green and blue, not interlaced, as Chromium writes it. An alpha channel is
 *   taken to be opaque.
 * @throws Error if it is another kind of PNG.
 * @source PNG specification (third edition), W3C 2025.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, rgb } = decode(png);
  const palette = choosePalette(rgb);
  const indexOf = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let point = 0; point < width * height; point += 1) {
    const colour = colourAt(rgb, point);
    const index = indexOf.get(colour) ?? nearest(palette, colour);
    indexOf.set(colour, index);
    // The first byte of each row says that the row is not filtered.
    rows[Math.floor(point / width) * (width + 1) + 1 + (point % width)] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(rgb: Uint8Array, point: number): number {
  return ((rgb[3 * point] ?? 0) << 16) | ((rgb[3 * point + 1] ?? 0) << 8) | (rgb[3 * point + 2] ?? 0);
}

/** The most frequent colour of each of the 256 most frequent kinds; colours are of a kind if their first four bits agree. */
function choosePalette(rgb: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (let point = 0; 3 * point < rgb.length; point += 1) {
    const colour = colourAt(rgb, point);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  if (sorted.length <= 256) return sorted;
  const kinds = new Map(sorted.toReversed().map((colour) => [colour & 0xf0f0f0, colour]));
  const chosen = new Set([...kinds.values()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 256));
  for (const colour of sorted) if (chosen.size < 256) chosen.add(colour);
  return [...chosen];
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((other >> shift) & 255) - ((colour >> shift) & 255));
    return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function decode(png: Buffer): Raster {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, interlaced] = [png[24], png[25], png[28]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0) throw new Error("a PNG of another kind");
  const channels = kind === 2 ? 3 : 4;
  const raw = unfiltered(inflateSync(Buffer.concat(dataOf(png))), width * channels, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let point = 0; point < width * height; point += 1) {
    rgb.set(raw.subarray(point * channels, point * channels + 3), point * 3);
  }
  return { width, height, rgb };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
  }
  return parts;
}

/** Undoes the filter that each row names in its first byte. */
function unfiltered(rows: Buffer, rowLength: number, channels: number): Uint8Array {
  const height = rows.length / (rowLength + 1);
  const raw = new Uint8Array(height * rowLength);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowLength + 1)];
    for (let x = 0; x < rowLength; x += 1) {
      const left = x < channels ? 0 : (raw[y * rowLength + x - channels] ?? 0);
      const up = y === 0 ? 0 : (raw[(y - 1) * rowLength + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (raw[(y - 1) * rowLength + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      raw[y * rowLength + x] = (rows[y * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return raw;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
