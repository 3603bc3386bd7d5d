import { encodeUtf8 } from "../../../record/index.ts";

/**
 * Things by their name in bytes: finds what a stretch of an entry's bytes names without making a text of it. Grows, never
 * shrinks. The names are those of a record's units, commissions and keys, of which nearly every entry names some; they lie
 * one behind the other in a single array, so that a million of them are no million objects.
 */
export class ByteTable<T> {
  /** The number of a name, or -1, by the hash of its bytes. */
  #slots = new Int32Array(1024).fill(-1);
  #bytes = new Uint8Array(16_384);
  /** Where each name ends; it begins where the one before it ends. */
  #ends = new Int32Array(512);
  #hashes = new Uint32Array(512);
  readonly #values: T[] = [];

  /** Puts a thing under its name; the last one under a name is the one found. */
  set(name: string, value: T): void {
    const start = this.#end(this.#values.length);
    this.#keep(start, this.#write(name, start), value);
  }

  /** The same for a name that is bytes. */
  setBytes(name: Uint8Array, value: T): void {
    const start = this.#end(this.#values.length);
    this.#reach(start + name.length);
    this.#bytes.set(name, start);
    this.#keep(start, start + name.length, value);
  }

  #keep(start: number, end: number, value: T): void {
    const hash = hashOf(this.#bytes, start, end);
    const slot = this.#find(this.#bytes, start, end, hash);
    const known = this.#slots[slot] as number;
    if (known >= 0) {
      this.#values[known] = value;
      return;
    }
    const number = this.#values.length;
    if (number === this.#ends.length) this.#makeRoom();
    this.#slots[slot] = number;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#values.push(value);
    if (this.#values.length * 2 > this.#slots.length) this.#grow();
  }

  /** What the bytes from `start` to `end` name, or `undefined`. */
  get(bytes: Uint8Array, start: number, end: number): T | undefined {
    const known = this.#slots[this.#find(bytes, start, end, hashOf(bytes, start, end))] as number;
    return known < 0 ? undefined : this.#values[known];
  }

  #end(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] as number);
  }

  /** Writes a name behind all others, where it stays only if `set` keeps it; returns where it ends. */
  #write(name: string, start: number): number {
    this.#reach(start + name.length * 3);
    for (let i = 0; i < name.length; i += 1) {
      const code = name.charCodeAt(i);
      if (code >= 0x80) {
        const bytes = encodeUtf8(name);
        this.#bytes.set(bytes, start);
        return start + bytes.length;
      }
      this.#bytes[start + i] = code;
    }
    return start + name.length;
  }

  #reach(most: number): void {
    if (most <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** The slot of a name, or the free one where it would go. */
  #find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known < 0 || (this.#hashes[known] === hash && this.#isNamed(known, bytes, start, end))) return slot;
    }
  }

  #isNamed(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#end(number);
    const length = end - start;
    if ((this.#ends[number] as number) - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.#bytes[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #makeRoom(): void {
    const [ends, hashes] = [this.#ends, this.#hashes];
    this.#ends = new Int32Array(ends.length * 2);
    this.#ends.set(ends);
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#hashes.set(hashes);
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let known = 0; known < this.#values.length; known += 1) {
      let slot = (this.#hashes[known] as number) & mask;
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
