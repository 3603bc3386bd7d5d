/** A fraction of two integers. The denominator is never negative; zero stands for an infinite value. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

/** An integer as a fraction. */
export function whole(value: bigint | number): Ratio {
  return { num: BigInt(value), den: 1n };
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`, by cross-multiplication. Both must be finite. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a + b` in lowest terms, so that a long sum does not grow. */
export function plus(a: Ratio, b: Ratio): Ratio {
  return lowest({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
}

/** `a - b`. */
export function minus(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/** `a * b`. */
export function times(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `a / b`; infinite when `b` is zero. `b` must not be negative. */
export function over(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.den, den: a.den * b.num };
}

/** The largest integer that is not above a finite fraction. */
export function floor({ num, den }: Ratio): bigint {
  return num < 0n && num % den !== 0n ? num / den - 1n : num / den;
}

/** The same value with the smallest integers; an infinite value is `1/0`. */
export function lowest({ num, den }: Ratio): Ratio {
  if (den === 0n) return { num: 1n, den: 0n };
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return { num: num / a, den: den / a };
}

/** How a certificate writes a fraction: lowest terms, always with a denominator, `"1/0"` when it is infinite. */
export function textOf(value: Ratio): string {
  const { num, den } = lowest(value);
  return `${num}/${den}`;
}
