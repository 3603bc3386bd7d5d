import { nominate, vote } from "./act/assembly.ts";
import { drawBallotOrder, orderBallots } from "./act/ballot.ts";
import { formCommission, introduceKey, revokeKey, rotateKey } from "./act/commissions.ts";
import { declareResult, drawLot } from "./act/decisions.ts";
import { correctProtocol, fileProtocol, sealStage } from "./act/filings.ts";
import { adoptForm, adoptRules } from "./act/law.ts";
import {
  assign,
  decide,
  giveUp,
  leave,
  pass,
  publish,
  refer,
  register,
  reorder,
  repeatElection,
  vacate,
} from "./act/mandates.ts";
import { open } from "./act/opening.ts";
import { leaveOutParty, registerParty } from "./act/parties.ts";
import { decidePrimary, filePrimaryProtocol, listPrimaryCandidates, openPrimary } from "./act/primaries.ts";
import { erasePayload, sealPayload, transcribeFigures, transcribeResult } from "./act/publications.ts";
import { refuseList, registerList } from "./act/registration.ts";
import { cancelList, excludeCandidate, withdrawList } from "./act/removal.ts";
import {
  holdProtocol,
  invalidateUnit,
  orderRepeatVoting,
  releaseProtocol,
  withdrawInvalidation,
} from "./act/standing.ts";
import { listCandidate, submitList } from "./act/submission.ts";
import { announceStations, listUnits } from "./act/units.ts";
import type { Apply } from "./act.ts";
import type { EntryType } from "./body/bodies.ts";

/** What an entry of each type does. */
export const APPLY: { readonly [T in EntryType]: Apply<T> } = {
  "record-opened": open,
  "rules-adopted": adoptRules,
  "form-adopted": adoptForm,
  "party-registered": registerParty,
  "party-absent": leaveOutParty,
  "primary-opened": openPrimary,
  "primary-candidates-listed": listPrimaryCandidates,
  "primary-protocol-filed": filePrimaryProtocol,
  "primary-decided": decidePrimary,
  "candidate-listed": listCandidate,
  "list-submitted": submitList,
  "list-registered": registerList,
  "list-refused": refuseList,
  "list-withdrawn": withdrawList,
  "candidate-excluded": excludeCandidate,
  "list-cancelled": cancelList,
  "ballot-order-drawn": drawBallotOrder,
  "ballots-ordered": orderBallots,
  "units-listed": listUnits,
  "stations-announced": announceStations,
  "commission-formed": formCommission,
  "key-introduced": introduceKey,
  "key-rotated": rotateKey,
  "key-revoked": revokeKey,
  "stage-sealed": sealStage,
  "protocol-filed": fileProtocol,
  "protocol-corrected": correctProtocol,
  "protocol-held": holdProtocol,
  "protocol-released": releaseProtocol,
  "unit-invalidated": invalidateUnit,
  "invalidation-withdrawn": withdrawInvalidation,
  "repeat-voting-ordered": orderRepeatVoting,
  "lot-drawn": drawLot,
  "result-declared": declareResult,
  "result-published": publish,
  "mandates-assigned": assign,
  "result-referred": refer,
  "referral-decided": decide,
  "deputies-registered": register,
  "repeat-election-ordered": repeatElection,
  "mandate-vacated": vacate,
  "list-left": leave,
  "mandate-passed": pass,
  "mandate-order-changed": reorder,
  "post-given-up": giveUp,
  "assembly-nominated": nominate,
  "assembly-voted": vote,
  "figures-transcribed": transcribeFigures,
  "result-transcribed": transcribeResult,
  "payload-sealed": sealPayload,
  "payload-erased": erasePayload,
};
