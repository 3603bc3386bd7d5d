import { type Infer, integer, list, nullable, object, oneOf, optional } from "../../json/index.ts";
import { personId } from "../../nomination/person.ts";
import { isoDate } from "../../rules/cited.ts";

/** A figure of the protocol; `null`: not known. */
const known = nullable(integer(0));

/**
 * The protocol of an assembly's vote. `members`: of the assembly; `present` at the session; `received`: given a ballot;
 * `inBoxes`: ballots found; of these `valid` and `invalid`. A ballot may carry marks for several candidates, so the votes of
 * all candidates together are no number of ballots.
 */
export const assemblyProtocol = object({
  round: oneOf("vote", "repeat-vote"),
  date: isoDate,
  members: known,
  present: known,
  received: known,
  inBoxes: known,
  valid: known,
  invalid: known,
  votes: list(object({ person: personId, votes: known }), 1),
  /** Who is elected, as the protocol itself says; left out where it does not. */
  elected: optional(list(personId)),
});
/** The protocol of an assembly's vote. */
export type AssemblyProtocol = Infer<typeof assemblyProtocol>;

/** Figures of a protocol that count people or ballots. */
export type AssemblyFigure = "members" | "present" | "received" | "inBoxes" | "valid" | "invalid";

/** The valid ballots: as stated, or the ballots found less the invalid ones; `null` when neither is known. */
export function validBallots({ valid, inBoxes, invalid }: AssemblyProtocol): number | null {
  if (valid !== null) return valid;
  return inBoxes === null || invalid === null ? null : inBoxes - invalid;
}
