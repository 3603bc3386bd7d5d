/**
 * An exact fraction of two integers, always in lowest terms with a positive denominator.
 * Law-bearing numbers are held this way and never as floating point.
 */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const FRACTION = /^(-?)(0|[1-9][0-9]{0,17})(?:\/([1-9][0-9]{0,17}))?$/;

/** Greatest common divisor of two integers (Euclid); `gcd(0n, 0n)` is `0n`. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction `num/den` in lowest terms.
 * @throws RangeError when `den` is zero.
 */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError("a fraction needs a denominator other than zero");
  const g = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return g === 0n ? { num: 0n, den: 1n } : { num: (sign * n) / g, den: (sign * d) / g };
}

/**
 * Reads `"7/100"`, `"3"` or `"-1/2"`: at most 18 digits above and below, no spaces, no leading zeros.
 * Returns `null` for anything else, so that a caller can say where the text stood.
 */
export function parseFraction(text: string): Fraction | null {
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const num = BigInt(match[2] ?? "0");
  return fraction(match[1] === "-" ? -num : num, BigInt(match[3] ?? "1"));
}

/** The fraction as `"7/100"`, or as `"3"` when it is whole. Inverse of {@link parseFraction}. */
export function fractionText(value: Fraction): string {
  return value.den === 1n ? value.num.toString() : `${value.num}/${value.den}`;
}

/** `a + b`, exactly. */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** `a - b`, exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

/** `a * b`, exactly. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`; by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The largest integer not above `num/den`; `den` must be positive. */
export function floorDivide(num: bigint, den: bigint): bigint {
  const quotient = num / den;
  return num % den < 0n ? quotient - 1n : quotient;
}

/** The smallest integer not below `num/den`; `den` must be positive. */
export function ceilDivide(num: bigint, den: bigint): bigint {
  return -floorDivide(-num, den);
}

/** The nearest integer to `num/den`, halves upwards (towards plus infinity); `den` must be positive. */
export function roundDivide(num: bigint, den: bigint): bigint {
  return floorDivide(2n * num + den, 2n * den);
}
