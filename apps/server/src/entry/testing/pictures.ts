import { crc32, deflateSync } from "node:zlib";

/** A PNG that says it has this size, grey all over; with `text`, words are hidden in it as cameras hide places. */
export function pngOf(
  width: number,
  height: number,
  { text }: { readonly text?: string } = {},
): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 0, 0, 0, 0], 8);
  // A picture that would unfold to gigabytes has few bytes here too: that is what makes it a bomb.
  const rows = width * height > 1_000_000 ? new Uint8Array(64) : new Uint8Array(height * (width + 1));
  const chunks = [
    chunk("IHDR", head),
    ...(text === undefined ? [] : [chunk("tEXt", new TextEncoder().encode(`Comment\0${text}`))]),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array(0)),
  ];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((one) => [...one])]);
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = new Uint8Array([...new TextEncoder().encode(name), ...body]);
  const whole = new Uint8Array(named.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length);
  whole.set(named, 4);
  view.setUint32(whole.length - 4, crc32(named));
  return whole;
}

/** The checksum by which a PNG tells that a chunk is whole. */
export function crcOf(bytes: Uint8Array): number {
  return crc32(bytes);
}

/** The head of a JPEG that says it has this size, after a segment of a camera's own. */
export function jpegOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const size = (value: number): readonly number[] => [value >> 8, value & 0xff];
  const own = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, ...size(height), ...size(width), 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...own, ...frame, 0xff, 0xd9]);
}

/** A whole JPEG as a browser draws one: the mark of JFIF, tables, a frame of this size, one scan of grey points. */
export function plainJpegOf(
  width: number,
  height: number,
  { segments = [], behind = [] }: { readonly segments?: readonly number[]; readonly behind?: readonly number[] } = {},
): Uint8Array<ArrayBuffer> {
  const size = (value: number): readonly number[] => [value >> 8, value & 0xff];
  const segment = (marker: number, body: readonly number[]): readonly number[] => [
    ...[0xff, marker],
    ...size(body.length + 2),
    ...body,
  ];
  const codes = [1, ...Array.from({ length: 15 }, () => 0), 0];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...segments,
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(0xc0, [8, ...size(height), ...size(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0, ...codes]),
    ...segment(0xc4, [0x10, ...codes]),
    ...segment(0xda, [1, 1, 0, 0, 0x3f, 0]),
    ...Array.from({ length: Math.ceil((Math.ceil(width / 8) * Math.ceil(height / 8) * 2) / 8) }, () => 0),
    ...[0xff, 0xd9],
    ...behind,
  ]);
}

/** What a camera writes into a photograph: where it was taken (Exif 2.32, 4.6.6), as a segment of a JPEG. */
export function exifWithPlace(): readonly number[] {
  const text = (words: string): readonly number[] => [...new TextEncoder().encode(words)];
  const tag = (number: number, type: number, count: number, value: readonly number[]): readonly number[] => [
    ...[number >> 8, number & 0xff, 0, type, 0, 0, 0, count],
    ...value,
  ];
  // Of a picture: that places follow at byte 26. Of places: 51 degrees north.
  const first = [0, 1, ...tag(0x8825, 4, 1, [0, 0, 0, 26]), 0, 0, 0, 0];
  const places = [0, 1, ...tag(0x0001, 2, 2, [...text("N"), 0, 0, 0]), 0, 0, 0, 0];
  const tiff = [...text("MM"), 0, 0x2a, 0, 0, 0, 8, ...first, ...places];
  const body = [...text("Exif"), 0, 0, ...tiff];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
}
