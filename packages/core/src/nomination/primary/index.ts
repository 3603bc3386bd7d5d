export { candidates as primaryCandidates, type PrimaryCandidate } from "./candidate.ts";
export {
  type AreaCount,
  type BallotTotals,
  type CandidateVotes,
  type Counted,
  countPrimary,
  type PrimaryCount,
} from "./count.ts";
export type { CountFault } from "./count-fault.ts";
export { type CountedUnit, votingStages } from "./count-plan.ts";
export { type PrimaryForm, primaryForm } from "./form.ts";
export type { MissingValue, PrimaryParameter } from "./missing.ts";
export type { Primary } from "./primary.ts";
export { type CheckedAddition, checkAdditions, type UnknownValue, unknownValues } from "./published.ts";
export { readPrimaryCandidates } from "./read-candidates.ts";
export { type PrimaryFault, type ReadPrimary, readPrimary } from "./read-primary.ts";
export { primaryCandidatesSchema, primarySchema } from "./schema.ts";
export { selectPrimary } from "./select.ts";
export type {
  ChosenPerson,
  PassedOver,
  PlaceAnswer,
  PlaceQuestion,
  PlaceTie,
  QuotaHeld,
  QuotaReason,
  QuotaUnmet,
  Selection,
  SelectionStatus,
  UnitSelection,
} from "./selection.ts";
export type { Known, Stated } from "./stated.ts";
