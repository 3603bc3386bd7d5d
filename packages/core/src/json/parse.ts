import type { Problem } from "./shape.ts";
import { shortened } from "./shortened.ts";
import type { JsonValue, Path } from "./value.ts";

/** Line and column of a place in a text, both counted from 1; a column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A JSON text that was read, with the position of every value in it. */
export interface ParsedJson {
  readonly value: JsonValue;
  /** Where the value at `path` stands; the nearest enclosing value when the path leads nowhere. */
  readonly positionOf: (path: Path) => Position;
}

/** Why a text is not acceptable JSON, and where. */
export interface JsonFault extends Position {
  readonly message: string;
}

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  return positionsIn(text)(offset);
}

// Faults may be as many as values, so the lines are looked for once.
function positionsIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(starts.length)); step >= 1; step /= 2) {
      if ((starts[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Problems with a value that was read, as faults of its text. */
export function faultsOf({ positionOf }: ParsedJson, problems: readonly Problem[]): readonly JsonFault[] {
  return problems.map(({ path, message }) => ({ ...positionOf(path), message: shortened(message) }));
}

/**
 * Reads JSON strictly: duplicate keys, fractions and exponents, `-0`, integers beyond 2^53 - 1, lone surrogates,
 * a byte order mark and nesting deeper than 64 are refused.
 * @source RFC 8259; RFC 7493 (I-JSON) for what is refused.
 */
export function parseJson(
  text: string,
): { readonly ok: true; readonly json: ParsedJson } | { readonly ok: false; readonly fault: JsonFault } {
  const reader = new Reader(text);
  try {
    const { value, mark } = reader.document();
    const positions = positionsIn(text);
    return { ok: true, json: { value, positionOf: (path) => positions(offsetOf(mark, path)) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: { message: shortened(error.message), ...positionAt(text, error.offset) } };
  }
}

/** Where a value stands, and the values in it. */
interface Mark {
  readonly offset: number;
  readonly inside: Map<string | number, Mark> | null;
}

function offsetOf(mark: Mark, path: Path): number {
  let { offset, inside } = mark;
  for (const step of path) {
    const next = inside?.get(step);
    if (next === undefined) break;
    ({ offset, inside } = next);
  }
  return offset;
}

class Refusal extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters, so they are named here
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const MAX_DEPTH = 64;

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): { readonly value: JsonValue; readonly mark: Mark } {
    const whole = new Map<string | number, Mark>();
    const value = this.value(whole, 0, 0);
    this.space();
    if (this.at < this.text.length) this.refuse("text after the end of the value");
    return { value, mark: whole.get(0)! };
  }

  /** Reads a value, and marks it as `step` among those of its parent. */
  private value(marks: Map<string | number, Mark>, step: string | number, depth: number): JsonValue {
    this.space();
    const c = this.text[this.at];
    const inside = c === "{" || c === "[" ? new Map<string | number, Mark>() : null;
    marks.set(step, { offset: this.at, inside });
    if (depth > MAX_DEPTH) this.refuse(`nested deeper than ${MAX_DEPTH}`);
    if (inside !== null) return c === "{" ? this.object(inside, depth + 1) : this.array(inside, depth + 1);
    if (c === '"') return this.string();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private object(marks: Map<string | number, Mark>, depth: number): JsonValue {
    // A null prototype keeps a key such as "__proto__" an ordinary key, and one such as "constructor" unknown.
    const object: Record<string, JsonValue> = Object.create(null);
    this.at += 1;
    this.space();
    if (this.take("}")) return object;
    do {
      this.space();
      const start = this.at;
      if (this.text[this.at] !== '"') this.refuse('expected a key in double quotes, or "}"');
      const key = this.string();
      if (marks.has(key)) this.refuse(`the key "${key}" stands twice in one object`, start);
      this.space();
      if (!this.take(":")) this.refuse('expected ":" after a key');
      object[key] = this.value(marks, key, depth);
      this.space();
    } while (this.take(","));
    if (!this.take("}")) this.refuse('expected "," or "}"');
    return object;
  }

  private array(marks: Map<string | number, Mark>, depth: number): JsonValue {
    const values: JsonValue[] = [];
    this.at += 1;
    this.space();
    if (this.take("]")) return values;
    do {
      values.push(this.value(marks, values.length, depth));
      this.space();
    } while (this.take(","));
    if (!this.take("]")) this.refuse('expected "," or "]"');
    return values;
  }

  private string(): string {
    const start = this.at;
    let out = "";
    this.at += 1;
    for (;;) {
      PLAIN.lastIndex = this.at;
      const plain = PLAIN.exec(this.text)?.[0] ?? "";
      out += plain;
      this.at += plain.length;
      if (this.take('"')) break;
      if (!this.take("\\")) this.refuse("a string that does not end, or a control character in it");
      out += this.escape();
    }
    if (!out.isWellFormed()) this.refuse("a string with half of a surrogate pair", start);
    return out;
  }

  private escape(): string {
    const c = this.text[this.at] ?? "";
    const plain = ESCAPES[c];
    if (plain !== undefined) {
      this.at += 1;
      return plain;
    }
    const hex = this.text.slice(this.at + 1, this.at + 5);
    if (c !== "u" || !/^[0-9a-fA-F]{4}$/.test(hex)) this.refuse("an escape that JSON does not have");
    this.at += 5;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const literal = NUMBER.exec(this.text)?.[0];
    if (literal === undefined) this.refuse(this.at < this.text.length ? "not a JSON value" : "the text ends too early");
    if (!/^-?[0-9]+$/.test(literal))
      this.refuse(`${literal.slice(0, 40)} is not an integer; write fractions as "7/100"`);
    const value = Number(literal);
    if (literal === "-0" || !Number.isSafeInteger(value)) {
      this.refuse(`${literal.slice(0, 40)} is not an integer between -(2^53 - 1) and 2^53 - 1`);
    }
    this.at += literal.length;
    return value;
  }

  private space(): void {
    while (" \n\r\t".includes(this.text[this.at] ?? "x")) this.at += 1;
  }

  private take(c: string): boolean {
    if (this.text[this.at] !== c) return false;
    this.at += 1;
    return true;
  }

  private refuse(message: string, offset = this.at): never {
    throw new Refusal(message, offset);
  }
}
