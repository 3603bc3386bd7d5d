import { type IndexValue, roundedIndex } from "@dauys/core/chamber";
import { formatDecimal, formatPercent, type Lang } from "@dauys/language";

/** The value of an index as it is usually printed; `null` where it is unknown. */
export function indexText(value: IndexValue, lang: Lang): string | null {
  const rounded = roundedIndex(value);
  if (rounded === null) return null;
  const { num, den, digits } = rounded;
  return value.shownAs === "percent" ? formatPercent(num, den, digits, lang) : formatDecimal(num, den, digits, lang);
}

/** The same for programs: digits with a point, without a sign of the unit. */
export function indexDecimal(value: IndexValue): string | null {
  const rounded = roundedIndex(value);
  if (rounded === null) return null;
  const { num, den, digits } = rounded;
  return formatDecimal(value.shownAs === "percent" ? 100n * num : num, den, digits, "en");
}
