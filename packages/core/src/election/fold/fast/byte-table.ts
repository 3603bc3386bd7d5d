import { encodeUtf8 } from "../../../record/index.ts";

/**
 * Things by their name in bytes: finds what a stretch of an entry's bytes names without making a text of it. Grows, never
 * shrinks. The names are those of a record's units, commissions and keys, of which nearly every entry names some.
 */
export class ByteTable<T> {
  #slots = new Int32Array(1024).fill(-1);
  readonly #names: Uint8Array[] = [];
  readonly #values: T[] = [];
  readonly #hashes: number[] = [];

  /** Puts a thing under its name; the last one under a name is the one found. */
  set(name: string, value: T): void {
    const bytes = encodeUtf8(name);
    const hash = hashOf(bytes, 0, bytes.length);
    const slot = this.#find(bytes, 0, bytes.length, hash);
    const known = this.#slots[slot] as number;
    if (known >= 0) {
      this.#values[known] = value;
      return;
    }
    this.#slots[slot] = this.#names.length;
    this.#names.push(bytes);
    this.#values.push(value);
    this.#hashes.push(hash);
    if (this.#names.length * 2 > this.#slots.length) this.#grow();
  }

  /** What the bytes from `start` to `end` name, or `undefined`. */
  get(bytes: Uint8Array, start: number, end: number): T | undefined {
    const slot = this.#find(bytes, start, end, hashOf(bytes, start, end));
    const known = this.#slots[slot] as number;
    return known < 0 ? undefined : this.#values[known];
  }

  /** The slot of a name, or the free one where it would go. */
  #find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known < 0) return slot;
      if (this.#hashes[known] === hash && same(this.#names[known] as Uint8Array, bytes, start, end)) return slot;
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (const [known, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, 32 bits, folded once so that the low bits depend on all of it. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function same(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (name.length !== length) return false;
  for (let i = 0; i < length; i += 1) if (name[i] !== bytes[start + i]) return false;
  return true;
}
