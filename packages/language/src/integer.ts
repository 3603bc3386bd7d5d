import type { Lang } from "./lang.ts";

/** A whole number: a `bigint`, or a `number` that is a safe integer. */
export type Integer = number | bigint;

/** The true minus sign, U+2212: as wide as `+`, and no line breaks after it. */
export const MINUS = "\u2212";

/** The no-break space, U+00A0. */
export const NBSP = "\u00a0";

const GROUP: Readonly<Record<Lang, string>> = { kk: NBSP, ru: NBSP, en: "," };

/**
 * The number as a bigint.
 *
 * @throws RangeError if a `number` is a fraction or beyond 2^53 − 1, where it no longer says which integer is meant.
 */
export function exactly(n: Integer): bigint {
  if (typeof n === "number" && !Number.isSafeInteger(n)) {
    throw new RangeError(`${n} is not a safe integer: give a bigint`);
  }
  return BigInt(n);
}

/** The digits of a number that is zero or more, in groups of three. */
export function grouped(n: bigint, lang: Lang): string {
  return n.toString().replace(/\B(?=(?:\d{3})+$)/g, GROUP[lang]);
}

/**
 * A whole number with its thousands set apart: by a no-break space in Kazakh and Russian, by a comma in English.
 *
 * Four digits are grouped too. Russian book typography leaves `1234` whole in running text but groups it in a column
 * that also holds longer numbers; figures here mostly stand in such columns, and one number should look the same in the
 * table and in the sentence about it.
 *
 * @throws RangeError if a `number` is not a safe integer.
 * @example
 * formatInteger(7241562, "en") // "7,241,562"
 * formatInteger(7241562n, "kk") // "7\u00a0241\u00a0562"
 * formatInteger(-1234, "ru") // "\u22121\u00a0234"
 */
export function formatInteger(n: Integer, lang: Lang): string {
  const exact = exactly(n);
  return exact < 0n ? MINUS + grouped(-exact, lang) : grouped(exact, lang);
}

/**
 * A change as a whole number, with its sign: `+` or the true minus sign, none for zero.
 *
 * @throws RangeError if a `number` is not a safe integer.
 * @example
 * formatSigned(-8, "en") // "\u22128"
 * formatSigned(2, "en") // "+2"
 * formatSigned(0, "en") // "0"
 */
export function formatSigned(n: Integer, lang: Lang): string {
  return (n > 0 ? "+" : "") + formatInteger(n, lang);
}
