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

/**
 * A ground on which a mandate is lost, such as leaving the party. `of`: the mandate of one person, or all of the party's.
 * `again`: whether the person may be given a mandate of the list once more; left out where the law does not say.
 */
const loss = cited({
  id: identifier,
  what: trilingual,
  of: optional(oneOf("person", "party")),
  again: optional(flag),
});

/** Posts that a deputy has to give up, and within how many days of what; `unstated`: the law does not say of what. */
const incompatible = cited({
  days: integer(0),
  from: oneOf("registration", "publication", "election-day", "unstated"),
  posts: optional(list(cited({ id: identifier, what: trilingual }), 1)),
});

/**
 * A referral of the result to a court or council, which suspends the registration of the elected: so many days after what;
 * after the result is established, where `from` is left out.
 */
const referral = cited({
  to: trilingual,
  by: list(oneOf("president", "chamber-chair", "fifth-of-deputies", "prime-minister"), 1),
  days: integer(0),
  from: optional(oneOf("result", "publication")),
});
/** Who may refer a result. */
export type Referrer = NonNullable<MandateRules["referral"]>["by"][number];

/** Repeat voting in a unit, or a repeat of the whole election: who orders it, and within how many months of the first election day. */
const repeat = cited({
  by: oneOf("top"),
  of: oneOf("administrative-unit", "station", "election"),
  months: optional(integer(1)),
});

/** From seats to deputies. Who decides the order, and its fallback, stands in the rules for lists. */
export const mandates = object({
  /** Days after the publication of the result within which the party decides. */
  decision: optional(
    cited({
      days: integer(0),
      from: oneOf("publication", "result"),
      /** What becomes of a decision that misses the quota on mandates; left out where the law does not say. */
      quotaMissed: optional(oneOf("refused", "flagged")),
    }),
  ),
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
  /**
   * Votes that elect a candidate, as a share of those who took part. `base`: whom the law takes for these: who was given a
   * ballot, whose ballot was found, or whose ballot is valid. Left out where it does not say: then a candidate is elected,
   * or not, only if it is so on each of the three.
   */
  elected: cited({
    fraction: share,
    compare: oneOf(">", ">="),
    base: optional(oneOf("received", "in-boxes", "valid")),
  }),
  /** How seats that stay free are filled. */
  repeatVote: optional(cited({ by: oneOf("plurality") })),
  repeatElection: optional(cited({ ifNotElected: flag })),
});
/** The rules for the seats that an assembly elects. */
export type AssemblyElection = Infer<typeof assemblyElection>;
