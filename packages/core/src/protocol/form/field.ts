import { flag, type Infer, integer, list, object, oneOf, optional, text } from "../../json/index.ts";
import { cited, identifier, trilingual } from "../../rules/cited.ts";
import { MOST } from "../value.ts";

/** The kinds of protocol: a station's, or a territorial one that sums those below it. */
export const protocolKind = oneOf("station", "territorial");

/**
 * One figure of a form. `kind` left out means a count; a `flag` is 0 or 1. `optional`: it may be missing. `sums: false`:
 * a territorial protocol does not add it up (flags never are).
 */
export const field = cited({
  id: identifier,
  symbol: optional(text()),
  label: trilingual,
  kind: optional(oneOf("count", "flag")),
  stage: identifier,
  minimum: optional(integer(0, MOST)),
  maximum: optional(integer(0, MOST)),
  optional: optional(flag),
  sums: optional(flag),
});
/** One figure of a form. */
export type Field = Infer<typeof field>;

/** A figure that other versions of the law have and this one has not, with the reason. */
export const absentField = cited({ id: identifier, symbol: optional(text()), label: trilingual });

/**
 * Figures that come once for each of several things: each mobile box, each member of the commission. `kinds`: only
 * protocols of these kinds have it. A protocol without such things says so by an empty list.
 */
export const collection = cited({
  id: identifier,
  label: trilingual,
  /** One thing of the collection, such as "mobile box". */
  item: trilingual,
  stage: identifier,
  kinds: optional(list(protocolKind, 1)),
  fields: list(field, 1),
});
/** Figures that come once for each of several things. */
export type Collection = Infer<typeof collection>;

/**
 * One column of votes. Votes of every series with `counts` make up a list's votes; another series is only compared with
 * them. `optional`: the series may be missing as a whole, and then adds nothing.
 */
export const series = object({ id: identifier, label: trilingual, counts: flag, optional: optional(flag) });
/** One column of votes. */
export type Series = Infer<typeof series>;

/** The votes of the lists. */
export const listVotes = cited({ label: trilingual, stage: identifier, series: list(series, 1) });

/**
 * One step of the count, in the order of the law. `sealed`: its figures are fixed before the next stage begins, and can be
 * sealed with the time at which they reached the record.
 */
export const stage = cited({ id: identifier, label: trilingual, sealed: optional(flag) });
/** One step of the count. */
export type Stage = Infer<typeof stage>;
