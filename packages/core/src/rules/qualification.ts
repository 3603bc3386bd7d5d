import { flag, type Infer, integer, list, object, oneOf, optional, tagged } from "../json/index.ts";
import { cited, citedMembers, identifier, share } from "./cited.ts";

/** What a share is a share of. Always named, because laws differ exactly here. */
export const base = oneOf("registered", "received", "in-boxes", "valid", "valid+against-all");
/** The name of a base. */
export type Base = Infer<typeof base>;

/** `>=`: exactly the threshold is enough; `>`: it is not. */
const comparison = oneOf(">=", ">");
const scope = oneOf("nation", "unit");

/** Which lists a clause is for; a list must match all the members given. */
const appliesTo = object({
  alliance: optional(object({ min: optional(integer(1)), max: optional(integer(1)) })),
  minority: optional(flag),
});

/** One way over the threshold. */
export const condition = tagged("by", {
  share: { at: share, of: base, scope, compare: comparison },
  votes: { at: integer(0), scope, compare: comparison },
  // Seats already won in an earlier tier (list attribute `basic`), as the Austrian Grundmandat.
  seats: { at: integer(1), compare: comparison },
  // A multiple of the electoral quota of the same distribution.
  quota: { at: share, compare: comparison },
});
/** One way over the threshold. */
export type Condition = Infer<typeof condition>;

/**
 * A threshold clause. The first clause of the list whose `for` fits a list decides about it; that list qualifies when
 * any one of the conditions holds. No condition at all means: exempt.
 */
export const thresholdClause = cited({ id: identifier, for: optional(appliesTo), anyOf: list(condition) });
/** A threshold clause. */
export type ThresholdClause = Infer<typeof thresholdClause>;

const ifNone = tagged("rule", {
  silent: { silence: identifier, ...citedMembers },
  // Lowered again and again until `until` lists qualify (1 when left out).
  lower: { by: share, until: optional(integer(1)), ...citedMembers },
  "admit-all": { ...citedMembers },
});

/** When one list alone qualifies: the runner-up is admitted, its quotient reduced, with a guaranteed minimum. */
const ifOne = tagged("rule", {
  "second-list": {
    factor: share,
    minimum: integer(0),
    tieSilence: identifier,
    overflowSilence: identifier,
    ...citedMembers,
  },
});

/** Further lists are admitted in order of votes until at least `lists` together have the share. */
const admitUntil = cited({ lists: integer(1), at: share, of: base, compare: comparison });

/** When fewer than `lists` lists qualify, these clauses apply in place of the others (Poland, Art. 198). */
const fallback = cited({ lists: integer(1), clauses: list(thresholdClause, 1) });

/** Lists in a band below the threshold that get a fixed number of seats before the others share the rest. */
const band = cited({ from: share, below: share, of: base, seats: integer(1) });

/** Which lists take part in the distribution of seats. */
export const qualification = object({
  clauses: list(thresholdClause),
  fallback: optional(fallback),
  ifNone: optional(ifNone),
  ifOne: optional(ifOne),
  admitUntil: optional(admitUntil),
  bands: optional(list(band)),
});
/** Which lists take part in the distribution of seats. */
export type Qualification = Infer<typeof qualification>;

/** A factor on the votes of some lists (Serbia: minority lists below 3 % count 1.35 times). */
export const weight = cited({
  for: appliesTo,
  below: optional(object({ at: share, of: base })),
  factor: share,
});
/** A factor on the votes of some lists. */
export type Weight = Infer<typeof weight>;
