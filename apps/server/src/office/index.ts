export type { Office } from "./office.ts";
export { type OfficeRecord, openOfficeRecord } from "./office-record.ts";
export { onceAMinute } from "./once-a-minute.ts";
export { type Clock, type Deed, entryTime, type Facts, type Finding, type Logger, type Scanner } from "./parts.ts";
export { StartTrouble } from "./start-trouble.ts";
export { together } from "./together.ts";
