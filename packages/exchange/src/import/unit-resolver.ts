import type { Plan } from "./plan.ts";
import type { UnitTree } from "./unit-tree.ts";

/** The row that is being read: its bytes, and where its columns of text are in them. */
export interface RowText {
  bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a column in which quotes are written twice. */
  readonly doubled: Uint8Array;
  /** The text of a column; `null` when it is not in the file's encoding. */
  readonly text: (column: number) => string | null;
}

/** What {@link UnitResolver.resolve} answers when a unit has no name, or one that cannot be read. */
export const UNRESOLVED = -2;

interface Last {
  bytes: Uint8Array;
  parent: number;
  unit: number;
}

/** Finds the unit above each row. Rows of one unit mostly follow each other, so their names are compared as bytes first. */
export class UnitResolver {
  /** Why the last row could not be resolved, and by which column. */
  why: "no-name" | "bad-text" = "no-name";
  column = -1;
  private readonly last: readonly Last[];
  private readonly levels: Plan["levels"];
  private readonly tree: UnitTree;

  constructor(levels: Plan["levels"], tree: UnitTree) {
    this.levels = levels;
    this.tree = tree;
    this.last = levels.map(() => ({ bytes: new Uint8Array(0), parent: UNRESOLVED, unit: -1 }));
  }

  /** The unit above a row; -1 when the profile has no levels above; {@link UNRESOLVED} when one has no name. */
  resolve(row: RowText): number {
    let parent = -1;
    for (let i = 0; i < this.levels.length; i += 1) {
      const { id, optional } = this.levels[i] as Plan["levels"][number];
      const start = row.starts[id] as number;
      const end = row.ends[id] as number;
      if (start === end) {
        if (optional) continue;
        return this.fail(id, "no-name");
      }
      const last = this.last[i] as Last;
      if (last.parent !== parent || !same(last.bytes, row.bytes, start, end)) {
        if (!this.enter(row, i, parent)) return this.fail(id, "bad-text");
      }
      parent = last.unit;
    }
    return parent;
  }

  private enter(row: RowText, i: number, parent: number): boolean {
    const { level, id, name } = this.levels[i] as Plan["levels"][number];
    const text = row.text(id);
    if (text === null) return false;
    const last = this.last[i] as Last;
    last.unit = this.tree.index(parent, level, text, () => (name < 0 ? text : (row.text(name) ?? text)));
    last.bytes = row.bytes.slice(row.starts[id], row.ends[id]);
    last.parent = parent;
    return true;
  }

  private fail(column: number, why: "no-name" | "bad-text"): number {
    this.column = column;
    this.why = why;
    return UNRESOLVED;
  }
}

function same(kept: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (kept.length !== end - start) return false;
  for (let i = 0; i < kept.length; i += 1) if (kept[i] !== bytes[start + i]) return false;
  return true;
}
