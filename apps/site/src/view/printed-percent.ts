import { type Fraction, fraction } from "@dauys/core/exact";

/** A percentage as a source prints it (`"71.09"`): the share that it states, and the digits after its point. */
export function printedPercent(printed: string): { readonly share: Fraction; readonly digits: number } {
  const [whole = "", decimals = ""] = printed.split(".");
  return { share: fraction(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length)), digits: decimals.length };
}
