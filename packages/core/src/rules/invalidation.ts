import { type Infer, list, object, oneOf, optional } from "../json/index.ts";
import { cited, share, trilingual } from "./cited.ts";

/**
 * One way in which a law lets results be declared void. A unit is a `station`, or an `administrative-unit`: every unit of
 * a record that is neither a station nor the whole country.
 */
const wayToInvalidate = cited({
  /** Which commission decides: the one at the top. */
  by: oneOf("top"),
  of: list(oneOf("administrative-unit", "station"), 1),
  /** On whose word it may: any one of them is enough. */
  asked: list(oneOf("commission-below", "citizens", "council"), 1),
  ground: trilingual,
  /** The share of stations or units in which the ground has to be there, at least. */
  spread: optional(share),
});
/** One way in which a law lets results be declared void. */
export type WayToInvalidate = Infer<typeof wayToInvalidate>;

/** What follows where a result is void: its figures count nowhere, and voting is held again with the same of these. */
const repeatVoting = cited({ same: list(oneOf("lists", "stations", "voters"), 1) });

/**
 * Results that may be declared void. What is not among the ways is not allowed; a law at hand that does not say has no such
 * part at all.
 */
export const invalidation = object({
  ways: list(wayToInvalidate, 1),
  repeatVoting: optional(repeatVoting),
});
