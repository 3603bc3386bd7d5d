import { formatDecimal, roundHalfUp } from "./decimal.ts";
import { exactly, type Integer, NBSP } from "./integer.ts";
import type { Lang } from "./lang.ts";

const SIGN: Readonly<Record<Lang, string>> = { kk: `${NBSP}%`, ru: `${NBSP}%`, en: "%" };

/**
 * A share `num / den` as a percentage, rounded half up by exact integer arithmetic. Kazakh and Russian set a no-break
 * space before the sign, English none. Always name beside it what the share is a share of.
 *
 * @source GOST 8.417-2002, the interstate standard on units: a space between the number and `%`.
 * @throws RangeError if `den` is not positive, a `number` is not a safe integer, or `digits` is not from 0 to 100.
 * @example
 * formatPercent(5148074, 7241562, 2, "kk") // "71,09\u00a0%"
 * formatPercent(5148074, 7241562, 2, "en") // "71.09%"
 */
export function formatPercent(num: Integer, den: Integer, digits: number, lang: Lang): string {
  return formatDecimal(100n * exactly(num), den, digits, lang) + SIGN[lang];
}

/**
 * How many digits a percentage needs so that rounding does not hide on which side of a threshold it lies: `least`, or
 * more where the two would look the same and are not (6.9999 % beside 7 %).
 *
 * @param share - numerator and denominator of the share, zero or more.
 * @param threshold - numerator and denominator of the threshold, such as `[7, 100]`.
 * @throws RangeError as {@link formatPercent}.
 * @example
 * digitsToTell([69999, 1000000], [7, 100], 2) // 4
 * digitsToTell([1095, 10000], [7, 100], 2) // 2
 */
export function digitsToTell(
  share: readonly [Integer, Integer],
  threshold: readonly [Integer, Integer],
  least: number,
): number {
  const [a, b] = [exactly(share[0]) * 100n, exactly(share[1])];
  const [c, d] = [exactly(threshold[0]) * 100n, exactly(threshold[1])];
  let digits = least;
  if (a * d !== c * b) {
    while (roundHalfUp(a, b, digits) === roundHalfUp(c, d, digits)) {
      digits += 1;
    }
  }
  return digits;
}
