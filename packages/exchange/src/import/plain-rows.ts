import type { BatchBuilder } from "./batch-builder.ts";
import { CR, LF, QUOTE } from "./bytes.ts";
import { type PackedCell, readPackedItems, readPackedLists } from "./packed-cell.ts";
import type { Action, Plan } from "./plan.ts";
import type { Scanner } from "./scanner.ts";
import { type RowText, UNRESOLVED, type UnitResolver } from "./unit-resolver.ts";

/** What plain rows are read with. */
export interface PlainParts {
  readonly plan: Plan;
  readonly scanner: Scanner;
  readonly builder: BatchBuilder;
  readonly resolver: UnitResolver;
  readonly decode: (bytes: Uint8Array) => string;
}

const COUNT = 0;
const TEXT = 1;
const PACKED = 2;

/**
 * Reads rows that have nothing unusual: digits where numbers are, no quotes, no faults, all of it there. At the first row
 * that is not so it stands at its beginning and leaves it to the careful reading, which knows all cases. This is the inner
 * loop of an import: everything in it is for speed.
 */
export class PlainRows {
  private readonly parts: PlainParts;
  private readonly row: RowText;
  private readonly kinds: Uint8Array;

  constructor(parts: PlainParts, row: RowText) {
    this.parts = parts;
    this.row = row;
    this.kinds = Uint8Array.from(parts.plan.actions, (action) =>
      action.kind === "count" ? COUNT : action.kind === "text" || action.kind === "skip" ? TEXT : PACKED,
    );
  }

  /** Reads plain rows from `line` on until one is not plain or the batch is full; returns the line after them. */
  read(line: number): number {
    const { scanner, builder } = this.parts;
    const { bytes } = scanner;
    // Every row up to here ends within the bytes, so that the loops below need not look for the end.
    const lastLine = bytes.lastIndexOf(LF);
    const columns = this.targets();
    let next = line;
    this.row.bytes = bytes;
    while (scanner.at <= lastLine && !builder.full()) {
      const end = this.cells(bytes, scanner.at, columns);
      if (end < 0 || !this.commit(next)) {
        builder.discard();
        return next;
      }
      scanner.at = end;
      next += 1;
    }
    return next;
  }

  /** The column of numbers that each column of the file goes into. */
  private targets(): readonly (Int32Array | null)[] {
    const { plan, builder } = this.parts;
    return plan.actions.map((action) =>
      action.kind === "count" ? (builder.columns[action.target] as Int32Array) : null,
    );
  }

  /** Reads the cells of the row at `from`; where the next row begins, or -1 when the row is not plain. */
  private cells(bytes: Uint8Array, from: number, columns: readonly (Int32Array | null)[]): number {
    const { kinds } = this;
    const { separator } = this.parts.scanner;
    const { row } = this.parts.builder;
    const last = kinds.length - 1;
    let at = from;
    for (let column = 0; column <= last; column += 1) {
      const start = at;
      let byte = bytes[at] as number;
      if (kinds[column] === COUNT) {
        let value = 0;
        while (byte >= 0x30 && byte <= 0x39) {
          value = value * 10 + byte - 0x30;
          at += 1;
          byte = bytes[at] as number;
        }
        if (at === start || at - start > 9) return -1;
        (columns[column] as Int32Array)[row] = value;
      } else {
        if (byte === QUOTE) return -1;
        while (byte !== separator && byte !== LF && byte !== CR) {
          at += 1;
          byte = bytes[at] as number;
        }
        this.row.starts[column] = start;
        this.row.ends[column] = at;
        this.row.doubled[column] = 0;
        if (kinds[column] === PACKED && !this.packed(column, start, at)) return -1;
      }
      if (column < last) {
        if (byte !== separator) return -1;
      } else if (byte === CR && bytes[at + 1] === LF) at += 1;
      else if (byte !== LF) return -1;
      at += 1;
    }
    // A row of one empty cell is an empty line, which is told of.
    return at - from < 2 ? -1 : at;
  }

  private packed(column: number, start: number, end: number): boolean {
    const { plan, scanner, builder, decode } = this.parts;
    const action = plan.actions[column] as Extract<Action, { kind: "lists" | "items" }>;
    const { between, inside } = action;
    const cell: PackedCell = { bytes: scanner.bytes, start, end, between, inside, decode };
    return action.kind === "lists"
      ? readPackedLists(cell, action.series, builder) === null
      : readPackedItems(cell, action.packed, builder) === null;
  }

  private commit(line: number): boolean {
    const { builder, resolver, plan } = this.parts;
    const { bytes, starts, ends } = this.row;
    const unit = resolver.resolve(this.row);
    if (unit === UNRESOLVED) return false;
    for (let i = 0; i < plan.id.length; i += 1) {
      const column = plan.id[i] as number;
      const start = starts[column] as number;
      const end = ends[column] as number;
      if (start === end) return false;
      builder.addId(bytes, start, end, i > 0);
    }
    builder.commit(line, unit);
    return true;
  }
}
