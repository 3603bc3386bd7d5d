import { flag, type Infer, integer, list, object, oneOf, optional } from "../json/index.ts";
import { cited, identifier, share, trilingual } from "./cited.ts";

/** A mandate that becomes free: who follows, and what happens when the list has nobody left. */
const vacancy = cited({
  by: oneOf("party-choice", "next-in-order"),
  /** Whether the party may change the order by a letter of its organ. */
  reorder: optional(flag),
  exhausted: oneOf("vacant", "other-lists"),
  until: optional(oneOf("next-election", "by-election")),
});

/** A ground on which a mandate is lost, such as leaving the party. */
const loss = cited({ id: identifier, what: trilingual });

/** Posts that a deputy has to give up, and within how many days of what; `unstated`: the law does not say of what. */
const incompatible = cited({
  days: integer(0),
  from: oneOf("registration", "publication", "election-day", "unstated"),
  posts: optional(list(cited({ id: identifier, what: trilingual }), 1)),
});

/** A referral of the result to a court or council, which suspends the registration of the elected. */
const referral = cited({
  to: trilingual,
  by: list(oneOf("president", "chamber-chair", "fifth-of-deputies", "prime-minister"), 1),
  days: integer(0),
});

/** Repeat voting in a unit, or a repeat of the whole election: who orders it and within how many months. */
const repeat = cited({
  by: oneOf("top"),
  of: oneOf("administrative-unit", "station", "election"),
  months: optional(integer(1)),
});

/** From seats to deputies. Who decides the order, and its fallback, stands in the rules for lists. */
export const mandates = object({
  /** Days after the publication of the result within which the party decides. */
  decision: optional(cited({ days: integer(0), from: oneOf("publication", "result") })),
  vacancy: optional(vacancy),
  losses: optional(list(loss)),
  incompatible: optional(incompatible),
  referral: optional(referral),
  repeats: optional(list(repeat)),
});
/** The rules for filling seats. */
export type MandateRules = Infer<typeof mandates>;

/** A part of the chamber that an assembly elects from candidates of its own council. */
export const assemblyElection = cited({
  /** The part of the chamber, by its id. */
  part: identifier,
  nominatedBy: trilingual,
  /** `several`: a ballot with marks for more than one candidate is valid; up to how many, the law need not say. */
  marks: oneOf("one", "several"),
  /** Votes that elect a candidate, as a share of those who took part. */
  elected: cited({ fraction: share, compare: oneOf(">", ">=") }),
  /** How seats that stay free are filled. */
  repeatVote: optional(cited({ by: oneOf("plurality") })),
  repeatElection: optional(cited({ ifNotElected: flag })),
});
/** The rules for the seats that an assembly elects. */
export type AssemblyElection = Infer<typeof assemblyElection>;
