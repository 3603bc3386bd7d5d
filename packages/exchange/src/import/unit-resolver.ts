import type { Plan } from "./plan.ts";
import type { UnitTree } from "./unit-tree.ts";

/** The bytes of the row that is being read, and where its columns of text are in them. */
export interface RowText {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The text of a column; `null` when it is not in the file's encoding. */
  readonly text: (column: number) => string | null;
}

/** Which unit stands above a row: its index, or the column of the unit that has no name or cannot be read. */
export type Resolved =
  | { readonly ok: true; readonly unit: number }
  | { readonly ok: false; readonly column: number; readonly why: "no-name" | "bad-text" };

/** Finds the unit above each row. Rows of one unit mostly follow each other, so their names are compared as bytes first. */
export class UnitResolver {
  private readonly last: { bytes: Uint8Array; parent: number; unit: number }[];
  private readonly levels: Plan["levels"];
  private readonly tree: UnitTree;

  constructor(levels: Plan["levels"], tree: UnitTree) {
    this.levels = levels;
    this.tree = tree;
    this.last = levels.map(() => ({ bytes: new Uint8Array(0), parent: -2, unit: -1 }));
  }

  /** The unit above a row; -1 when the profile has no levels above. */
  resolve(row: RowText): Resolved {
    let parent = -1;
    for (let i = 0; i < this.levels.length; i += 1) {
      const { level, id, name, optional } = this.levels[i] as Plan["levels"][number];
      const [start, end] = [row.starts[id] as number, row.ends[id] as number];
      if (start === end) {
        if (optional) continue;
        return { ok: false, column: id, why: "no-name" };
      }
      const last = this.last[i] as (typeof this.last)[number];
      if (last.parent !== parent || !same(last.bytes, row.bytes, start, end)) {
        const text = row.text(id);
        if (text === null) return { ok: false, column: id, why: "bad-text" };
        last.unit = this.tree.index(parent, level, text, () => (name < 0 ? text : (row.text(name) ?? text)));
        last.bytes = row.bytes.slice(start, end);
        last.parent = parent;
      }
      parent = last.unit;
    }
    return { ok: true, unit: parent };
  }
}

function same(kept: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let i = 0; i < kept.length; i += 1) if (kept[i] !== bytes[start + i]) return false;
  return true;
}
