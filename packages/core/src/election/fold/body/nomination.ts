import { integer, list, nullable, object, oneOf, optional, text } from "../../../json/index.ts";
import { listStatement, party, personId, publicCandidate } from "../../../nomination/index.ts";
import { identifier } from "../../../rules/cited.ts";
import { reason, sha256Text } from "./common.ts";

/** A party that is registered, whether it stands or not. */
export const partyRegistered = party;

/** A registered party that does not stand, or is not let stand. */
export const partyAbsent = object({ party: identifier, why: oneOf("does-not-stand", "refused", "unknown"), reason });

/** One candidate of a list that is not handed in yet: what the law publishes, and nothing more. */
export const candidateListed = publicCandidate;

/**
 * A list as its party hands it in, after its candidates. `root`: SHA-256 of RFC 6962 over the canonical bodies of the entries
 * of its candidates, in their order.
 */
export const listSubmitted = object({ ...listStatement, candidates: integer(1), root: sha256Text });

/** A list that is not registered, on which grounds. `finding` is the code of a finding of the list's checks. */
export const listRefused = object({
  list: identifier,
  grounds: list(object({ article: text(), reason, finding: optional(text()) }), 1),
});

/** A list that its party takes back. */
export const listWithdrawn = object({ list: identifier, reason });

/** A person taken off a list, at the own wish or on a ground of the law. */
export const candidateExcluded = object({
  list: identifier,
  person: personId,
  ground: oneOf("own-wish", "party", "law", "death"),
  article: optional(text()),
  reason,
});

/** The registration of a list is cancelled: too few are left of it, or a decision outside this record says so. */
export const listCancelled = object({ list: identifier, reason, authority: optional(text()) });

/** The order of the lists on the ballot as the lot drew it. */
export const ballotOrderDrawn = object({
  order: list(identifier, 1),
  source: text(),
  witnesses: optional(list(text(), 1)),
});

/** How many ballots are printed, for how many voters. `note`: why it is not what the law's reserve gives. */
export const ballotsOrdered = object({ voters: integer(0), ballots: integer(0), note: optional(reason) });

/** What a finding about a list is accepted for. `about`: the number of a candidate; `null`: the list itself. */
export const acceptedFinding = object({ code: text(), about: nullable(integer(1)), reason });
