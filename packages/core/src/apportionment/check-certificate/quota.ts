import { floor, over, plus, type Ratio, whole } from "./fraction.ts";
import type { Distribution, Method, QuotaMethod } from "./law.ts";

const ADDED = { hare: 0, droop: 1, "hagenbach-bischoff": 1, imperiali: 2 } as const;

/** The method for a house of this size: the first whose `when` fits. */
export function methodFor({ methods }: Distribution, house: number): Method | undefined {
  return methods.find(
    ({ when }) => house >= (when?.seats.min ?? 0) && house <= (when?.seats.max ?? Number.POSITIVE_INFINITY),
  );
}

/** The electoral quota, rounded as the law says; `null` where there is none, because it would be zero or infinite. */
export function quotaOf({ name, rounding }: QuotaMethod["quota"], votes: Ratio, seats: number): Ratio | null {
  const exact = over(votes, whole(seats + ADDED[name]));
  if (exact.den === 0n) return null;
  const quota = rounded(name === "droop" ? whole(floor(exact) + 1n) : exact, rounding);
  return quota.num === 0n ? null : quota;
}

function rounded(value: Ratio, rounding: QuotaMethod["quota"]["rounding"]): Ratio {
  switch (rounding) {
    case "exact":
      return value;
    case "down":
      return whole(floor(value));
    case "nearest":
      return whole(floor(plus(value, { num: 1n, den: 2n })));
    case "up":
      return whole(-floor({ num: -value.num, den: value.den }));
  }
}
