import type { Canvas } from "./canvas.ts";

/** Packs bytes as a zlib stream (RFC 1950), such as `deflateSync` of Node. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The kinds of a picture: 8 bits for each of red, green and blue; or 8 bits that name one of at most 256 colours. */
const KINDS = { colours: 2, palette: 3 } as const;

/**
 * A picture as the bytes of a PNG file: nothing in it but the picture, so that the same picture is the same bytes.
 *
 * @source PNG specification (third edition), W3C 2025.
 */
export function pngFile(canvas: Canvas, deflate: Deflate): Uint8Array {
  const { width, height } = canvas;
  const palette = withPalette(canvas);
  const bytes = palette?.numbers ?? canvas.rgb;
  const kind = palette === null ? KINDS.colours : KINDS.palette;
  // 8 bits; the usual packing and filters; not interlaced.
  const head = Uint8Array.from([...fourBytes(width), ...fourBytes(height), 8, kind, 0, 0, 0]);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", head),
    ...(palette === null ? [] : [chunk("PLTE", Uint8Array.from(palette.colours.flatMap(threeBytes)))]),
    chunk("IDAT", deflate(unfiltered(bytes, height))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** The colours of a picture in the order in which they come, and the number of each point's; `null` where they are too many. */
function withPalette(canvas: Canvas): { readonly colours: readonly number[]; readonly numbers: Uint8Array } | null {
  const palette = new Map<number, number>();
  const numbers = new Uint8Array(canvas.width * canvas.height);
  let [last, number] = [-1, 0];
  for (let point = 0; point < numbers.length; point += 1) {
    const colour = colourAt(canvas, point);
    // Most points are like the one before.
    if (colour !== last) {
      [last, number] = [colour, palette.get(colour) ?? palette.size];
      if (number === 256) return null;
      palette.set(colour, number);
    }
    numbers[point] = number;
  }
  return { colours: [...palette.keys()], numbers };
}

function colourAt({ rgb }: Canvas, point: number): number {
  return ((rgb[3 * point] ?? 0) << 16) | ((rgb[3 * point + 1] ?? 0) << 8) | (rgb[3 * point + 2] ?? 0);
}

/** Each row begins with the number of its filter: 0, as it is. Flat colours pack best so. */
function unfiltered(bytes: Uint8Array, height: number): Uint8Array {
  const length = bytes.length / height;
  const rows = new Uint8Array(height * (length + 1));
  for (let y = 0; y < height; y += 1) rows.set(bytes.subarray(y * length, (y + 1) * length), y * (length + 1) + 1);
  return rows;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** Length, name, content, and the check sum of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  bytes.set(fourBytes(content.length));
  bytes.set(
    Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(content, 8);
  bytes.set(fourBytes(crc32(bytes.subarray(4, 8 + content.length))), 8 + content.length);
  return bytes;
}

function fourBytes(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function threeBytes(colour: number): readonly number[] {
  return [colour >>> 16, (colour >>> 8) & 255, colour & 255];
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
