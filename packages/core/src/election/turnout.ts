import { type Infer, list, object, oneOf, optional, type Shape, text } from "../json/index.ts";
import { identifier, trilingual } from "../rules/cited.ts";
import { percentText, printedPercent } from "./percent-text.ts";

/** A time of day, `HH:MM`. */
const clock: Shape<string> = text({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", expected: "a time such as 22:00" });

/**
 * Turnout as published: voters given a ballot in per cent of registered voters. Hours are by the capital's clock.
 * A region is named by its ISO 3166-2 code.
 */
export const turnout = object({
  of: oneOf("registered"),
  counts: oneOf("received"),
  percent: printedPercent,
  path: optional(list(object({ at: clock, percent: percentText, source: identifier }), 1)),
  byRegion: optional(
    list(
      object({
        region: text({ pattern: "^[A-Z]{2}-[A-Z0-9]{1,3}$", expected: "an ISO 3166-2 code such as KZ-11" }),
        name: trilingual,
        percent: percentText,
        at: clock,
        source: identifier,
      }),
      1,
    ),
  ),
  note: optional(trilingual),
});
/** Turnout as published. */
export type Turnout = Infer<typeof turnout>;
