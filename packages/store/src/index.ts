export { type CosignaturesReason, keepCosignatures } from "./log/cosignatures.ts";
export { syncFolder } from "./log/durable-file.ts";
export { Log, type LogOptions, openLog, type PublishOptions, publishedBytes } from "./log/log.ts";
export type { PublishedCheckpoint } from "./log/saved-checkpoints.ts";
export { type Copied, type CopyOptions, copyRecord } from "./move/copy-record.ts";
export { importFolder } from "./move/import-folder.ts";
export type { ErasedPayload } from "./move/keep-erased.ts";
export type { PostgresOptions } from "./postgres/connect.ts";
export { databaseHost } from "./postgres/database-host.ts";
export { openPostgresStore } from "./postgres/postgres-store.ts";
export { eachLeaf, eachWholeEntry, wholeEntries } from "./record/read-all.ts";
export { RecordFault, type RecordFaultCode } from "./record/record-fault.ts";
export type {
  Addition,
  AppendOutcome,
  CheckpointStore,
  LockedRecord,
  PayloadStore,
  Place,
  RecordedEntry,
  RecordReader,
  RecordStore,
  SavedCheckpoint,
  StoredEntry,
} from "./record/record-store.ts";
export type { AppendAnswer } from "./sequencer/decide.ts";
export type { Judge, JudgeRefusal, RefusalOf, Verdict } from "./sequencer/judge.ts";
export type { AppendCommand, AppendRefusal } from "./sequencer/request.ts";
export { openSequencer, Sequencer, type SequencerOptions, systemClock } from "./sequencer/sequencer.ts";
export { openSqliteStore } from "./sqlite/sqlite-store.ts";
