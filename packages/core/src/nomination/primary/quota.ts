import { flag, type Infer, integer, list, oneOf, tagged } from "../../json/index.ts";
import { identifier, isoDate, share, trilingual } from "../../rules/cited.ts";
import { known, knownObject, stated } from "./stated.ts";

/**
 * A group that a quota names: people of a sex, or people up to an age. Whether somebody of exactly that age belongs to
 * it, and on which day the age is counted, can be unknown.
 */
export const group = tagged("by", {
  sex: { id: identifier, name: trilingual, sex: oneOf("woman", "man"), ...known },
  age: {
    id: identifier,
    name: trilingual,
    upTo: integer(1, 150),
    including: stated(flag),
    on: stated(isoDate),
    ...known,
  },
});
/** A group that a quota names. */
export type Group = Infer<typeof group>;

/** The least share of the people chosen who belong to one of the groups: a person in two of them counts once. */
export const quota = knownObject({ id: identifier, name: trilingual, groups: list(identifier, 1), atLeast: share });
/** The least share of the people chosen who belong to one of the groups. */
export type Quota = Infer<typeof quota>;

/**
 * How people count who belong to the groups of two quotas: `each` quota is counted on its own, so that a young woman
 * counts for both; or a person counts for `one` of them, whichever serves the quotas better.
 */
export const overlap = oneOf("each", "one");
/** How people count who belong to the groups of two quotas. */
export type Overlap = Infer<typeof overlap>;
