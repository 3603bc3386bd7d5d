import { type Infer, integer, list, object, oneOf, optional } from "../json/index.ts";
import { cited, identifier, share, trilingual } from "./cited.ts";

/** Groups of people that quotas name. A person in two of them counts once. */
const quotaGroup = oneOf("women", "under-29", "under-35", "disabled", "youth");

/** A quota: the groups together have at least the share of a party's list, or of its mandates. */
const quota = cited({ groups: list(quotaGroup, 1), at: share, of: oneOf("list", "mandates") });

/** Who may be put on a list, how many, and what the list must look like. */
export const candidateLists = object({
  maximum: optional(
    cited({ over: share, rounding: oneOf("down", "nearest", "up", "unknown"), severity: oneOf("error", "warning") }),
  ),
  age: optional(cited({ minimum: integer(0) })),
  residence: optional(cited({ years: integer(0) })),
  membership: optional(cited({ of: oneOf("own-party", "any-or-none") })),
  quotas: optional(list(quota)),
  order: optional(
    cited({
      decidedBy: oneOf("party-before", "party-after", "voters"),
      fallback: optional(oneOf("alphabetical-state-language", "list-order")),
    }),
  ),
  deposit: optional(cited({ minimumWages: integer(0), refundAt: optional(share) })),
});
/** The rules for candidate lists. */
export type CandidateLists = Infer<typeof candidateLists>;

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
