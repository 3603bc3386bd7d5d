export { type ChamberNumbers, chamberNumbers, publishedSeats } from "./chamber-numbers.ts";
export { shareBase } from "./check-percents.ts";
export { type Change, type Comparison, compareElections, type ListChange } from "./compare-elections.ts";
export { contestOf } from "./contest-of.ts";
export type { ContestedList } from "./contested-list.ts";
export type { Election } from "./election.ts";
export { electionFindings } from "./election-findings.ts";
export { established, type Figure, type Origin } from "./figure.ts";
export type { Finding, FindingId } from "./finding.ts";
export {
  type Admitted,
  admit,
  admitBytes,
  admitRead,
  admitSigned,
  BODIES,
  type BodyOf,
  bodySchema,
  type Commission,
  type CorrectedUnit,
  type CountGround,
  claimsOf,
  countAgain,
  countGround,
  countLayout,
  type Declared,
  type Distribution,
  decisionSeats,
  distribute,
  type EntryType,
  type Filing,
  type Fold,
  type FoldTools,
  type FoundInList,
  filedBodyOf,
  findingsOf,
  type HeldKey,
  isAbove,
  isHeld,
  isStation,
  type KeyInDoubt,
  type LevelFinding,
  type ListedPerson,
  type ListState,
  levelFindings,
  marginsOf,
  missesPartial,
  type OpenStation,
  openFold,
  type PartyState,
  type People,
  type PeopleList,
  type PrimaryOutcome,
  peopleOf,
  protocolOf,
  type Refusal,
  type RefusalReason,
  type RefusalStep,
  type Results,
  resultsOf,
  type SealedPayload,
  type Sealing,
  type SeatedDeputy,
  sealShows,
  sessionSeats,
  stationCounts,
  tallyOf,
  type UnitState,
  type UnitTotals,
  unitTotals,
  waysToInvalidate,
} from "./fold/index.ts";
export { type ListFacts, listFacts, type QuotaFact } from "./list-facts.ts";
export type { PartyInElection } from "./party-in-election.ts";
export type { Statistic } from "./people.ts";
export { KIN_NAMES, PART_NAMES, STATISTIC_NAMES, STEP_NAMES, TOOK_NAMES } from "./people-names.ts";
export { type ElectionFault, type ReadElection, readElection } from "./read-election.ts";
export { electionSchema } from "./schema.ts";
export type { Contradiction, Statement } from "./statement.ts";
export type { Turnout } from "./turnout.ts";
export {
  type BundleHashes,
  FAIL_REASONS,
  type FailReason,
  type Failure,
  type FileRead,
  type FileReason,
  hashBundle,
  MOST_BUNDLE,
  MOST_CHECKPOINT,
  MOST_PAYLOAD,
  NOTE_REASONS,
  type Note,
  type NoteReason,
  type Place,
  promptDesk,
  type RecordFiles,
  type RecordKind,
  type SignatureDesk,
  STEPS,
  type Step,
  type StepId,
  type StepResult,
  type Value,
  type Verification,
  type VerifyOptions,
  type VerifyTools,
  verifyRecord,
} from "./verify/index.ts";
