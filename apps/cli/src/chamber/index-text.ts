import { type IndexValue, rootText } from "@dauys/core/chamber";
import { fraction, multiply } from "@dauys/core/exact";
import { formatDecimal, formatPercent, type Lang } from "@dauys/language";

/** Digits after the point: the Sainte-Laguë index is small, and two would hide it. */
function digitsOf({ id }: IndexValue): number {
  return id === "sainte-lague" ? 4 : 2;
}

/** The value of an index as it is usually printed; `null` where it is unknown. */
export function indexText(value: IndexValue, lang: Lang): string | null {
  const decimal = decimalOf(value);
  if (decimal === null) return null;
  const [num, den, digits] = decimal;
  return value.shownAs === "percent" ? formatPercent(num, den, digits, lang) : formatDecimal(num, den, digits, lang);
}

/** The same for programs: digits with a point, without a sign of the unit. */
export function indexDecimal(value: IndexValue): string | null {
  const decimal = decimalOf(value);
  if (decimal === null) return null;
  const [num, den, digits] = decimal;
  return formatDecimal(value.shownAs === "percent" ? 100n * num : num, den, digits, "en");
}

type Decimal = readonly [num: bigint, den: bigint, digits: number];

/** A fraction that shows the index, rounded, with so many digits. A root is rounded here, once. */
function decimalOf(value: IndexValue): Decimal | null {
  const { exact, root, shownAs } = value;
  const digits = digitsOf(value);
  if (exact === null) return null;
  if (!root) return [exact.num, exact.den, digits];
  const scale = shownAs === "percent" ? 100n : 1n;
  const rounded = BigInt(rootText(multiply(exact, fraction(scale * scale)), digits).replace(".", ""));
  return [rounded, scale * 10n ** BigInt(digits), digits];
}
