import { type Infer, list, object, oneOf, optional } from "../json/index.ts";
import { identifier, isoDate, status, trilingual } from "../rules/cited.ts";

/** A party that another one follows, or that follows it: by a new name, by joining, or by splitting off. */
const kin = object({
  /** Its id as a list of another election, where it has one there. */
  party: optional(identifier),
  name: trilingual,
  how: oneOf("renamed", "joined", "split", "unknown"),
  date: optional(isoDate),
  status: optional(status),
  source: optional(identifier),
  note: optional(trilingual),
});

/**
 * A party at an election: whether it stood, and what it was called before and after. `boycotted`: it could have stood and
 * decided not to; `absent`: it did not stand, why is not known; `refused`: its list was refused or cancelled.
 */
export const partyInElection = object({
  party: identifier,
  name: trilingual,
  took: oneOf("stood", "boycotted", "absent", "refused"),
  /** Its list in `lists`, where it stood. */
  list: optional(identifier),
  /** The day of its decision to stand or not, or of the refusal. */
  decided: optional(object({ date: isoDate, source: identifier, note: optional(trilingual) })),
  predecessors: optional(list(kin, 1)),
  successors: optional(list(kin, 1)),
  source: identifier,
  note: optional(trilingual),
});
/** A party at an election. */
export type PartyInElection = Infer<typeof partyInElection>;
