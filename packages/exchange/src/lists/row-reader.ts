import type { Written } from "@dauys/core/nomination";
import { shown } from "../shown.ts";
import { type CellReader, readText } from "./cell-readers.ts";
import type { HeadedRow } from "./headings.ts";
import type { ListLog } from "./list-log.ts";

/** Reads the cells of one row by the names of their columns. */
export class RowReader {
  readonly row: HeadedRow;
  readonly log: ListLog;

  constructor(row: HeadedRow, log: ListLog) {
    this.row = row;
    this.log = log;
  }

  /** What a cell holds; `undefined` where it is empty or at fault. */
  optional<T>(name: string, read: (reader: CellReader) => T | null): T | undefined {
    const cell = this.row.cell(name);
    if (cell === undefined || cell.kind === "fault") return undefined;
    if (cell.text.startsWith("=")) {
      this.log.own("formula", cell, {
        what: this.row.nameOf(cell, name),
        value: shown(cell.text),
      });
      return undefined;
    }
    return read({ cell, what: this.row.nameOf(cell, name), log: this.log }) ?? undefined;
  }

  /** As {@link optional}, but an empty cell is a fault. */
  required<T>(name: string, read: (reader: CellReader) => T | null): T | null {
    if (this.row.cell(name) !== undefined) return this.optional(name, read) ?? null;
    const missing = this.row.missing(name);
    this.log.own("empty-cell", missing, { what: missing.what });
    return null;
  }

  /** A text in up to three languages; `undefined` where it is given in none. */
  written(name: string): Written | undefined {
    const texts = (["kk", "ru", "en"] as const).flatMap((lang) => {
      const text = this.optional(`${name}_${lang}`, readText);
      return text === undefined ? [] : [[lang, text] as const];
    });
    return texts.length === 0 ? undefined : Object.fromEntries(texts);
  }
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The members that have a value. */
export function given<T extends Readonly<Record<string, unknown>>>(members: T): Given<T> {
  const kept = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Given<T>;
}
