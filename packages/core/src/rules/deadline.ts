import { type Infer, integer, oneOf, optional } from "../json/index.ts";
import { cited, identifier, trilingual } from "./cited.ts";

/** A deadline: so many days (at an hour, where the law names one) or hours before (negative) or after an event. */
export const deadline = cited({
  id: identifier,
  what: trilingual,
  from: oneOf(
    "election-day",
    "end-of-voting",
    "end-of-count",
    "result",
    "publication",
    "filing",
    "decision",
    "calling",
  ),
  days: optional(integer(-400, 400)),
  hours: optional(integer(-400, 400)),
  months: optional(integer(-24, 24)),
  at: optional(oneOf("18:00", "24:00")),
  count: optional(oneOf("calendar", "working")),
});
/** A deadline of an election. */
export type Deadline = Infer<typeof deadline>;
