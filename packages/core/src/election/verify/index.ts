export { type BundleHashes, hashBundle } from "./hash-bundle.ts";
export {
  type FileRead,
  type FileReason,
  MOST_BUNDLE,
  MOST_CHECKPOINT,
  MOST_PAYLOAD,
  type RecordFiles,
} from "./record-files.ts";
export { promptDesk, type SignatureDesk } from "./signature-desk.ts";
export {
  FAIL_REASONS,
  type FailReason,
  type Failure,
  NOTE_REASONS,
  type Note,
  type NoteReason,
  type Place,
  type RecordKind,
  STEPS,
  type Step,
  type StepId,
  type StepResult,
  type Value,
  type Verification,
} from "./verification.ts";
export { type VerifyOptions, type VerifyTools, verifyRecord } from "./verify-record.ts";
