export { checkAssembly } from "./assembly/check.ts";
export { type AssemblyCount, type AssemblyRow, countAssembly } from "./assembly/elect.ts";
export { type AssemblyFigure, type AssemblyProtocol, assemblyProtocol, validBallots } from "./assembly/protocol.ts";
export {
  type AssemblyCandidate,
  type AssemblyDeputy,
  type AssemblyState,
  freeSeats,
  openAssembly,
  standing,
} from "./assembly/state.ts";
export {
  type AssemblyAnswer,
  type AssemblyNomination,
  nominateForAssembly,
  voteInAssembly,
} from "./assembly/steps.ts";
export { explanationText, type Wording } from "./explanation-text.ts";
export { type AssemblyFile, assemblySchema } from "./file/assembly-file.ts";
export type { MandateEvent } from "./file/events.ts";
export { type MandatesFile, mandatesSchema } from "./file/mandates-file.ts";
export { readAssemblyFile, readMandatesFile } from "./file/read-file.ts";
export { type Replay, type Replayed, replayAssembly, replayMandates } from "./file/replay.ts";
export { alphabetical, type InOrder, type NameLot } from "./fill/alphabetical.ts";
export { type Assignment, type Authority, assignMandates, type PartyDecision } from "./fill/assign.ts";
export { type Filled, fillSeats } from "./fill/fill-seats.ts";
export { type DecisionTime, decisionTime } from "./fill/last-day.ts";
export { mandateQuotas, type QuotaVerdict } from "./fill/quota.ts";
export { type Held, heldOf, listOfHolder, nameOf, sitting, waiting } from "./look.ts";
export { establishResult, type ListSeats, publishResult } from "./result/establish.ts";
export { decideReferral, pendingReferral, type ReferralDecision, type Referring, referResult } from "./result/refer.ts";
export { registerDeputies } from "./result/register.ts";
export { orderRepeat, type RepeatOrder } from "./result/repeat.ts";
export {
  type Explanation,
  type GivenUp,
  type Gone,
  type ListMandates,
  type Lost,
  type Mandate,
  type MandateState,
  openMandates,
  type Referral,
  type Registered,
  type Repeat,
  type ResultState,
  type VacantWhy,
} from "./state.ts";
export type { MandateFinding, MandateRefusal, MandateRefusalReason, Step } from "./step.ts";
export { changeOrder, type OrderChange } from "./vacancy/change-order.ts";
export { seatedElsewhere } from "./vacancy/elsewhere.ts";
export { passMandate } from "./vacancy/pass.ts";
export type { Passing } from "./vacancy/passing.ts";
export { giveUpPost, postDeadline } from "./vacancy/posts.ts";
export { leaveList, type Vacating, vacateMandate } from "./vacancy/vacate.ts";
