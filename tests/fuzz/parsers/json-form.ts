// What is neither bytes nor text in itself (a proof, a set of tiles) is fuzzed as JSON, read here without any check: every
// tree of JSON is some input of the parser.

type Loose = { readonly [key: string]: unknown };

/** Whatever JSON the bytes are; null where they are none. */
export function looseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return null;
  }
}

/** A value as bytes of JSON. */
export function jsonBytes(value: unknown): Uint8Array {
  return Uint8Array.from(Buffer.from(JSON.stringify(value)));
}

/** The member of a value, whatever it is. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Loose)[key] : undefined;
}

/** The members of a value by their names. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** The items of a value, none where it is no list. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A number of any size, from an integer or its digits; 0 from anything else. */
export function anyNumber(value: unknown): bigint {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return /^-?[0-9]{1,40}$/.test(text) ? BigInt(text) : 0n;
}

/** Bytes of any length, from base64 however badly written. */
export function anyBytes(value: unknown): Uint8Array {
  return Uint8Array.from(Buffer.from(typeof value === "string" ? value : "", "base64"));
}
