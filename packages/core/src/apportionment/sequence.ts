import { compare, type Fraction, fraction, parseFraction } from "../exact/index.ts";
import type { Divisors } from "../rules/index.ts";

/**
 * A sequence of divisors `d(1), d(2), …`. An average is `votes / d(k)`; where `squared` is set it is compared as
 * `votes² / d(k)`, and `d` holds the squares, so that no root is ever taken.
 */
export interface Sequence {
  readonly name: string;
  readonly squared: boolean;
  /** `d(k)` for `k >= 1`; zero where the average is infinite. */
  readonly divisor: (k: number) => Fraction;
  /** `d(k) = (step * k + offset) / scale` for `k >= 2`, and `d(1) = first / scale`; absent where `d` is not linear. */
  readonly linear?: { readonly step: number; readonly offset: number; readonly first: number; readonly scale: number };
}

/**
 * The sequence that a rules file names.
 * @source Pukelsheim, Proportional Representation (2nd ed. 2017), ch. 3-4; the sequences of Imperiali and Macau from
 * the Belgian and Macanese electoral laws.
 * @throws RangeError when the divisors do not rise: no law's are such, and no order of seats would follow from them.
 */
export function sequenceOf(divisors: Divisors): Sequence {
  switch (divisors.sequence) {
    case "dhondt":
      return linear("dhondt", fraction(1), fraction(0), divisors.firstDivisor);
    case "sainte-lague":
      return linear("sainte-lague", fraction(2), fraction(-1), divisors.firstDivisor);
    case "danish":
      return linear("danish", fraction(3), fraction(-2));
    case "adams":
      return linear("adams", fraction(1), fraction(-1));
    case "imperiali":
      return linear("imperiali", fraction(1), fraction(1));
    case "linear": {
      const first = whole(divisors.first);
      const step = whole(divisors.step);
      return linear(
        "linear",
        step,
        fraction(first.num * step.den - step.num * first.den, first.den * step.den),
        divisors.firstDivisor,
      );
    }
    case "dean":
      return {
        name: "dean",
        squared: false,
        divisor: (k) => fraction(2n * BigInt(k) * BigInt(k - 1), 2n * BigInt(k) - 1n),
      };
    case "huntington-hill":
      return { name: "huntington-hill", squared: true, divisor: (k) => fraction(BigInt(k) * BigInt(k - 1)) };
    case "macau":
      return { name: "macau", squared: false, divisor: (k) => fraction(1n << BigInt(k - 1)) };
  }
}

function whole(text: string): Fraction {
  const value = parseFraction(text);
  if (value === null) throw new TypeError(`not a fraction: ${text}`);
  return value;
}

function linear(name: string, step: Fraction, offset: Fraction, firstText?: string): Sequence {
  const first = firstText === undefined ? null : whole(firstText);
  const at = (k: number): Fraction =>
    fraction(step.num * BigInt(k) * offset.den + offset.num * step.den, step.den * offset.den);
  const d1 = first ?? at(1);
  // Where a later seat had as high an average, the seats one after the other would not be those of the highest averages.
  if (step.num <= 0n || compare(d1, at(2)) > 0) throw new RangeError(`the divisors of ${name} do not rise`);
  const scale = step.den * offset.den * d1.den;
  const scaled = (value: Fraction): number => Number((value.num * scale) / value.den);
  return {
    name,
    squared: false,
    divisor: (k) => (k === 1 ? d1 : at(k)),
    linear: { step: scaled(step), offset: scaled(offset), first: scaled(d1), scale: Number(scale) },
  };
}

/** -1, 0 or 1 as the `ki`-th average of `vi` votes is below, equal to or above the `kj`-th of `vj`. Exact. */
export function compareAverages(sequence: Sequence, vi: bigint, ki: number, vj: bigint, kj: number): -1 | 0 | 1 {
  if (sequence.name === "macau") return sign(vi << BigInt(Math.max(0, kj - ki)), vj << BigInt(Math.max(0, ki - kj)));
  const di = sequence.divisor(ki);
  const dj = sequence.divisor(kj);
  // Between two infinite averages more votes come first; it is the limit as both divisors go to zero together.
  if (di.num === 0n && dj.num === 0n) return sign(vi, vj);
  const left = (sequence.squared ? vi * vi : vi) * di.den * dj.num;
  const right = (sequence.squared ? vj * vj : vj) * dj.den * di.num;
  return sign(left, right);
}

/** The `k`-th average of `votes / scale` as a text: a fraction, or `"1/0"` when it is infinite. */
export function averageText(sequence: Sequence, votes: bigint, scale: bigint, k: number): string {
  const d = sequence.divisor(k);
  if (d.num === 0n) return "1/0";
  const power = sequence.squared ? 2n : 1n;
  const value = fraction(votes ** power * d.den, scale ** power * d.num);
  return `${value.num}/${value.den}`;
}

function sign(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
