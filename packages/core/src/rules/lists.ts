import { flag, type Infer, integer, list, object, oneOf, optional } from "../json/index.ts";
import { cited, identifier, share, trilingual } from "./cited.ts";

/** Groups of people that quotas name. A person in two of them counts once. */
const quotaGroup = oneOf("women", "under-29", "under-35", "disabled", "youth");
/** A group of people that a quota names. */
export type QuotaGroup = Infer<typeof quotaGroup>;

/** A day on which the law counts an age; `unknown` where it names none. */
const ageDay = oneOf("election-day", "nomination", "registration", "unknown");
/** A day on which the law counts an age. */
export type AgeDay = Infer<typeof ageDay>;

/** A quota: the groups together have at least the share of a party's list, or of its mandates. */
const quota = cited({
  groups: list(quotaGroup, 1),
  at: share,
  of: oneOf("list", "mandates"),
  ageOn: optional(ageDay),
  /** The age below which the law calls people youth; absent: it gives none, and the papers say who counts. */
  youthUnder: optional(integer(14, 100)),
});

/** A paper that has to be handed in, for the list or for each candidate; `onlyFor`: for candidates of that group alone. */
const document = cited({
  id: identifier,
  what: trilingual,
  of: oneOf("list", "candidate"),
  onlyFor: optional(quotaGroup),
});

/** Who had at least `from` of the votes last time pays the share `pays` of the deposit; the highest that fits holds. */
const exemption = cited({ from: share, pays: share });

/** Who may be put on a list, how many, and what the list must look like. */
export const candidateLists = object({
  maximum: optional(
    cited({ over: share, rounding: oneOf("down", "nearest", "up", "unknown"), severity: oneOf("error", "warning") }),
  ),
  age: optional(cited({ minimum: integer(0), on: optional(ageDay) })),
  citizenship: optional(cited({ required: flag })),
  residence: optional(cited({ years: integer(0) })),
  /** Grounds that bar a person, such as a conviction that is not spent. */
  barred: optional(list(cited({ id: identifier, what: trilingual }))),
  membership: optional(cited({ of: oneOf("own-party", "any-or-none") })),
  /** A person stands on one list only. */
  oneList: optional(cited({ required: flag })),
  /** Whether a person on a list may stand in a single-member district as well. */
  districts: optional(cited({ allowed: flag })),
  /** How many lists a party may put forward. */
  listsPerParty: optional(cited({ most: integer(1) })),
  /** By how many of all members of the party's organ a list is adopted. */
  adoption: optional(cited({ of: oneOf("all-members", "present"), fraction: share, compare: oneOf(">", ">=") })),
  quotas: optional(list(quota)),
  order: optional(
    cited({
      decidedBy: oneOf("party-before", "party-after", "voters"),
      fallback: optional(oneOf("alphabetical-state-language", "list-order")),
    }),
  ),
  deposit: optional(
    cited({ minimumWages: integer(0), refundAt: optional(share), exemptions: optional(list(exemption)) }),
  ),
  documents: optional(list(document)),
  /** What is published of every candidate, and within how many days of the registration. */
  published: optional(
    cited({
      members: list(oneOf("name", "birth-year", "post", "workplace", "residence"), 1),
      days: optional(integer(0)),
    }),
  ),
  /** Above this share of people gone a list is cancelled; in the last `frozenDays` days before voting nothing is. */
  removal: optional(cited({ cancelAbove: share, frozenDays: integer(0) })),
  /** The order of the lists on the ballot, its languages, and how many are printed over the number of voters. */
  ballot: optional(
    cited({
      order: oneOf("lot", "registration", "alphabetical"),
      languages: list(oneOf("kk", "ru", "en"), 1),
      reserve: optional(share),
      rounding: optional(oneOf("down", "nearest", "up", "unknown")),
    }),
  ),
});
/** The rules for candidate lists. */
export type CandidateLists = Infer<typeof candidateLists>;
