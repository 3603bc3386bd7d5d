import { parseFraction } from "@dauys/core/exact";
import type { Lang } from "../lang.ts";
import { formatPercent } from "../percent.ts";

/** A fraction of a law as a percentage where that is exact, else as the fraction it is. */
export function shareText(share: string, lang: Lang): string {
  const value = parseFraction(share);
  if (value === null) return share;
  const digits = [0, 1, 2, 3].find((places) => (value.num * 100n * 10n ** BigInt(places)) % value.den === 0n);
  return digits === undefined ? share : formatPercent(value.num, value.den, digits, lang);
}
