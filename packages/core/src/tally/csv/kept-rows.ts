import { MOST_STATIONS } from "../most.ts";
import type { Table } from "../table.ts";

/** Rows kept block by block, in columns that grow as they come. */
export class KeptRows {
  readonly #names: readonly string[];
  #columns: readonly Uint32Array<ArrayBuffer>[];
  #rows = 0;

  /** Makes room for so many rows to begin with. */
  constructor(names: readonly string[], room: number) {
    this.#names = names;
    this.#columns = names.map(() => new Uint32Array(Math.min(room, MOST_STATIONS)));
  }

  /** Copies the rows of a block behind those before. */
  add({ rows, columns }: Table): void {
    const needed = this.#rows + rows;
    const room = this.#columns[0]?.length ?? 0;
    if (needed > room) {
      const length = Math.max(needed, Math.min(2 * room, MOST_STATIONS));
      // Not ArrayBuffer.transfer: the package runs on Node 20 too, which lacks it.
      this.#columns = this.#columns.map((column) => {
        const longer = new Uint32Array(length);
        longer.set(column);
        return longer;
      });
    }
    for (const [i, { values }] of columns.entries()) this.#columns[i]?.set(values, this.#rows);
    this.#rows = needed;
  }

  /** All rows kept, without copying them. */
  table(): Table {
    const columns = this.#names.map((id, i) => ({
      id,
      values: (this.#columns[i] as Uint32Array).subarray(0, this.#rows),
    }));
    return { rows: this.#rows, columns };
  }
}
