export { countryName } from "./country-names.ts";
export {
  makeTranscribedRecord,
  type TranscribedRecord,
  type TranscribedRecordOptions,
} from "./make-transcribed-record.ts";
export { type Opening, openingEntries } from "./opening.ts";
export { publishedFiles } from "./publish-files.ts";
export { type CountSource, inBatches, transcribeCount } from "./transcribe-count.ts";
export { transcribeElection } from "./transcribe-election.ts";
export { type ProtocolPlan, type Settling, transcribedProtocol, withListNames } from "./transcribe-protocol.ts";
export { sha256Hex, type Transcriber, type Transcription, transcribed } from "./transcription.ts";
export { type UnitOptions, unitLists } from "./unit-lists.ts";
export { type Act, entriesIn, type Pen, writeActs } from "./write-entries.ts";
