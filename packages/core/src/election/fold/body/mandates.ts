import { flag, integer, list, nullable, object, oneOf, optional, text } from "../../../json/index.ts";
import { assemblyProtocol } from "../../../mandates/index.ts";
import { personId, written } from "../../../nomination/index.ts";
import { identifier, isoDate } from "../../../rules/cited.ts";
import { reason, unitName } from "./common.ts";

/** A decision of a party's organ: which, and when. */
const decision = object({ organ: written, date: isoDate });

/** An answer where the law is silent: to which question (the reason of a refusal), and where it is from. */
const authority = object({ question: identifier, source: written });

/** A lot among people whom nothing else puts in an order: as it was drawn, and how. */
const lot = object({ order: list(personId, 2), source: written });

/** The final result published: the days that the law counts from then begin. */
export const resultPublished = object({ where: text() });

/** Who takes the seats of a list: as its party decided, by the law's fallback, or by an authority where the law is silent. */
export const mandatesAssigned = object({
  list: identifier,
  by: oneOf("party", "fallback", "authority"),
  decision: optional(decision),
  /** In the order of the seats. */
  people: optional(list(personId, 1)),
  /** Who follows when a seat becomes free, as the party stated it. */
  next: optional(list(personId, 1)),
  lot: optional(lot),
  authority: optional(authority),
});

/** A result referred to a court or council: nobody is registered until it has decided. */
export const resultReferred = object({
  by: oneOf("president", "chamber-chair", "fifth-of-deputies", "prime-minister"),
  deputies: optional(object({ count: integer(1), of: integer(1) })),
  reason,
});

/** What the court or council decided; `units`: where alone the result is annulled. */
export const referralDecided = object({
  outcome: oneOf("upheld", "annulled"),
  units: optional(list(unitName, 1)),
  reason,
});

/** Deputies registered after the result: people who hold a mandate. */
export const deputiesRegistered = object({ people: list(personId, 1) });

/** The whole election held again, after its result was annulled. */
export const repeatElectionOrdered = object({ ground: text(), date: optional(isoDate) });

/** A mandate that its deputy no longer holds. `ground`: an id of the rules' `losses`, or `death` or `resignation`. */
export const mandateVacated = object({ person: personId, ground: identifier, date: isoDate, reason });

/** Somebody without a seat who left the list. */
export const listLeft = object({ list: identifier, person: personId, ground: identifier });

/** A free seat passed on, to a person of the same list, or to nobody (`null`) where the list has nobody left. */
export const mandatePassed = object({
  list: identifier,
  from: personId,
  to: nullable(personId),
  by: oneOf("party", "order", "authority"),
  decision: optional(decision),
  authority: optional(authority),
});

/** The order in which people of a list follow, as its party changes it. */
export const mandateOrderChanged = object({
  list: identifier,
  people: list(personId, 1),
  decision,
  /** Whether the letter and the extract of the minutes are there; left out: not looked at. */
  letter: optional(flag),
  extract: optional(flag),
});

/** Candidates for the seats that an assembly elects, as its council nominated them. */
export const assemblyNominated = object({
  council: optional(object({ members: integer(1), inFavour: integer(0) })),
  candidates: list(object({ person: personId, name: written, born: optional(integer(1850, 2200)) }), 1),
});

/** An assembly's vote as its protocol has it, and an answer where the law does not decide between people who are level. */
export const assemblyVoted = object({
  protocol: assemblyProtocol,
  answer: optional(object({ question: identifier, source: written, people: list(personId, 1) })),
});

/** A post given up that cannot be held beside a mandate. */
export const postGivenUp = object({ person: personId, post: written, date: isoDate });
