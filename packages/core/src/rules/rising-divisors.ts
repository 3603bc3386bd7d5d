import { add, compare, type Fraction, fraction, fractionText, parseFraction } from "../exact/index.ts";
import type { Path, Problem } from "../json/index.ts";
import type { Divisors } from "./method.ts";

/**
 * What is wrong with a sequence of divisors at a place of a rules file: they have to rise, or no order of seats would follow
 * from them. The sequences with a name do by themselves, so this looks at what a file can choose.
 */
export function divisorProblems(divisors: Divisors, path: Path): readonly Problem[] {
  const own = ownDivisors(divisors);
  if (own === null) return [];
  const { first, step } = own;
  if (step.num <= 0n) {
    return [
      { path: [...path, "step"], message: `the divisors do not rise: write a step above 0, not ${fractionText(step)}` },
    ];
  }
  const second = add(first, step);
  const given = "firstDivisor" in divisors ? divisors.firstDivisor : undefined;
  if (given === undefined || compare(parsed(given), second) <= 0) return [];
  const most = fractionText(second);
  const message = `the divisors do not rise: the first is ${given}, the second ${most}; write a first divisor of at most ${most}`;
  return [{ path: [...path, "firstDivisor"], message }];
}

/** The first divisor before a file replaces it, and the step; `null` where a file can change neither. */
function ownDivisors(divisors: Divisors): { readonly first: Fraction; readonly step: Fraction } | null {
  switch (divisors.sequence) {
    case "dhondt":
      return { first: fraction(1), step: fraction(1) };
    case "sainte-lague":
      return { first: fraction(1), step: fraction(2) };
    case "linear":
      return { first: parsed(divisors.first), step: parsed(divisors.step) };
    default:
      return null;
  }
}

function parsed(text: string): Fraction {
  const value = parseFraction(text);
  if (value === null) throw new TypeError(`not a fraction: ${text}`);
  return value;
}
