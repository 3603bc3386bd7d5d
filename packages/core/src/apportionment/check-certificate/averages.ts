import type { Contender } from "./contenders.ts";
import { compare, lowest, over, type Ratio, textOf, times, whole } from "./fraction.ts";
import type { Divisors } from "./law.ts";

/** Past this seat Macau's divisors, which double each time, have more digits than any election needs. */
const LAST_MACAU_SEAT = 10_000;

/** What a seat is given by: a comparable value, and the votes that decide between infinite ones. */
export interface Claim {
  /** An average, a remainder or votes; infinite where the denominator is zero. */
  readonly value: Ratio;
  readonly votes: Ratio;
}

/** -1, 0 or 1 as claim `a` is weaker than, equal to or stronger than `b`. */
export function compareClaims(a: Claim, b: Claim): -1 | 0 | 1 {
  if (a.value.den === 0n && b.value.den === 0n) return compare(a.votes, b.votes);
  return compare(a.value, b.value);
}

/** The two integers that a comparison of claims comes down to, as text. */
export function integersOf(a: Claim, b: Claim): readonly [string, string] {
  if (a.value.den === 0n && b.value.den === 0n) return [textOf(a.votes), textOf(b.votes)];
  const [x, y] = [lowest(a.value), lowest(b.value)];
  return [(x.num * y.den).toString(), (y.num * x.den).toString()];
}

/**
 * Why a sequence of divisors cannot be checked, or `null`. Divisors have to rise from seat to seat, else the last
 * average of a list is not its smallest and one pass proves nothing.
 */
export function divisorFault(divisors: Divisors, lastSeat: number): string | null {
  if (divisors.sequence === "macau" && lastSeat > LAST_MACAU_SEAT) {
    return `seat ${lastSeat} by the divisors of Macau is past seat ${LAST_MACAU_SEAT}, the last that this checker computes`;
  }
  const rises = compare(divisorOf(divisors, 1), divisorOf(divisors, 2)) < 0;
  const goesOn = compare(divisorOf(divisors, 2), divisorOf(divisors, 3)) < 0;
  return rises && goesOn ? null : "the divisors do not rise from seat to seat";
}

/** The average of a contender for its seat number `has + 1` of this pool, seats held before counted. */
export function averageFor(divisors: Divisors, { votes, held }: Contender, has: number): Claim {
  const divisor = divisorOf(divisors, held + has + 1);
  const counted = divisors.sequence === "huntington-hill" ? times(votes, votes) : votes;
  return { value: over(counted, divisor), votes };
}

/** `d(k)` of section 4; for `huntington-hill` its square. */
function divisorOf(divisors: Divisors, seat: number): Ratio {
  const k = BigInt(seat);
  if (seat === 1 && "firstDivisor" in divisors && divisors.firstDivisor !== undefined) return divisors.firstDivisor;
  switch (divisors.sequence) {
    case "dhondt":
      return whole(k);
    case "sainte-lague":
      return whole(2n * k - 1n);
    case "danish":
      return whole(3n * k - 2n);
    case "adams":
      return whole(k - 1n);
    case "dean":
      return { num: 2n * k * (k - 1n), den: 2n * k - 1n };
    case "huntington-hill":
      return whole(k * (k - 1n));
    case "imperiali":
      return whole(k + 1n);
    case "macau":
      return whole(1n << (k - 1n));
    case "linear": {
      const { first, step } = divisors;
      return { num: first.num * step.den + (k - 1n) * step.num * first.den, den: first.den * step.den };
    }
  }
}
