import { compare, type Fraction, floorDivide, fraction } from "@dauys/core/exact";
import { formatDecimal, roundHalfUp } from "../decimal.ts";
import { formatInteger } from "../integer.ts";
import type { Lang } from "../lang.ts";
import { formatPercent } from "../percent.ts";

const MOST_DIGITS = 12;
const SHOWN_ADDENDS = 12;

/** Whether a text of the engine is the infinite average `"1/0"`. */
export function isInfinite(text: string): boolean {
  return text.endsWith("/0");
}

/** Reads a fraction that the engine wrote, of any size. @throws RangeError if it is the infinite `"1/0"`. */
export function exact(text: string): Fraction {
  const [num, den] = text.split("/");
  return fraction(BigInt(num ?? ""), BigInt(den ?? "1"));
}

/** `a / b`, exactly. @throws RangeError if `b` is zero. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

/** A decimal with as many digits as it has, at most `digits`; rounded where it has more. */
export function decimal(value: Fraction, lang: Lang, digits = 4): string {
  return formatDecimal(value.num, value.den, digitsOf(value, digits) ?? digits, lang);
}

/** A decimal of a fixed number of digits, for a column of them. */
export function fixed(value: Fraction, lang: Lang, digits: number): string {
  return formatDecimal(value.num, value.den, digits, lang);
}

/** `= 0.5` where the decimal is exact, `≈ 0.3333` where it is rounded. */
export function equals(value: Fraction, lang: Lang, digits = 4): string {
  return `${digitsOf(value, digits) === null ? "≈" : "="} ${decimal(value, lang, digits)}`;
}

/** A quotient with as many digits as it takes to see its whole part: never 76.0000 for something below 76. */
export function besideWhole(
  value: Fraction,
  lang: Lang,
  least = 4,
): { readonly text: string; readonly equals: string } {
  const floor = floorDivide(value.num, value.den);
  const digits = digitsApart([value, fraction(floor), fraction(floor + 1n)], least);
  return { text: fixed(value, lang, digits), equals: equals(value, lang, digits) };
}

/** The fraction as it is: `6,599,921/98`, or a whole number. */
export function ratio(value: Fraction, lang: Lang): string {
  const num = formatInteger(value.num, lang);
  return value.den === 1n ? num : `${num}/${formatInteger(value.den, lang)}`;
}

/** A factor or divisor: as a decimal where that is exact (`1.4`), else as a fraction (`24/7`). */
export function factor(value: Fraction, lang: Lang): string {
  return digitsOf(value, 4) === null ? ratio(value, lang) : decimal(value, lang);
}

/** A share of the law, such as `"7/100"`: in percent where that is exact, else as a fraction. */
export function share(text: string, lang: Lang): string {
  const value = exact(text);
  const digits = digitsOf(fraction(value.num * 100n, value.den), 4);
  return digits === null ? ratio(value, lang) : formatPercent(value.num, value.den, digits, lang);
}

/** `a + b + c`, shortened where there are too many to read. */
export function sum(numbers: readonly number[], lang: Lang): string {
  const shown = numbers.map((n) => formatInteger(n, lang));
  if (shown.length <= SHOWN_ADDENDS) return shown.join(" + ");
  return [...shown.slice(0, 3), "…", shown.at(-1)].join(" + ");
}

/** How many digits tell apart all values that differ: at least `least`, and no more than twelve. */
export function digitsApart(values: readonly Fraction[], least: number): number {
  const sorted = [...values].sort(compare);
  const steps = sorted.slice(1).map((value, i) => [sorted[i] as Fraction, value] as const);
  let digits = least;
  for (const [low, high] of steps) {
    while (digits < MOST_DIGITS && compare(low, high) !== 0 && rounded(low, digits) === rounded(high, digits))
      digits += 1;
  }
  return digits;
}

function rounded({ num, den }: Fraction, digits: number): bigint {
  return num < 0n ? -roundHalfUp(-num, den, digits) : roundHalfUp(num, den, digits);
}

/** The number of digits with which a decimal is exact, `null` when that takes more than `most`. */
function digitsOf({ num, den }: Fraction, most: number): number | null {
  for (let digits = 0; digits <= most; digits += 1) if ((num * 10n ** BigInt(digits)) % den === 0n) return digits;
  return null;
}
