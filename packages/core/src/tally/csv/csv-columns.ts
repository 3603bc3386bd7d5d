import { decodeUtf8 } from "../../record/bytes/utf8.ts";
import { MOST_STATIONS } from "../most.ts";
import type { Column, Table } from "../table.ts";
import { type FastPosition, fastRows } from "./fast-rows.ts";
import { KeptRows } from "./kept-rows.ts";
import type { RowFault } from "./row-fault.ts";
import { type RowLayout, slowRow } from "./slow-row.ts";

/** How a uniform file of figures is laid out: lines of cells that are whole numbers, none of them quoted. */
export interface CsvLayout {
  /** The name of each column in its order, `null` where its cells are passed over, whatever they say. */
  readonly columns: readonly (string | null)[];
  /** Between cells; a comma when left out. One ASCII character. */
  readonly separator?: string;
  /** `names`: the first line must name the columns; `skip`: it is passed over; `none` or left out: it is a row. */
  readonly header?: "names" | "skip" | "none";
  /** An empty cell is a figure that is not known; left out: a fault. */
  readonly emptyIsUnknown?: boolean;
  /** How many rows to make room for; a guess is enough. */
  readonly rows?: number;
  /** Whether rows are kept although they are handed over as they come. */
  readonly keep?: boolean;
}

/** What was read: rows without a fault (none where they were handed over), and the faults of the others, of which the first thousand are told one by one. */
export type CsvRead =
  | {
      readonly ok: true;
      readonly table: Table;
      readonly lines: number;
      readonly faulty: number;
      readonly faults: readonly RowFault[];
    }
  | { readonly ok: false; readonly fault: CsvFault };

/** Why a file cannot be read at all. `line` counts from 1. */
export type CsvFault =
  | { readonly fault: "header"; readonly expected: readonly (string | null)[]; readonly found: readonly string[] }
  | { readonly fault: "line-too-long"; readonly line: number; readonly most: number }
  | { readonly fault: "too-many-rows"; readonly most: number };

const NEWLINE = 10;
/** So many rows at a time: as many columns as a protocol has stay in the processor's cache while they are written. */
const BLOCK_ROWS = 4096;
const MOST_FAULTS = 1000;
const MOST_BYTES_A_LINE = 2 ** 20;
const NONE = new Uint8Array(0);

/**
 * Reads a file of figures as it comes, in pieces of any size, straight into columns: one number after the other, without
 * a text for any of them. A row with a fault is left out and named; the rest goes on.
 */
export class CsvColumns {
  readonly #layout: CsvLayout;
  readonly #row: RowLayout;
  /** Whether all cells are figures, so that whole rows can be read at once. */
  readonly #uniform: boolean;
  /** The rows read last, and where in them the next one goes. */
  readonly #block: readonly Column[];
  readonly #values: readonly Uint32Array[];
  readonly #position: FastPosition = { at: 0, row: 0 };
  readonly #take: ((rows: Table) => void) | null;
  readonly #kept: KeptRows | null;
  #rows = 0;
  readonly #faults: RowFault[] = [];
  #faulty = 0;
  #lines = 0;
  /** The beginning of a line whose end has not come yet. */
  #rest: Uint8Array = NONE;
  #stopped: CsvFault | null = null;

  /**
   * With `take`, rows are handed over some thousand at a time, and kept only where the layout says so; that table is
   * good only during the call.
   * @throws RangeError when the separator is not one ASCII character, or two columns have one name.
   */
  constructor(layout: CsvLayout, take?: (rows: Table) => void) {
    const { columns, separator = ",", emptyIsUnknown = false, rows = 1024, keep = take === undefined } = layout;
    const names = columns.filter((name) => name !== null);
    if (!/^[^\d\r\n\u0080-\uffff]$/.test(separator)) throw new RangeError("a separator is one ASCII character");
    if (names.length === 0 || new Set(names).size !== names.length)
      throw new RangeError("columns need names of their own");
    this.#layout = layout;
    this.#row = { separator: separator.charCodeAt(0), wanted: columns.map((name) => name !== null), emptyIsUnknown };
    this.#uniform = names.length === columns.length;
    this.#values = names.map(() => new Uint32Array(BLOCK_ROWS));
    this.#block = names.map((id, i) => ({ id, values: this.#values[i] as Uint32Array }));
    this.#kept = keep ? new KeptRows(names, rows) : null;
    this.#take = take ?? null;
  }

  /** Takes the next piece of the file. The bytes may be used again afterwards. */
  push(bytes: Uint8Array): void {
    let from = 0;
    if (this.#rest.length > 0) {
      from = bytes.indexOf(NEWLINE) + 1;
      if (from === 0) {
        this.#keep(joined(this.#rest, bytes));
        return;
      }
      const line = joined(this.#rest, bytes.subarray(0, from));
      this.#rest = NONE;
      this.#read(line, 0, line.length);
    }
    const end = Math.max(from, bytes.lastIndexOf(NEWLINE) + 1);
    this.#read(bytes, from, end);
    if (end < bytes.length) this.#keep(bytes.slice(end));
  }

  /** The file is at its end: what was read. The reader is of no use afterwards. */
  end(): CsvRead {
    if (this.#rest.length > 0) this.push(Uint8Array.of(NEWLINE));
    if (this.#lines === 0 && this.#layout.header === "names") this.#checkHeader("");
    if (this.#stopped === null) this.#handOver();
    if (this.#stopped !== null) return { ok: false, fault: this.#stopped };
    const table = this.#kept?.table() ?? { rows: 0, columns: this.#part(0) };
    return { ok: true, table, lines: this.#lines, faulty: this.#faulty, faults: this.#faults };
  }

  #keep(rest: Uint8Array): void {
    if (rest.length <= MOST_BYTES_A_LINE) this.#rest = rest;
    else this.#stopped ??= { fault: "line-too-long", line: this.#lines + 1, most: MOST_BYTES_A_LINE };
  }

  /** Takes whole lines: `bytes[end - 1]` is a newline. */
  #read(bytes: Uint8Array, from: number, end: number): void {
    const position = this.#position;
    position.at = from;
    if (this.#lines === 0 && end > from) this.#first(bytes);
    while (position.at < end && this.#stopped === null) {
      if (position.row === BLOCK_ROWS) this.#handOver();
      if (this.#uniform) {
        const before = position.row;
        fastRows(bytes, end, this.#row.separator, this.#values, position);
        this.#lines += position.row - before;
      }
      // The fast way stopped at the end, for want of room, or at a row to be looked at more closely.
      if (position.at < end && position.row < BLOCK_ROWS) this.#slow(bytes);
    }
  }

  /** Hands over the rows of the block, so that it is empty again. */
  #handOver(): void {
    const { row } = this.#position;
    this.#position.row = 0;
    if (row === 0) return;
    this.#rows += row;
    if (this.#rows > MOST_STATIONS) {
      this.#stopped = { fault: "too-many-rows", most: MOST_STATIONS };
      return;
    }
    const block = { rows: row, columns: row === BLOCK_ROWS ? this.#block : this.#part(row) };
    this.#take?.(block);
    this.#kept?.add(block);
  }

  #part(rows: number): readonly Column[] {
    return this.#block.map(({ id, values }) => ({ id, values: values.subarray(0, rows) }));
  }

  #first(bytes: Uint8Array): void {
    const position = this.#position;
    const mark = bytes[position.at] === 0xef && bytes[position.at + 1] === 0xbb && bytes[position.at + 2] === 0xbf;
    if (mark) position.at += 3;
    const { header = "none" } = this.#layout;
    if (header === "none") return;
    const end = bytes.indexOf(NEWLINE, position.at);
    if (header === "names") this.#checkHeader(decodeUtf8(bytes.subarray(position.at, end)) ?? "");
    position.at = end + 1;
    this.#lines = 1;
  }

  #checkHeader(line: string): void {
    const expected = this.#layout.columns;
    const found = line.replace(/\r$/, "").split(this.#layout.separator ?? ",");
    const same = found.length === expected.length && expected.every((name, i) => name === null || name === found[i]);
    if (!same) this.#stopped ??= { fault: "header", expected, found };
  }

  #slow(bytes: Uint8Array): void {
    const position = this.#position;
    const end = bytes.indexOf(NEWLINE, position.at);
    const read = slowRow(bytes, position.at, end, this.#row);
    position.at = end + 1;
    this.#lines += 1;
    if ("figures" in read) {
      for (const [i, figure] of read.figures.entries()) (this.#values[i] as Uint32Array)[position.row] = figure;
      position.row += 1;
    } else if ("fault" in read) {
      this.#faulty += 1;
      if (this.#faults.length < MOST_FAULTS) this.#faults.push({ line: this.#lines, ...read });
    }
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
