import type { FaultLog } from "./fault-log.ts";

/** A character between cells. */
export type Separator = "," | ";" | "\t";

/** One row: its cells without quotes, and where each begins in the text. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
}

const PLAIN: Readonly<Record<Separator, RegExp>> = {
  ",": /[^,"\r\n]*/y,
  ";": /[^;"\r\n]*/y,
  "\t": /[^\t"\r\n]*/y,
};

/**
 * Reads rows of CSV as RFC 4180 has them, with LF or CRLF: strictly, in one pass, each row handed to `onRow` in turn
 * until that returns false. A row whose quotes are at fault is logged and left out.
 * @source RFC 4180, with a choice of separator.
 */
export function readCsv(text: string, separator: Separator, log: FaultLog, onRow: (row: CsvRow) => boolean): void {
  const scanner = new Scanner(text, separator, log);
  while (!scanner.done()) {
    const row = scanner.row();
    if (row !== null && !onRow(row)) return;
  }
}

class Scanner {
  private at = 0;
  private readonly text: string;
  private readonly separator: Separator;
  private readonly plain: RegExp;
  private readonly log: FaultLog;

  constructor(text: string, separator: Separator, log: FaultLog) {
    this.text = text;
    this.separator = separator;
    this.plain = PLAIN[separator];
    this.log = log;
  }

  done(): boolean {
    return this.at >= this.text.length;
  }

  /** The next row, or `null` when it was at fault; the scanner then stands after its line. */
  row(): CsvRow | null {
    const cells: string[] = [];
    const offsets: number[] = [];
    for (;;) {
      offsets.push(this.at);
      const cell = this.text[this.at] === '"' ? this.quoted() : this.unquoted();
      if (cell === null) return null;
      cells.push(cell);
      if (this.text[this.at] !== this.separator) break;
      this.at += 1;
    }
    this.endLine();
    return { cells, offsets };
  }

  private unquoted(): string | null {
    this.plain.lastIndex = this.at;
    const cell = this.plain.exec(this.text)?.[0] ?? "";
    this.at += cell.length;
    return this.text[this.at] === '"' ? this.refuse("stray-quote", this.at) : cell;
  }

  private quoted(): string | null {
    const start = this.at;
    let cell = "";
    for (let from = start + 1; ; ) {
      const close = this.text.indexOf('"', from);
      if (close < 0) {
        this.at = this.text.length;
        this.log.add("unclosed-quote", start, {});
        return null;
      }
      cell += this.text.slice(from, close);
      this.at = close + 1;
      if (this.text[this.at] !== '"') break;
      cell += '"';
      from = this.at + 1;
    }
    const next = this.text[this.at];
    const ends = next === undefined || next === this.separator || next === "\n" || next === "\r";
    return ends ? cell : this.refuse("after-quote", this.at);
  }

  private refuse(code: "stray-quote" | "after-quote", at: number): null {
    this.log.add(code, at, {});
    const end = this.text.indexOf("\n", at);
    this.at = end < 0 ? this.text.length : end + 1;
    return null;
  }

  private endLine(): void {
    if (this.text[this.at] === "\r") {
      if (this.text[this.at + 1] !== "\n") this.log.add("carriage-return", this.at, {});
      else this.at += 1;
    }
    this.at += 1;
  }
}
