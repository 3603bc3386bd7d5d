import { MOST, UNKNOWN } from "@dauys/core/protocol";
import { countOf } from "../count.ts";
import type { Profile } from "./profile.ts";

/** In what way a cell is no number. */
export type CountTrouble = Exclude<ReturnType<typeof countOf>, number> | "count-too-large";

/** Reads cells that are not digits alone: markers for missing numbers, thousands, fractions of zeros. */
export interface SlowCount {
  /** The number, {@link UNKNOWN} for a marker that there is none, or what is wrong. */
  readonly read: (text: string) => number | CountTrouble;
  /** Whether an empty cell means that there is no number. */
  readonly emptyIsMissing: boolean;
}

/** A reader of numbers as a profile has them. */
export function slowCount({ missing, thousands, point }: Profile["numbers"]): SlowCount {
  const markers = new Set(missing);
  const grouped =
    thousands === undefined
      ? null
      : new RegExp(`^[0-9]{1,3}(?:([${escaped(thousands)}])[0-9]{3})(?:\\1[0-9]{3})*$`, "u");
  const zeros = point === undefined ? null : new RegExp(`${escaped([point])}0+$`, "u");
  return {
    emptyIsMissing: markers.has(""),
    read: (text) => {
      if (markers.has(text)) return UNKNOWN;
      let digits = zeros === null ? text : text.replace(zeros, "");
      if (grouped?.test(digits) === true) digits = digits.replace(/[^0-9]/g, "");
      // Leading zeros do no harm in a column that is known to hold numbers.
      const value = countOf(digits.replace(/^0+(?=[0-9])/, ""));
      if (typeof value !== "number") return value === "too-large" ? "count-too-large" : value;
      return value > MOST ? "count-too-large" : value;
    },
  };
}

function escaped(characters: readonly string[]): string {
  return characters
    .map((character) => (/[.,']/.test(character) ? `\\${character}` : character))
    .join("")
    .replaceAll("\\'", "'")
    .replaceAll("\\,", ",");
}
