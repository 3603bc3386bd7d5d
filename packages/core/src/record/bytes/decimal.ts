const DECIMAL = /^(0|[1-9][0-9]{0,19})$/;
const END = 2n ** 64n;

/** The number that a decimal text without leading zeroes writes, below 2^64; null for any other text. */
export function parseDecimal(text: string): bigint | null {
  if (!DECIMAL.test(text)) return null;
  const value = BigInt(text);
  return value < END ? value : null;
}

/** Whether a number is one of the 64-bit sizes and indexes that a log can have: from 0, below 2^64. */
export function isUint64(value: bigint): boolean {
  return value >= 0n && value < END;
}
