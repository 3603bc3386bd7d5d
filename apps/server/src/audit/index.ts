import type { Route } from "../http/index.ts";
import { auditPages } from "./page-routes.ts";
import { auditRoutes as auditData } from "./routes.ts";

export { exportAudit, verifyAudit } from "./read.ts";

/** The audit trail, for auditors and administrators. */
export const auditRoutes: readonly Route[] = [...auditData, ...auditPages];
