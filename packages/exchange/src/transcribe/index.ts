export { countryName } from "./country-names.ts";
export {
  makeTranscribedRecord,
  type TranscribedRecord,
  type TranscribedRecordOptions,
} from "./make-transcribed-record.ts";
export { type Opening, openingEntries } from "./opening.ts";
export { publishedFiles } from "./publish-files.ts";
export { transcribeElection } from "./transcribe-election.ts";
export { sha256Hex, type Transcriber, type Transcription, transcribed } from "./transcription.ts";
export { type Act, entriesIn, type Pen, writeActs } from "./write-entries.ts";
