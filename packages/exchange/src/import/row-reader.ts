import type { ProtocolBatch } from "@dauys/core/protocol";
import { shown } from "../shown.ts";
import type { BatchBuilder } from "./batch-builder.ts";
import { CR, LF, MOST_LISTS, MOST_ROW } from "./bytes.ts";
import { readCountCell } from "./count-cell.ts";
import type { ImportLog } from "./import-log.ts";
import { readPackedItems, readPackedLists } from "./packed-cell.ts";
import { PlainRows } from "./plain-rows.ts";
import type { Action, Plan } from "./plan.ts";
import type { Profile } from "./profile.ts";
import type { Scan, Scanner } from "./scanner.ts";
import type { SlowCount } from "./slow-count.ts";
import type { TextReader } from "./text-reader.ts";
import { type RowText, UNRESOLVED, type UnitResolver } from "./unit-resolver.ts";

/** What the reading of rows stands on. */
export interface RowParts {
  readonly plan: Plan;
  readonly scanner: Scanner;
  readonly builder: BatchBuilder;
  readonly resolver: UnitResolver;
  readonly counts: SlowCount;
  readonly texts: TextReader;
  readonly words: Profile["words"];
  readonly log: ImportLog;
}

const SKIP: Action = { kind: "skip" };

/** Reads rows into batches. A row at fault is logged and left out, and the next one is read. */
export class RowReader {
  /** The line at which the next row begins. */
  line: number;
  refused = 0;
  /** A row had no end, and nothing more is read. */
  stopped = false;
  private blank = 0;
  private rowStart = 0;
  /** Logs what is wrong with a cell, once it is known that the row is all there. */
  private pending: () => void = () => {};
  private readonly text: RowText;
  private readonly plain: PlainRows;
  private readonly parts: RowParts;

  constructor(parts: RowParts, line: number) {
    this.parts = parts;
    this.line = line;
    const { plan, scanner, builder, resolver, texts } = parts;
    this.text = rowText(plan.actions.length, texts);
    const decode = (bytes: Uint8Array): string => texts.read(bytes, false) ?? "\ufffd";
    this.plain = new PlainRows({ plan, scanner, builder, resolver, decode }, this.text);
  }

  /** Reads all rows that have come whole; every batch that is full is handed on. */
  read(onBatch: (batch: ProtocolBatch) => void): void {
    const { scanner, builder } = this.parts;
    while (!this.stopped && scanner.at < scanner.bytes.length) {
      // An empty line waits to be told of by the careful reading of the row after it.
      if (this.blank === 0) this.line = this.plain.read(this.line);
      this.rowStart = scanner.at;
      if (!builder.full() && scanner.at < scanner.bytes.length && !this.row()) {
        scanner.at = this.rowStart;
        builder.discard();
        return;
      }
      if (builder.full()) onBatch(builder.take());
    }
  }

  /** Stops at a row that has become too long to have an end. */
  giveUpLongRow(): void {
    const { scanner, log } = this.parts;
    if (this.stopped || scanner.bytes.length - scanner.at <= MOST_ROW) return;
    log.own("row-without-end", { line: this.line, column: 1 }, {});
    this.stopped = true;
  }

  /** Reads one row; false when its end has not come yet. */
  private row(): boolean {
    const { scanner, plan } = this.parts;
    scanner.newlines = 0;
    const first = scanner.bytes[scanner.at];
    if (first === LF || first === CR) return this.blankLine();
    for (let column = 0; ; column += 1) {
      const scan = this.cell(plan.actions[column] ?? SKIP, column);
      if (scan === "more") return false;
      if (scan === "fault") return this.refuse(this.pending, scanner.at);
      if (scan !== "cell") return this.badQuotes(scan);
      if (scanner.bytes[scanner.at] === scanner.separator) scanner.at += 1;
      else return this.endRow(column + 1);
    }
  }

  private endRow(found: number): boolean {
    const { scanner, plan, log } = this.parts;
    const end = scanner.endLine();
    if (end === "more") return false;
    const place = { line: this.line, column: 1 };
    const expected = plan.actions.length;
    if (end === "alone") log.common("carriage-return", place, {});
    else if (found === expected) return this.commit();
    else log.common("ragged", place, { found: String(found), expected: String(expected) });
    return this.drop();
  }

  private cell(action: Action, column: number): Scan | "fault" {
    const { scanner } = this.parts;
    if (action.kind === "count") return this.count(action, column);
    const scan = scanner.cell();
    if (scan !== "cell" || action.kind === "skip") return scan;
    if (action.kind !== "text") return this.packed(action, column);
    this.text.starts[column] = scanner.start;
    this.text.ends[column] = scanner.end;
    this.text.doubled[column] = scanner.doubled ? 1 : 0;
    return "cell";
  }

  /** Digits that a cell ends after are a number at once; all else is looked at slowly. */
  private count(action: Extract<Action, { kind: "count" }>, column: number): Scan | "fault" {
    const { scanner, builder } = this.parts;
    const { bytes } = scanner;
    const start = scanner.at;
    let value = 0;
    let i = start;
    for (; i < bytes.length; i += 1) {
      const digit = (bytes[i] as number) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (i === bytes.length && !scanner.last) return "more";
    if (i === start || i - start > 9 || !scanner.endsCell(i)) return this.slowCount(action, column);
    (builder.columns[action.target] as Int32Array)[builder.row] = value;
    scanner.at = i;
    return "cell";
  }

  private slowCount(action: Extract<Action, { kind: "count" }>, column: number): Scan | "fault" {
    const { scanner, builder, counts, texts, words, log } = this.parts;
    const scan = scanner.cell();
    if (scan !== "cell") return scan;
    // Bytes that are no text are no number either, and are shown as what they are.
    const text = texts.read(scanner.bytes.subarray(scanner.start, scanner.end), scanner.doubled) ?? "\ufffd";
    const read = readCountCell(text, counts, action.words ? words : undefined);
    if (read.ok) {
      (builder.columns[action.target] as Int32Array)[builder.row] = read.value;
      return "cell";
    }
    const place = this.place(scanner.start);
    this.pending = () => read.log(log, place, this.name(column));
    return "fault";
  }

  private packed(action: Extract<Action, { kind: "lists" | "items" }>, column: number): Scan | "fault" {
    const { scanner, builder, texts, log } = this.parts;
    const { bytes, start, end } = scanner;
    const { kind, between, inside } = action;
    const decode = (part: Uint8Array): string => texts.read(part, false) ?? "\ufffd";
    const cell = { bytes, start, end, between, inside, decode };
    const trouble =
      kind === "lists" ? readPackedLists(cell, action.series, builder) : readPackedItems(cell, action.packed, builder);
    if (trouble === null) return "cell";
    const place = this.place(start);
    const mark = String.fromCharCode(inside);
    const expected = kind === "lists" ? `list${mark}votes` : `item${mark}number${mark}…`;
    const most = String(MOST_LISTS);
    this.pending = () =>
      log.own(trouble.code, place, { what: this.name(column), value: trouble.value, expected, most });
    return "fault";
  }

  private commit(): boolean {
    const { builder, resolver, plan, scanner } = this.parts;
    const { starts, ends } = this.text;
    this.text.bytes = scanner.bytes;
    const unit = resolver.resolve(this.text);
    if (unit === UNRESOLVED) return this.unnamed(resolver.column, resolver.why);
    for (let i = 0; i < plan.id.length; i += 1) {
      const column = plan.id[i] as number;
      const [start, end] = [starts[column] as number, ends[column] as number];
      if (start === end) return this.unnamed(column, "no-name");
      builder.addId(scanner.bytes, start, end, i > 0);
    }
    this.tellBlank();
    builder.commit(this.line, unit);
    this.line += 1 + scanner.newlines;
    return true;
  }

  private unnamed(column: number, why: "no-name" | "bad-text"): boolean {
    const { log, texts } = this.parts;
    const place = this.place(this.text.starts[column] as number);
    log.own(why, place, { what: this.name(column), encoding: texts.encoding });
    return this.drop();
  }

  /** Passes over the rest of the line, and only then tells what was wrong: a row that is not all there is read again. */
  private refuse(tell: () => void, from: number): boolean {
    if (!this.parts.scanner.skipLine(from)) return false;
    tell();
    return this.drop();
  }

  /** Quotes at fault make it unsure where the row ends: the line in which it begins is passed over. */
  private badQuotes(scan: "unclosed-quote" | "after-quote"): boolean {
    const { scanner, log } = this.parts;
    const place = this.place(scanner.at);
    scanner.newlines = 0;
    return this.refuse(() => log.common(scan, place, {}), this.rowStart);
  }

  private drop(): boolean {
    this.tellBlank();
    this.parts.builder.discard();
    this.refused += 1;
    this.line += 1 + this.parts.scanner.newlines;
    return true;
  }

  private blankLine(): boolean {
    const end = this.parts.scanner.endLine();
    if (end === "more") return false;
    if (this.blank === 0) this.blank = this.line;
    this.line += 1;
    return true;
  }

  /** An empty line at the end says nothing; one before other rows may hide one. */
  private tellBlank(): void {
    if (this.blank > 0) this.parts.log.common("blank-line", { line: this.blank, column: 1 }, {});
    this.blank = 0;
  }

  private name(column: number): string {
    return shown(this.parts.plan.header[column] ?? String(column + 1));
  }

  /** Line and column of a place in the row, the column in UTF-16 units. */
  private place(offset: number): { readonly line: number; readonly column: number } {
    const { scanner, texts } = this.parts;
    const before = scanner.bytes.subarray(this.rowStart, offset);
    const lineStart = before.lastIndexOf(LF) + 1;
    const line = this.line + before.subarray(0, lineStart).filter((byte) => byte === LF).length;
    const tail = before.subarray(lineStart);
    return { line, column: (texts.read(tail, false)?.length ?? tail.length) + 1 };
  }
}

function rowText(width: number, texts: TextReader): RowText {
  const row: RowText = {
    bytes: new Uint8Array(0),
    starts: new Int32Array(width),
    ends: new Int32Array(width),
    doubled: new Uint8Array(width),
    text: (column) => texts.read(row.bytes.subarray(row.starts[column], row.ends[column]), row.doubled[column] === 1),
  };
  return row;
}
