import { integer, list, object, oneOf, optional, text } from "../../../json/index.ts";
import { personId, primaryCandidates } from "../../../nomination/index.ts";
import { identifier } from "../../../rules/cited.ts";
import { document, reason } from "./common.ts";

/** The rules of a party's primary, whole. */
export const primaryOpened = object({ primary: document });

/** People who stand in a primary; as many entries as are needed. Of a birth only the year enters the record. */
export const primaryCandidatesListed = primaryCandidates;

const count = integer(0);

/** The votes of one unit in one vote of a primary. `reason`: why it takes the place of the one before. */
export const primaryProtocolFiled = object({
  primary: identifier,
  stage: identifier,
  /** A constituency, or a constituency and a way of voting: `north/paper`. */
  unit: text(),
  totals: object({
    registered: optional(count),
    received: optional(count),
    valid: optional(count),
    invalid: optional(count),
  }),
  votes: list(object({ candidate: personId, votes: count }), 1),
  /** Warnings of the checks, by number, each accepted with its reason. */
  accepted: optional(list(object({ check: integer(1), reason }), 1)),
  reason: optional(reason),
});

/** Whom a primary chose: those who follow from its votes, its rules and the answers to what these leave open. */
export const primaryDecided = object({
  primary: identifier,
  stage: identifier,
  answers: optional(
    list(
      object({
        unit: optional(text()),
        among: list(personId, 2),
        winners: list(personId, 1),
        by: oneOf("lot", "decision"),
        source: text(),
      }),
      1,
    ),
  ),
  /** In the order of the steps. */
  chosen: list(personId, 1),
});
