import type { Fraction } from "@dauys/core/exact";
import { formatDecimal, formatInteger, type Lang } from "@dauys/language";

const MOST_DIGITS = 6;

/**
 * A fraction of zero or more as it exactly is: a decimal with no more digits than it needs, where six are enough, or else
 * numerator and denominator.
 */
export function exactText({ num, den }: Fraction, lang: Lang): string {
  for (let digits = 0, power = 1n; digits <= MOST_DIGITS; digits += 1, power *= 10n) {
    if ((num * power) % den === 0n) return formatDecimal(num, den, digits, lang);
  }
  return `${formatInteger(num, lang)}/${formatInteger(den, lang)}`;
}
