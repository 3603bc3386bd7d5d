export { type KillRuns, killRuns } from "./crash/kill-runs.ts";
export { type PowerLosses, powerLosses } from "./crash/power-loss.ts";
export { type Cuttable, cuttable } from "./cuttable.ts";
export { onEachTables, postgresTablesKind, sqliteTablesKind, type TablesKind } from "./on-each-tables.ts";
export { postgresKind, type StoreKind, sqliteKind } from "./places.ts";
export { startPostgres, type TestPostgres } from "./postgres.ts";
export { rawClient } from "./raw-client.ts";
export { SampleJudge } from "./sample-judge.ts";
export { batchOf, filed, opened } from "./samples.ts";
