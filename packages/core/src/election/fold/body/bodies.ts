import type { Infer } from "../../../json/index.ts";
import {
  figuresTranscribed,
  invalidationWithdrawn,
  lotDrawn,
  payloadErased,
  payloadSealed,
  repeatVotingOrdered,
  resultDeclared,
  resultTranscribed,
  unitInvalidated,
} from "./decisions.ts";
import { protocolCorrected, protocolFiled, protocolStanding, stageSealed } from "./filings.ts";
import { formAdopted, listRegistered, rulesAdopted } from "./law.ts";
import {
  assemblyNominated,
  assemblyVoted,
  deputiesRegistered,
  listLeft,
  mandateOrderChanged,
  mandatePassed,
  mandatesAssigned,
  mandateVacated,
  postGivenUp,
  referralDecided,
  repeatElectionOrdered,
  resultPublished,
  resultReferred,
} from "./mandates.ts";
import {
  ballotOrderDrawn,
  ballotsOrdered,
  candidateExcluded,
  candidateListed,
  listCancelled,
  listRefused,
  listSubmitted,
  listWithdrawn,
  partyAbsent,
  partyRegistered,
} from "./nomination.ts";
import { recordOpened } from "./opened.ts";
import { primaryCandidatesListed, primaryDecided, primaryOpened, primaryProtocolFiled } from "./primaries.ts";
import { commissionFormed, keyIntroduced, keyRevoked, keyRotated, stationsAnnounced, unitsListed } from "./units.ts";

/** Every type of entry and the form of its body. The type `batch` has its own, in the room of the record. */
export const BODIES = {
  "record-opened": recordOpened,
  "rules-adopted": rulesAdopted,
  "form-adopted": formAdopted,
  "party-registered": partyRegistered,
  "party-absent": partyAbsent,
  "primary-opened": primaryOpened,
  "primary-candidates-listed": primaryCandidatesListed,
  "primary-protocol-filed": primaryProtocolFiled,
  "primary-decided": primaryDecided,
  "candidate-listed": candidateListed,
  "list-submitted": listSubmitted,
  "list-registered": listRegistered,
  "list-refused": listRefused,
  "list-withdrawn": listWithdrawn,
  "candidate-excluded": candidateExcluded,
  "list-cancelled": listCancelled,
  "ballot-order-drawn": ballotOrderDrawn,
  "ballots-ordered": ballotsOrdered,
  "units-listed": unitsListed,
  "stations-announced": stationsAnnounced,
  "commission-formed": commissionFormed,
  "key-introduced": keyIntroduced,
  "key-rotated": keyRotated,
  "key-revoked": keyRevoked,
  "stage-sealed": stageSealed,
  "protocol-filed": protocolFiled,
  "protocol-corrected": protocolCorrected,
  "protocol-held": protocolStanding,
  "protocol-released": protocolStanding,
  "unit-invalidated": unitInvalidated,
  "invalidation-withdrawn": invalidationWithdrawn,
  "repeat-voting-ordered": repeatVotingOrdered,
  "lot-drawn": lotDrawn,
  "result-declared": resultDeclared,
  "result-published": resultPublished,
  "mandates-assigned": mandatesAssigned,
  "result-referred": resultReferred,
  "referral-decided": referralDecided,
  "deputies-registered": deputiesRegistered,
  "repeat-election-ordered": repeatElectionOrdered,
  "mandate-vacated": mandateVacated,
  "list-left": listLeft,
  "mandate-passed": mandatePassed,
  "mandate-order-changed": mandateOrderChanged,
  "post-given-up": postGivenUp,
  "assembly-nominated": assemblyNominated,
  "assembly-voted": assemblyVoted,
  "figures-transcribed": figuresTranscribed,
  "result-transcribed": resultTranscribed,
  "payload-sealed": payloadSealed,
  "payload-erased": payloadErased,
} as const;

/** A type of entry whose body the fold knows. */
export type EntryType = keyof typeof BODIES;

/** The body of an entry of a type. */
export type BodyOf<T extends EntryType> = Infer<(typeof BODIES)[T]>;
