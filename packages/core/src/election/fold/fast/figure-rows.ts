/** A figure that is not known, as a row holds it. */
const NONE = -1;

/** The figures of many protocols, row after row in one array: so that a country is no hundred thousand small arrays. */
export class FigureRows {
  readonly #width: number;
  #cells = new Int32Array(1024);
  #rows = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** A new row with the first `count` cells taken over, the others not known; its number. */
  add(cells: Int32Array, count: number): number {
    const start = this.#rows * this.#width;
    if (start + this.#width > this.#cells.length) {
      const larger = new Int32Array(Math.max(this.#cells.length * 2, start + this.#width));
      larger.set(this.#cells);
      this.#cells = larger;
    }
    for (let i = 0; i < count; i += 1) this.#cells[start + i] = cells[i] as number;
    this.#cells.fill(NONE, start + count, start + this.#width);
    this.#rows += 1;
    return this.#rows - 1;
  }

  /** Sets one figure of a row. */
  set(row: number, column: number, value: number): void {
    this.#cells[row * this.#width + column] = value;
  }

  /** One figure of a row, -1 where it is not known. */
  at(row: number, column: number): number {
    return this.#cells[row * this.#width + column] as number;
  }

  /** The figures of a row; `null` where one is not known. */
  figures(row: number): readonly (number | null)[] {
    const start = row * this.#width;
    return Array.from({ length: this.#width }, (_, i) => {
      const value = this.#cells[start + i] as number;
      return value === NONE ? null : value;
    });
  }
}
