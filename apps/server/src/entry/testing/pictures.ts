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
