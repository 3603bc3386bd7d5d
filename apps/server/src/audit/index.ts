export { type AuditCheck, exportAudit, verifyAudit } from "./read.ts";
export { auditRoutes } from "./routes.ts";
