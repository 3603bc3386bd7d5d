import { flag, type Infer, integer, list, nullable, object, oneOf, optional, tagged, text } from "../../json/index.ts";
import { personId, written } from "../../nomination/person.ts";
import { identifier, isoDate } from "../../rules/cited.ts";

const decision = object({ organ: written, date: isoDate });
const authority = object({ question: identifier, source: written });
/** The day of the step, by the commission's calendar. */
const on = isoDate;
/** A unit, as the record names it. */
const unit = text();

/**
 * What happens to mandates after a result, under the names that the entries of a record have. `on`: the day on which it is
 * recorded; `date`: the day on which it took effect, or was decided.
 */
export const mandateEvent = tagged("type", {
  "mandates-assigned": {
    on,
    list: identifier,
    by: oneOf("party", "fallback", "authority"),
    decision: optional(decision),
    people: optional(list(personId, 1)),
    next: optional(list(personId, 1)),
    lot: optional(object({ order: list(personId, 2), source: written })),
    authority: optional(authority),
  },
  "mandate-vacated": { on, person: personId, ground: identifier, date: isoDate },
  "mandate-passed": {
    on,
    list: identifier,
    from: optional(personId),
    to: optional(nullable(personId)),
    by: oneOf("party", "order", "authority"),
    decision: optional(decision),
    authority: optional(authority),
  },
  "mandate-order-changed": {
    on,
    list: identifier,
    people: list(personId, 1),
    decision,
    letter: optional(flag),
    extract: optional(flag),
  },
  "list-left": { on, list: identifier, person: personId, ground: identifier },
  "post-given-up": { on, person: personId, post: written, date: isoDate },
  "deputies-registered": { on, people: optional(list(personId, 1)) },
  "result-referred": {
    on,
    by: oneOf("president", "chamber-chair", "fifth-of-deputies", "prime-minister"),
    deputies: optional(object({ count: integer(1), of: integer(1) })),
  },
  "referral-decided": { on, outcome: oneOf("upheld", "annulled"), units: optional(list(unit, 1)) },
  "repeat-ordered": {
    on,
    of: oneOf("administrative-unit", "station", "election"),
    units: optional(list(unit, 1)),
    day: optional(isoDate),
    invalidated: optional(list(unit, 1)),
  },
});
/** One thing that happens to mandates after a result. */
export type MandateEvent = Infer<typeof mandateEvent>;
