/** Which key signed which entries: pairs of numbers, as many as a record has signatures. */
export class SignatureLog {
  #pairs = new Int32Array(1024);
  #size = 0;
  #keys = 0;

  /** A number for another key. */
  newKey(): number {
    this.#keys += 1;
    return this.#keys;
  }

  /** Notes that a key, by its number, signed an entry. */
  add(key: number, entry: number): void {
    if (this.#size + 2 > this.#pairs.length) {
      const larger = new Int32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#size] = key;
    this.#pairs[this.#size + 1] = entry;
    this.#size += 2;
  }

  /** The entries that a key signed, in their order. */
  of(key: number): readonly number[] {
    const found: number[] = [];
    for (let i = 0; i < this.#size; i += 2) if (this.#pairs[i] === key) found.push(this.#pairs[i + 1] as number);
    return found;
  }
}
