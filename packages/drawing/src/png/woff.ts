/** Unpacks a zlib stream (RFC 1950), such as `inflateSync` of Node. */
export type Inflate = (bytes: Uint8Array) => Uint8Array;

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The tables of a font in a WOFF file, each by its name of four letters.
 *
 * @throws RangeError if the bytes are not such a file, or a table lies outside of it.
 * @source WOFF File Format 1.0, W3C Recommendation of 13 December 2012.
 */
export function readWoff(bytes: Uint8Array, inflate: Inflate): ReadonlyMap<string, DataView> {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== SIGNATURE) throw new RangeError("not a WOFF file");
  const tables = new Map<string, DataView>();
  for (let entry = 0; entry < view.getUint16(12); entry += 1) {
    const at = HEADER + ENTRY * entry;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const stored = bytes.subarray(offset, offset + packed);
    const table = packed < length ? inflate(stored) : stored;
    if (table.length !== length)
      throw new RangeError(`the table ${name} of a font has ${table.length} bytes, not ${length}`);
    tables.set(name, viewOf(table));
  }
  return tables;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
