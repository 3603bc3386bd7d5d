import { compare, type Fraction, fraction, subtract } from "../exact/index.ts";
import { object, type Shape, text } from "../json/index.ts";
import { identifier } from "../rules/cited.ts";

/** A percentage as a source prints it, with a point: `"71.09"`. Kept as text, because its digits are part of it. */
export const percentText: Shape<string> = text({
  pattern: "^(0|[1-9][0-9]{0,2})(\\.[0-9]{1,4})?$",
  expected: 'a percentage as printed, with a point and without a sign, such as "71.09"',
});

/** A printed percentage and where it is printed. */
export const printedPercent = object({ text: percentText, source: identifier });

/** A printed percentage as an exact number of per cent, with half a unit of its last digit. */
export function readPercent(printed: string): { readonly value: Fraction; readonly half: Fraction } {
  const [whole = "", decimals = ""] = printed.split(".");
  const unit = 10n ** BigInt(decimals.length);
  return { value: fraction(BigInt(whole + decimals), unit), half: fraction(1n, 2n * unit) };
}

/**
 * How a printed percentage relates to the exact share `num/den`: `rounded` to its digits (a half either way),
 * `cut` off after them, or `different`.
 * @throws RangeError when `den` is zero.
 */
export function percentAgrees(printed: string, num: number, den: number): "rounded" | "cut" | "different" {
  const { value, half } = readPercent(printed);
  const over = subtract(fraction(100n * BigInt(num), BigInt(den)), value);
  const twice = fraction(2n * half.num, half.den);
  if (compare(over, half) <= 0 && compare(over, fraction(-half.num, half.den)) >= 0) return "rounded";
  return over.num >= 0n && compare(over, twice) < 0 ? "cut" : "different";
}
