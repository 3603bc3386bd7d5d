import { type Fraction, fraction } from "../../exact/index.ts";
import type { Divisors } from "../../rules/index.ts";
import { lawFraction } from "./threshold.ts";

/**
 * The divisors `d(1), d(2), …` of a sequence, all of them positive fractions; `null` for the sequences that begin with
 * zero or take roots.
 * @source Pukelsheim, Proportional Representation (2nd ed. 2017), ch. 3-4
 */
export function divisorsOf(divisors: Divisors): ((k: number) => Fraction) | null {
  switch (divisors.sequence) {
    case "dhondt":
      return withFirst((k) => fraction(k), divisors.firstDivisor);
    case "sainte-lague":
      return withFirst((k) => fraction(2 * k - 1), divisors.firstDivisor);
    case "danish":
      return (k) => fraction(3 * k - 2);
    case "imperiali":
      return (k) => fraction(k + 1);
    case "macau":
      return (k) => fraction(1n << BigInt(k - 1));
    case "linear": {
      const [first, step] = [lawFraction(divisors.first), lawFraction(divisors.step)];
      const at = (k: number) =>
        fraction(first.num * step.den + BigInt(k - 1) * step.num * first.den, first.den * step.den);
      return withFirst(at, divisors.firstDivisor);
    }
    default:
      return null;
  }
}

function withFirst(at: (k: number) => Fraction, text: string | undefined): ((k: number) => Fraction) | null {
  const first = text === undefined ? at(1) : lawFraction(text);
  return first.num > 0n ? (k) => (k === 1 ? first : at(k)) : null;
}
