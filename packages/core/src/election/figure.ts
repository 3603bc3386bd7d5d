import { type Infer, integer, nullable, object, oneOf, optional } from "../json/index.ts";
import { identifier, trilingual } from "../rules/cited.ts";

/**
 * Where a number comes from. `published`: stands in the named source; `derived`: arithmetic on published numbers, the
 * note says which; `recalled`: general knowledge that was not looked up, never to be shown as a fact; `unknown`: looked
 * for and not found, the value is `null`.
 */
const origin = oneOf("published", "derived", "recalled", "unknown");
/** Where a number comes from. */
export type Origin = Infer<typeof origin>;

/** A whole number with its origin. */
export const figure = object({
  value: nullable(integer(0)),
  origin,
  source: optional(identifier),
  note: optional(trilingual),
});
/** A whole number with its origin. */
export type Figure = Infer<typeof figure>;

/** The value of a figure that may be shown as a fact: published, or derived from what is; else `null`. */
export function established(value: Figure | undefined): number | null {
  return value !== undefined && (value.origin === "published" || value.origin === "derived") ? value.value : null;
}

/** What is wrong with a figure beyond its shape, or `null`. */
export function figureProblem({ value, origin, source, note }: Figure): string | null {
  if ((value === null) !== (origin === "unknown")) return 'a value of null and the origin "unknown" go together';
  if (origin === "published" && source === undefined) return "a published figure names its source";
  if (origin === "derived" && note === undefined) return 'a derived figure says in "note" what it was derived from';
  return null;
}
