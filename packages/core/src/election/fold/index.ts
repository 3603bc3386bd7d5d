export { isAbove, isStation } from "./act.ts";
export { BODIES, type BodyOf, type EntryType } from "./body/bodies.ts";
export { bodySchema } from "./body/schema.ts";
export { type Distribution, distribute, stationCounts } from "./distribution.ts";
export { filedBodyOf } from "./filed-body.ts";
export { type Admitted, admit, admitBytes, admitRead, admitSigned, admitUnseen, claimsOf, openFold } from "./fold.ts";
export { protocolOf } from "./layout.ts";
export { type LevelFinding, levelFindings } from "./levels.ts";
export type { FoundInList } from "./list-findings.ts";
export type { PartyState } from "./nomination-state.ts";
export {
  type ListedPerson,
  type ListState,
  type People,
  type PeopleList,
  type PrimaryOutcome,
  peopleOf,
  type SeatedDeputy,
} from "./people.ts";
export { decisionSeats, sessionSeats } from "./quorum.ts";
export { type CountGround, countAgain, countGround, countLayout } from "./recount.ts";
export type { Refusal, RefusalReason, RefusalStep } from "./refusal.ts";
export {
  type CorrectedUnit,
  type KeyInDoubt,
  marginsOf,
  type OpenStation,
  type Results,
  resultsOf,
  sealShows,
} from "./results.ts";
export { findingsOf, missesPartial } from "./settlement.ts";
export type {
  Commission,
  Declared,
  Filing,
  Fold,
  FoldTools,
  HeldKey,
  SealedPayload,
  Sealing,
  UnitState,
} from "./state.ts";
export { isHeld, tallyOf } from "./tally-of.ts";
export { type UnitTotals, unitTotals } from "./totals.ts";
export { waysToInvalidate } from "./voidable.ts";
