import { crc32, inflateRawSync } from "node:zlib";
import { LIST_LIMITS } from "../limits.ts";

/** A ZIP archive whose directory was read; its parts are unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, checked by length and CRC-32. */
  readonly read: (name: string) => Part;
}

/** The bytes of a part; or why there are none. */
export type Part =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "damaged" | "too-large" };

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const END = { signature: 0x06054b50, length: 22, comment: 0xffff } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * Reads the directory of a ZIP archive, nothing else; `null` where it is none that can be read: several volumes, ZIP64,
 * encryption, a method other than stored and deflated, a name that stands twice, more than a thousand parts.
 * @source PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function openZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (view.getUint32(end + 4, true) !== 0 || count > LIST_LIMITS.parts) return null;
  const entries = directory(view, count, view.getUint32(end + 16, true), end);
  if (entries === null) return null;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? { ok: false, reason: "damaged" } : unpacked(view, entry);
    },
  };
}

/** The offset of the record that ends the directory, which a comment may follow; -1 when there is none. */
function endOf(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - END.comment; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

function directory(view: DataView, count: number, start: number, end: number): ReadonlyMap<string, Entry> | null {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) return null;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) return null;
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + CENTRAL.length + lengths.reduce((sum, length) => sum + length, 0);
    if (next > end) return null;
    const raw = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL.length, lengths[0] ?? 0);
    const name = new TextDecoder().decode(raw);
    if (entries.has(name)) return null;
    entries.set(name, {
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

function unpacked(view: DataView, { method, crc, packed, size, at }: Entry): Part {
  const damaged = { ok: false, reason: "damaged" } as const;
  if (size > LIST_LIMITS.part) return { ok: false, reason: "too-large" };
  if (at + LOCAL.length > view.byteLength || view.getUint32(at, true) !== LOCAL.signature) return damaged;
  const start = at + LOCAL.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) return damaged;
  const data = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  const bytes = method === STORED ? data : inflated(data, size);
  const sound = bytes !== null && bytes.length === size && crc32(bytes) === crc;
  return sound ? { ok: true, bytes } : damaged;
}

/** Unpacks what has to be `size` bytes; what is more is never unpacked, whatever the data claims. */
function inflated(data: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
