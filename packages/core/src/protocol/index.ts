export { checkCorrection } from "./check-correction.ts";
export { type CheckOptions, checkCompiled, checkProtocol } from "./check-protocol.ts";
export { type CompiledForm, compileForm, UNKNOWN } from "./checking/compile.ts";
export { type CheckedRelation, type CheckedSide, everyCheck } from "./checking/every-check.ts";
export type { Finding, FindingCode, Operand } from "./checking/finding.ts";
export { placeLabel } from "./checking/labels.ts";
export {
  type CollectionColumns,
  type ProtocolBatch,
  pathOf,
  type UnitNode,
  unitName,
  unitPath,
  unitsAtLevel,
} from "./columns/batch.ts";
export { type CheckHit, checkBatch, describeHit } from "./columns/check-batch.ts";
export { checkBatchValues, type RowFinding } from "./columns/check-batch-values.ts";
export { countedVotes } from "./columns/counted-votes.ts";
export { compiledFigures, figureColumn, protocolFigures } from "./columns/figures.ts";
export { protocolAt } from "./columns/protocol-at.ts";
export { type Acceptance, acceptance } from "./filing/acceptance.ts";
export { type Correction, type CorrectionKind, correction, SCAN } from "./filing/correction.ts";
export {
  type HandOver,
  type Items,
  type Protocol,
  protocol,
  type Seal,
  type SeriesVotes,
  type Signature,
} from "./filing/protocol.ts";
export { readProtocol } from "./filing/read-protocol.ts";
export { type StageSeal, stageSeal } from "./filing/stage-seal.ts";
export type { Advice, Check, Consequence } from "./form/check.ts";
export type { Collection, Field, Series, Stage } from "./form/field.ts";
export type { FigureName, Form } from "./form/form.ts";
export type { AttachmentKind, Role } from "./form/paper.ts";
export { type FormFault, type ReadForm, readForm } from "./form/read-form.ts";
export { formSchema } from "./form/schema.ts";
export { compareEntries, type EntryDifference } from "./levels/compare-entries.ts";
export {
  compareFigures,
  compareLevels,
  type LevelComparison,
  type LevelDifference,
  type LevelExplanation,
  type UnitFigures,
} from "./levels/compare-levels.ts";
export { addedFields, type FigureVector, figureVector } from "./levels/figure-vector.ts";
export type { CrossCode, CrossFinding, Place } from "./many/cross-finding.ts";
export { type FallWatch, fallingTurnout, fallWatch, type RunningTotals, type TurnoutReport } from "./many/falling.ts";
export { type FarShare, type FarShareOptions, farShare, type Share } from "./many/far-share.ts";
export { type FigureShareOptions, figureShare } from "./many/figure-share.ts";
export { type IdenticalOptions, type IdenticalVotes, identicalVotes } from "./many/identical-votes.ts";
export { type StationRegister, stationRegister } from "./many/station-register.ts";
export { type SealEvidence, type SealTimes, sealEvidence, sealTiming } from "./seal-evidence.ts";
export { type Unsettled, unsettled } from "./settle.ts";
export { MOST, readValue, type Value, type WrittenValue } from "./value.ts";
