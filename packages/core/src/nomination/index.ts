export { type Candidate, candidate, type Examination, type PublicCandidate, publicCandidate } from "./candidate.ts";
export { type CandidateList, candidateList, listStatement } from "./candidate-list.ts";
export { type Born, hasReached, type Told } from "./list/age.ts";
export {
  type BallotCount,
  type BallotLine,
  type BallotList,
  type BallotOrder,
  type BallotOrderOptions,
  type BallotText,
  ballotOrder,
  ballotsToPrint,
  ballotText,
} from "./list/ballots.ts";
export { checkList } from "./list/check-list.ts";
export { type GroupQuota, quotaFinding, quotaNeeded, quotasOn } from "./list/checks/quota.ts";
export { type SizeLimit, shortFinding, sizeFinding, sizeLimit } from "./list/checks/size.ts";
export { type CheckInForce, checksInForce } from "./list/checks-in-force.ts";
export { type ListContext, listContext } from "./list/context.ts";
export { type DaySpan, dayOf } from "./list/days.ts";
export { type DepositClause, depositDue, depositShare, type LastResult } from "./list/deposit-due.ts";
export type { ListFinding, ListOperand, ListSeverity, ListSubject } from "./list/finding.ts";
export {
  type Bounds,
  inGroups,
  type QuotaCount,
  type QuotaGroups,
  type QuotaPerson,
  quotaCount,
} from "./list/quota-count.ts";
export { type ReadFile, readCandidateList, readListContext } from "./list/read-candidate-list.ts";
export { type RemovalState, type RemovalTime, removalState, removalTime } from "./list/removal.ts";
export { candidateListSchema, listContextSchema } from "./list/schema.ts";
export {
  type GroupStatistics,
  type KnownMean,
  type KnownShare,
  type ListStatistics,
  listStatistics,
  type StatisticsOptions,
  type StatisticsPerson,
} from "./list/statistics.ts";
export type { ListAdvice } from "./list/texts/advice.ts";
export { LIST_CHECKS, type ListCheck, type ListCheckCode } from "./list/texts/catalogue.ts";
export { type Party, party } from "./party.ts";
export { personId, type Written, written } from "./person.ts";
export {
  type AreaCount,
  type BallotTotals,
  type CandidateVotes,
  type CheckedAddition,
  type ChosenPerson,
  type Counted,
  type CountedUnit,
  type CountFault,
  checkAdditions,
  countPrimary,
  type Known,
  type MissingValue,
  type PassedOver,
  type PlaceAnswer,
  type PlaceQuestion,
  type PlaceTie,
  type Primary,
  type PrimaryCandidate,
  type PrimaryCount,
  type PrimaryFault,
  type PrimaryForm,
  type PrimaryParameter,
  primaryCandidates,
  primaryCandidatesSchema,
  primaryForm,
  primarySchema,
  type QuotaHeld,
  type QuotaReason,
  type QuotaUnmet,
  type ReadPrimary,
  readPrimary,
  readPrimaryCandidates,
  type Selection,
  type SelectionStatus,
  type Stated,
  selectPrimary,
  type UnitSelection,
  type UnknownValue,
  unknownValues,
  votingStages,
} from "./primary/index.ts";
