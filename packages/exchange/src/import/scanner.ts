import { CR, LF, QUOTE } from "./bytes.ts";

/** What came of reading a cell: it is there, its end has not come yet, or its quotes are at fault. */
export type Scan = "cell" | "more" | "unclosed-quote" | "after-quote";

/** A quoted cell longer than this does not end: its quote stands by mistake. */
const MOST_QUOTED = 1_048_576;

/**
 * Finds cells in bytes that come piece by piece. `at` stands after what was read; `start` and `end` bound the last cell
 * without its quotes, `doubled` tells that quotes in it are written twice, `newlines` how many lines it spans.
 */
export class Scanner {
  bytes = new Uint8Array(0);
  at = 0;
  /** No more bytes will come. */
  last = false;
  start = 0;
  end = 0;
  doubled = false;
  newlines = 0;
  readonly separator: number;

  constructor(separator: number) {
    this.separator = separator;
  }

  /** Takes in more bytes; what was read before is let go. */
  feed(chunk: Uint8Array): void {
    const rest = this.bytes.length - this.at;
    if (rest === 0) this.bytes = chunk as Uint8Array<ArrayBuffer>;
    else {
      const joined = new Uint8Array(rest + chunk.length);
      joined.set(this.bytes.subarray(this.at));
      joined.set(chunk, rest);
      this.bytes = joined;
    }
    this.at = 0;
  }

  /** Reads the cell at `at` and stands at what ends it. */
  cell(): Scan {
    if (this.bytes[this.at] === QUOTE) return this.quoted();
    const { bytes, separator } = this;
    const length = bytes.length;
    let i = this.at;
    while (i < length) {
      const byte = bytes[i] as number;
      if (byte === separator || byte === LF || byte === CR) break;
      i += 1;
    }
    if (i === length && !this.last) return "more";
    this.start = this.at;
    this.end = i;
    this.at = i;
    this.doubled = false;
    return "cell";
  }

  private quoted(): Scan {
    const { bytes } = this;
    const length = bytes.length;
    let lines = 0;
    let doubled = false;
    let i = this.at + 1;
    for (; ; i += 1) {
      if (i >= length) return this.last || i - this.at > MOST_QUOTED ? "unclosed-quote" : "more";
      const byte = bytes[i];
      if (byte === LF) lines += 1;
      if (byte !== QUOTE) continue;
      if (i + 1 >= length && !this.last) return "more";
      if (bytes[i + 1] !== QUOTE) break;
      doubled = true;
      i += 1;
    }
    this.start = this.at + 1;
    this.end = i;
    const next = bytes[i + 1];
    if (next !== undefined && next !== this.separator && next !== LF && next !== CR) return "after-quote";
    this.doubled = doubled;
    this.newlines += lines;
    this.at = i + 1;
    return "cell";
  }

  /** Whether the byte at `at` ends a cell. */
  endsCell(at: number): boolean {
    const byte = this.bytes[at];
    return byte === undefined || byte === this.separator || byte === LF || byte === CR;
  }

  /** Steps over the end of a line; `more` when it has not come yet, `alone` for a carriage return without a line feed. */
  endLine(): "line" | "more" | "alone" {
    if (this.at >= this.bytes.length) return this.last ? "line" : "more";
    if (this.bytes[this.at] === CR) {
      if (this.at + 1 >= this.bytes.length && !this.last) return "more";
      this.at += 1;
      if (this.bytes[this.at] !== LF) return "alone";
    }
    this.at += 1;
    return "line";
  }

  /** Goes to the beginning of the line after `from`; false when its end has not come yet. */
  skipLine(from: number): boolean {
    const end = this.bytes.indexOf(LF, from);
    if (end < 0 && !this.last) return false;
    this.at = end < 0 ? this.bytes.length : end + 1;
    return true;
  }
}
