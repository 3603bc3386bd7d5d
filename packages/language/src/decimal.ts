import { exactly, grouped, type Integer, MINUS } from "./integer.ts";
import type { Lang } from "./lang.ts";

const POINT: Readonly<Record<Lang, string>> = { kk: ",", ru: ",", en: "." };
const MOST_DIGITS = 100;

/**
 * `num / den`, of a numerator that is zero or more, in units of the last digit shown; a half goes up.
 *
 * @throws RangeError if `den` is not positive, or `digits` is not a whole number from 0 to 100.
 */
export function roundHalfUp(num: bigint, den: bigint, digits: number): bigint {
  if (den <= 0n) {
    throw new RangeError(`a fraction needs a positive denominator, not ${den}`);
  }
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_DIGITS) {
    throw new RangeError(`digits must be a whole number from 0 to ${MOST_DIGITS}, not ${digits}`);
  }
  return (2n * num * 10n ** BigInt(digits) + den) / (2n * den);
}

/**
 * An exact fraction as a decimal with a fixed number of digits after the point (a comma in Kazakh and Russian), rounded
 * by integer arithmetic alone, half up. A negative fraction is rounded as its positive twin, so that a gain and a loss
 * of the same size show the same digits; what rounds to zero has no sign.
 *
 * @throws RangeError if `den` is not positive, a `number` is not a safe integer, or `digits` is not from 0 to 100.
 * @example
 * formatDecimal(6599921, 98, 4, "en") // "67,346.1327"
 * formatDecimal(1, 8, 2, "ru") // "0,13"
 * formatDecimal(-1, 1000, 2, "en") // "0.00"
 */
export function formatDecimal(num: Integer, den: Integer, digits: number, lang: Lang): string {
  const exact = exactly(num);
  const rounded = roundHalfUp(exact < 0n ? -exact : exact, exactly(den), digits);
  const sign = exact < 0n && rounded > 0n ? MINUS : "";
  return sign + pointed(rounded, digits, lang);
}

/**
 * A change as a decimal, with its sign: `+` or the true minus sign; none if it is, or rounds to, zero.
 *
 * @throws RangeError as {@link formatDecimal}.
 * @example
 * formatSignedDecimal(-1113, 100, 2, "ru") // "\u221211,13"
 * formatSignedDecimal(3, 2, 1, "en") // "+1.5"
 */
export function formatSignedDecimal(num: Integer, den: Integer, digits: number, lang: Lang): string {
  const exact = exactly(num);
  const rises = exact > 0n && roundHalfUp(exact, exactly(den), digits) > 0n;
  return (rises ? "+" : "") + formatDecimal(num, den, digits, lang);
}

function pointed(rounded: bigint, digits: number, lang: Lang): string {
  const unit = 10n ** BigInt(digits);
  const whole = grouped(rounded / unit, lang);
  return digits === 0 ? whole : whole + POINT[lang] + (rounded % unit).toString().padStart(digits, "0");
}
