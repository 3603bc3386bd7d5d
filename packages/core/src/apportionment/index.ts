export { apportionAnswered, isAnswerTo } from "./answered.ts";
export { type Apportioned, apportion } from "./apportion.ts";
export type { Arithmetic } from "./averages-input.ts";
export type { Certificate, CertifiedTie, Pool, Stage } from "./certificate.ts";
export type { Answer, Contest, ListVotes, Totals, UnitVotes } from "./contest.ts";
export type { Step, StepRow } from "./explanation.ts";
export type { ListMargins, Margin, UnitMargins } from "./margin.ts";
export { margins } from "./margins.ts";
export { divisorMethod, hamilton, type PlainSeats, type Threshold } from "./methods.ts";
export type { ContestFault, MissingBase, Outcome, Question, Seats, Status, Tie, UnitOutcome } from "./outcome.ts";
export {
  type Changed,
  changeContest,
  METHOD_NAMES,
  methodNamed,
  shareFrom,
  type ThresholdReason,
  type WhatIf,
  type WhatIfReason,
  withSeats,
  withThreshold,
} from "./what-if/index.ts";
