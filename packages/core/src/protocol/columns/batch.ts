import { UNKNOWN } from "../checking/compile.ts";

/** A unit above stations: its level, its own name for itself and its name for people, and the unit above it (-1: none). */
export interface UnitNode {
  readonly parent: number;
  readonly level: string;
  readonly id: string;
  readonly name: string;
}

/** Items of a collection in columns: those of row `r` are from `starts[r]` up to `starts[r + 1]`. */
export interface CollectionColumns {
  readonly starts: Uint32Array;
  readonly ids: readonly string[];
  /** A column for each field of the collection, in the form's order; `null`: not known for any item. */
  readonly fields: readonly (Int32Array | null)[];
}

/**
 * Many protocols of one form in columns, one typed array each, with {@link UNKNOWN} for what is not known. Columns follow the
 * order of the form (`fields`, `series`, `signatures`, `attachments`, `collections`); `null` is a column that the file does
 * not have. `units` and `lists` are shared by all batches of one file and only grow.
 */
export interface ProtocolBatch {
  readonly form: string;
  readonly kind: "station" | "territorial";
  readonly rows: number;
  /** How many rows came in earlier batches. */
  readonly before: number;
  /** The line of each row in its file. */
  readonly lines: Uint32Array;
  readonly units: readonly UnitNode[];
  /** The unit above each row, an index of `units`; -1: none. */
  readonly parents: Int32Array;
  /** What the unit of a row is called within the unit above it. */
  readonly id: (row: number) => string;
  readonly fields: readonly (Int32Array | null)[];
  readonly lists: readonly string[];
  /** For each series, for each list (by its index in `lists`; none where the series does not have it), its votes. */
  readonly votes: readonly (readonly (Int32Array | undefined)[])[];
  readonly signed: readonly (Int32Array | null)[];
  readonly attached: readonly (Int32Array | null)[];
  readonly collections: readonly (CollectionColumns | null)[];
}

/** The names of the units above and of the unit itself, from the top: what names a unit in the whole file. */
export function unitPath(batch: ProtocolBatch, row: number): readonly string[] {
  return [...pathOf(batch.units, batch.parents[row] ?? -1), batch.id(row)];
}

/** The names of a unit and of those above it, from the top. */
export function pathOf(units: readonly UnitNode[], index: number): readonly string[] {
  const path: string[] = [];
  for (let at = index; at >= 0; at = units[at]?.parent ?? -1) path.unshift(units[at]?.id ?? "");
  return path;
}

/** The name of a row's unit in the whole file, its path joined by slashes. */
export function unitName(batch: ProtocolBatch, row: number): string {
  return unitPath(batch, row).join("/");
}

/** The number in a column, {@link UNKNOWN} where there is none. */
export function at(column: Int32Array | null | undefined, row: number): number {
  return column?.[row] ?? UNKNOWN;
}

/** For each unit, the unit at or above it that has the level; -1 where there is none. `level` null: all are one unit, 0. */
export function unitsAtLevel(units: readonly UnitNode[], level: string | null): Int32Array {
  const found = new Int32Array(units.length);
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as UnitNode;
    // A unit stands after the one above it, so that its answer is there already.
    found[i] = level === null ? 0 : unit.level === level ? i : unit.parent < 0 ? -1 : (found[unit.parent] ?? -1);
  }
  return found;
}
