import { type Fraction, roundDivide } from "../exact/index.ts";
import type { Trilingual } from "../rules/index.ts";

/** What a check looked at. */
export type FindingId =
  | "sum-of-lists"
  | "sum-with-against-all"
  | "received-above-registered"
  | "ballots-above-received"
  | "not-counted"
  | "percent"
  | "percent-sum"
  | "turnout"
  | "turnout-outside-regions"
  | "turnout-falls"
  | "candidates-sum"
  | "list-too-long"
  | "ballots-printed"
  | "assembly-seats"
  | "assembly-votes"
  | "quota-missed"
  | "quota-unknown"
  | "people-percent"
  | "people-sum"
  | "seats-sum"
  | "seats"
  | "no-outcome"
  | "rests-on-recalled"
  | "recalled"
  | "statement-turnout"
  | "statement-percent-sum"
  | "statement-differs"
  | "statement-words"
  | "votes-fell";

/**
 * What a check found. `error`: figures that cannot all be right; `warning`: a difference somebody should look at;
 * `note`: a gap, or something a reader of the figures has to know.
 */
export interface Finding {
  readonly id: FindingId;
  readonly severity: "error" | "warning" | "note";
  /** The member of the election file, such as `lists.akzhol.percent`. */
  readonly about: string;
  readonly message: Trilingual;
  /** The numbers compared: whole numbers, exact fractions such as `"753928/1191924"`, or texts as printed. */
  readonly numbers: Readonly<Record<string, number | string>>;
}

/** Writes numbers in the notation of one language. */
export interface Write {
  /** A whole number, grouped by threes. */
  readonly count: (value: number) => string;
  /** A fraction as a percentage with two decimals, without the sign. */
  readonly percent: (share: Fraction) => string;
  /** A percentage as printed in a source (with a point), with the language's own sign for decimals. */
  readonly printed: (text: string) => string;
}

/** A message in three languages, its numbers written as each of them does. */
export function message(
  kk: (write: Write) => string,
  ru: (write: Write) => string,
  en: (write: Write) => string,
): Trilingual {
  const spaced = writer("\u00a0", ",");
  return { kk: kk(spaced), ru: ru(spaced), en: en(writer(",", ".")) };
}

function writer(group: string, point: string): Write {
  const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, group);
  return {
    count,
    percent: (share) => {
      const hundredths = roundDivide(10_000n * share.num, share.den);
      return `${hundredths / 100n}${point}${(hundredths % 100n).toString().padStart(2, "0")}`;
    },
    printed: (text) => text.replace(".", point),
  };
}
