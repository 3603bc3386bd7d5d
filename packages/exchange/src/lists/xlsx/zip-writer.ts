import { crc32, deflateRawSync } from "node:zlib";

/** The first day that a ZIP archive can name: so that the same contents are always the same bytes. */
const FIRST_DAY = 0x0021;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly head: Uint8Array;
  readonly at: number;
}

/**
 * Writes parts as a ZIP archive, in the order given; the same parts always give the same bytes.
 * @source PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function writeZip(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const packed: Packed[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const [label, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const data = new Uint8Array(deflateRawSync(bytes));
    const head = shared(crc32(bytes), data.length, bytes.length, label.length);
    packed.push({ name: label, data, head, at });
    at += 4 + head.length + label.length + data.length;
  }
  const directory = packed.flatMap(({ name, head, at: local }) => [
    ...[numbers([4, 0x02014b50], [2, VERSION]), head, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, local]), name],
  ]);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = packed.length;
  return joined([
    ...packed.flatMap(({ name, data, head }) => [numbers([4, 0x04034b50]), head, name, data]),
    ...directory,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]),
  ]);
}

/** What stands both before a part and in the directory: from the version needed to the length of the extra field. */
function shared(crc: number, packed: number, size: number, name: number): Uint8Array {
  return numbers(
    ...([
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc],
      [4, packed],
      [4, size],
      [2, name],
      [2, 0],
    ] as const),
  );
}

/** Numbers of so many bytes each, little-endian. */
function numbers(...all: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([size, value]) => Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
