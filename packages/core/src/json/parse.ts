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
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n") };
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
    const value = reader.document();
    const positionOf = (path: Path): Position => {
      for (let depth = path.length; depth >= 0; depth -= 1) {
        const offset = reader.offsets.get(pathKey(path.slice(0, depth)));
        if (offset !== undefined) return positionAt(text, offset);
      }
      return { line: 1, column: 1 };
    };
    return { ok: true, json: { value, positionOf } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: { message: error.message, ...positionAt(text, error.offset) } };
  }
}

/** A path as one key that no other path shares, whatever characters the members' names have. */
function pathKey(path: Path): string {
  return JSON.stringify(path);
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
  readonly offsets = new Map<string, number>();
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonValue {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) this.refuse("text after the end of the value");
    return value;
  }

  private value(path: (string | number)[]): JsonValue {
    this.space();
    this.offsets.set(pathKey(path), this.at);
    if (path.length > MAX_DEPTH) this.refuse(`nested deeper than ${MAX_DEPTH}`);
    const c = this.text[this.at];
    if (c === "{") return this.object(path);
    if (c === "[") return this.array(path);
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

  private object(path: (string | number)[]): JsonValue {
    const entries = new Map<string, JsonValue>();
    this.at += 1;
    this.space();
    if (this.take("}")) return {};
    do {
      this.space();
      const start = this.at;
      if (this.text[this.at] !== '"') this.refuse('expected a key in double quotes, or "}"');
      const key = this.string();
      if (entries.has(key)) this.refuse(`the key "${key}" stands twice in one object`, start);
      this.space();
      if (!this.take(":")) this.refuse('expected ":" after a key');
      entries.set(key, this.value([...path, key]));
      this.space();
    } while (this.take(","));
    if (!this.take("}")) this.refuse('expected "," or "}"');
    // A null prototype keeps a key such as "__proto__" an ordinary key.
    const object: Record<string, JsonValue> = Object.create(null);
    for (const [key, value] of entries) object[key] = value;
    return object;
  }

  private array(path: (string | number)[]): JsonValue {
    const values: JsonValue[] = [];
    this.at += 1;
    this.space();
    if (this.take("]")) return values;
    do {
      values.push(this.value([...path, values.length]));
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
