export { type AuditCheck, exportAudit, verifyAudit } from "./read.ts";
