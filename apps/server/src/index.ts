export { type SeededPerson, seedPeople } from "./accounts/index.ts";
export { exportAudit, verifyAudit } from "./audit/index.ts";
export { officePages } from "./build/compile.ts";
export { MIGRATIONS } from "./migrations.ts";
export { type Clock, type Logger, StartTrouble } from "./office/index.ts";
export { openPublishing, publicPayloads } from "./publishing/index.ts";
export {
  type PreparedRehearsal,
  prepareRehearsal,
  REHEARSAL_PASSPHRASE,
  REHEARSAL_PASSWORD,
} from "./rehearsal/prepare.ts";
export { type Backup, backUp, checkBackup, DamagedBackup, NoBackup, restore } from "./run/backup.ts";
export { DEFAULT_CONFIG, type OfficeConfig, readConfig } from "./run/config.ts";
export { checkDatabaseWay } from "./run/database-way.ts";
export { jsonLog } from "./run/json-log.ts";
export type { OfficeStart } from "./run/office-start.ts";
export { type RunningOffice, startOffice } from "./run/start-office.ts";
