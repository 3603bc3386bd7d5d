export { type FoldJudge, foldJudge } from "./fold-judge.ts";
export type { Office } from "./office.ts";
export { type OfficeRecord, openOfficeRecord } from "./office-record.ts";
export { type AuditTrail, type Clock, type Deed, entryTime, type Logger } from "./parts.ts";
