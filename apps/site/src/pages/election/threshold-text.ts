import { type Fraction, fraction, multiply } from "@dauys/core/exact";
import { digitsToTell, formatPercent, type Lang } from "@dauys/language";
import type { Threshold } from "../../view/threshold.ts";

const DIGITS = 2;

/** A threshold as a percentage with no more digits than it needs: 7 %, 3.25 %. */
export function thresholdText(at: Fraction, lang: Lang): string {
  let digits = 0;
  for (let hundredfold = multiply(at, fraction(100)); hundredfold.den !== 1n && digits < 4; digits += 1) {
    hundredfold = multiply(hundredfold, fraction(10));
  }
  return formatPercent(at.num, at.den, digits, lang);
}

/** How many digits a share is shown with: two, or more where they would hide on which side of the threshold it is. */
export function shareDigits(share: Fraction, threshold: Threshold | null): number {
  if (threshold === null) return DIGITS;
  return digitsToTell([share.num, share.den], [threshold.at.num, threshold.at.den], DIGITS);
}
