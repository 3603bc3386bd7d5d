/** Digits and letters that nobody takes for each other on paper (Crockford's base 32): no I, L, O, U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/** A source of random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** A code to be printed and typed: so many groups of four, 20 bits each. */
export function secretCode(random: Random, groups: number): string {
  return codeOf(random(groups * GROUP), groups);
}

/** The code that bytes spell, one sign of each. */
export function codeOf(bytes: Uint8Array, groups: number): string {
  const signs = [...bytes.subarray(0, groups * GROUP)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return Array.from({ length: groups }, (_, i) => signs.slice(i * GROUP, (i + 1) * GROUP).join("")).join("-");
}

/** A code as it was meant: what people write instead of a sign is read as that sign, and how it is grouped does not count. */
export function readCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}

/** A long secret for programs: 256 bits in base64url. */
export function secretToken(random: Random): string {
  return Buffer.from(random(32)).toString("base64url");
}
