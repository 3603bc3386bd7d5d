const MAX_DEPTH = 64;
const MAX_DIGITS = String(Number.MAX_SAFE_INTEGER).length;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Whether a text is canonical JSON as entries have it: keys ascending by UTF-16 units and none of them digits only, no
 * spaces, the shortest escapes, integers within 2^53 - 1 and no `-0`, no half of a surrogate pair, no value more than
 * 64 deep. In one pass and without building the value, because every entry of a record is read this way.
 * @source RFC 8785, restricted to integers
 */
export function isCanonicalText(text: string): boolean {
  return valueEnd(text, 0, 0) === text.length && text.isWellFormed();
}

// Each of these returns the place behind what begins at `at`, or -1 when it is not canonical.
function valueEnd(text: string, at: number, depth: number): number {
  if (depth > MAX_DEPTH) return -1;
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return stringEnd(text, at);
    case OPEN_OBJECT:
      return objectEnd(text, at + 1, depth + 1);
    case OPEN_LIST:
      return listEnd(text, at + 1, depth + 1);
    case LETTER_T:
      return text.startsWith("true", at) ? at + 4 : -1;
    case LETTER_F:
      return text.startsWith("false", at) ? at + 5 : -1;
    case LETTER_N:
      return text.startsWith("null", at) ? at + 4 : -1;
    default:
      return numberEnd(text, at);
  }
}

function objectEnd(text: string, start: number, depth: number): number {
  if (text.charCodeAt(start) === CLOSE_OBJECT) return start + 1;
  let before = 0;
  for (let at = start; ; at += 1) {
    if (text.charCodeAt(at) !== QUOTE) return -1;
    const keyEnd = stringEnd(text, at);
    if (keyEnd === -1 || text.charCodeAt(keyEnd) !== COLON) return -1;
    if (isIntegerLike(text, at) || (before !== 0 && !isAscending(text, before, at))) return -1;
    before = at;
    at = valueEnd(text, keyEnd + 1, depth);
    if (at === -1) return -1;
    const next = text.charCodeAt(at);
    if (next === CLOSE_OBJECT) return at + 1;
    if (next !== COMMA) return -1;
  }
}

// Engines list keys that are array indexes first, whatever their order: no entry may depend on that.
function isIntegerLike(text: string, key: number): boolean {
  if (!isDigit(text.charCodeAt(key + 1))) return false;
  let at = key + 2;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === QUOTE;
}

// Whether the key that begins at `first` sorts before the one at `second`: compared in place, most differ at once.
function isAscending(text: string, first: number, second: number): boolean {
  for (let i = 1; ; i += 1) {
    const a = text.charCodeAt(first + i);
    const b = text.charCodeAt(second + i);
    if (a === BACKSLASH || b === BACKSLASH) return keyAt(text, first) < keyAt(text, second);
    if (a === QUOTE) return b !== QUOTE;
    if (a !== b) return b !== QUOTE && a < b;
  }
}

function keyAt(text: string, at: number): string {
  return JSON.parse(text.slice(at, stringEnd(text, at))) as string;
}

function listEnd(text: string, start: number, depth: number): number {
  if (text.charCodeAt(start) === CLOSE_LIST) return start + 1;
  for (let at = start; ; at += 1) {
    at = valueEnd(text, at, depth);
    if (at === -1) return -1;
    const next = text.charCodeAt(at);
    if (next === CLOSE_LIST) return at + 1;
    if (next !== COMMA) return -1;
  }
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) return -1;
    if (code === BACKSLASH) {
      const length = escapeLength(text, at);
      if (length === 0) return -1;
      at += length - 1;
    }
  }
  return -1;
}

// Only what has no shorter form: two characters, or \u00xx in lower case for the control characters without such.
function escapeLength(text: string, at: number): number {
  if (/["\\bfnrt]/.test(text[at + 1] ?? "")) return 2;
  const hex = /^\\u00([01][0-9a-f])/.exec(text.slice(at, at + 6))?.[1];
  return hex === undefined || ["08", "09", "0a", "0c", "0d"].includes(hex) ? 0 : 6;
}

function numberEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
  let at = first;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at === first) return -1;
  // A leading zero stands alone and without a sign.
  if (text.charCodeAt(first) === ZERO) return at - start === 1 ? at : -1;
  return at - first < MAX_DIGITS || Number.isSafeInteger(Number(text.slice(start, at))) ? at : -1;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
