import type { FaultLog } from "./fault-log.ts";
import { shown } from "./shown.ts";

/** The most votes in a file, and the largest number in it. */
export const MOST_VOTES = 10 ** 15;

type CountFault =
  | "empty-number"
  | "spaces"
  | "too-large"
  | "negative"
  | "plus-sign"
  | "leading-zero"
  | "thousands"
  | "fractional"
  | "exponent"
  | "other-digits"
  | "not-a-number";

const PLAIN = /^(?:0|[1-9][0-9]{0,15})$/;

const KINDS: readonly (readonly [RegExp, CountFault])[] = [
  [/^$/, "empty-number"],
  [/^[\s\p{Cf}]|[\s\p{Cf}]$/u, "spaces"],
  [/^(?:0|[1-9][0-9]*)$/, "too-large"],
  [/^0[0-9]+$/, "leading-zero"],
  [/^[-−‐‑–]\s*[0-9]/u, "negative"],
  [/^\+\s*[0-9]/, "plus-sign"],
  [/^[0-9]{1,3}(?:[.,'’_\s][0-9]{3})+$/u, "thousands"],
  [/^[0-9]*[.,][0-9]*%?$/, "fractional"],
  [/^[0-9]+(?:[.,][0-9]*)?(?:[eE][-+]?|\^|\*\*)[0-9]+$/, "exponent"],
  [/^[0-9][0-9.,'’_\s]*$/u, "thousands"],
  [/^\p{Nd}+$/u, "other-digits"],
];

/** The whole number from 0 to 10^15 that a text is, digit by digit; else in what way it is none. */
export function countOf(text: string): number | CountFault {
  if (PLAIN.test(text)) {
    const value = Number(text);
    return value <= MOST_VOTES ? value : "too-large";
  }
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? "not-a-number";
}

/** Reads a count; what is none is logged at `token`, with the row or column it belongs to (`what`), and gives `null`. */
export function readCount(text: string, what: () => string, log: FaultLog, token: number): number | null {
  const value = countOf(text);
  if (typeof value === "number") return value;
  log.add(value, token, { what: what(), value: shown(text), digits: text.replace(/[^0-9]/g, "").slice(0, 20) });
  return null;
}

/** As {@link readCount}, for a number that has a least value. */
export function readAtLeast(
  least: number,
  text: string,
  what: () => string,
  log: FaultLog,
  token: number,
): number | null {
  const value = readCount(text, what, log, token);
  if (value === null || value >= least) return value;
  log.add("too-small", token, { what: what(), value: String(value), least: String(least) });
  return null;
}
