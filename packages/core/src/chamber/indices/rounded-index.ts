import { fraction, multiply } from "../../exact/index.ts";
import type { IndexValue } from "./election-indices.ts";
import { rootText } from "./root-text.ts";

/** A fraction that shows the value of an index with so many digits after the point. */
export interface RoundedIndex {
  readonly num: bigint;
  readonly den: bigint;
  readonly digits: number;
}

/** The value of an index to be shown; `null` where it is unknown. A root is rounded here, once. */
export function roundedIndex({ id, exact, root, shownAs }: IndexValue): RoundedIndex | null {
  // The Sainte-Laguë index is small, and two digits would hide it.
  const digits = id === "sainte-lague" ? 4 : 2;
  if (exact === null) return null;
  if (!root) return { num: exact.num, den: exact.den, digits };
  const scale = shownAs === "percent" ? 100n : 1n;
  const rounded = BigInt(rootText(multiply(exact, fraction(scale * scale)), digits).replace(".", ""));
  return { num: rounded, den: scale * 10n ** BigInt(digits), digits };
}
