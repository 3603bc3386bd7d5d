import type { JsonValue } from "./value.ts";

/**
 * The one canonical text of a JSON value: keys sorted by UTF-16 code units, no spaces, integers in decimal.
 * The same value always gives the same bytes, so its hash can stand for it.
 * @throws TypeError for what has no canonical form here: floats, `-0`, unsafe integers, lone surrogates, `undefined`.
 * @source RFC 8785 (JSON Canonicalization Scheme), restricted to integers.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new TypeError(`no canonical form for ${value}`);
    return String(value);
  }
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new TypeError("no canonical form for a lone surrogate");
    return JSON.stringify(value);
  }
  // Array.from visits holes too, which map would pass over in silence.
  if (isArray(value)) return `[${Array.from(value, (item) => canonicalJson(item)).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`no canonical form for ${typeof value}`);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
