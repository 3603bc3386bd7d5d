import type { Route } from "../http/index.ts";
import { auditPages } from "./page-routes.ts";
import { auditRoutes as auditData } from "./routes.ts";

export type { TrailEnd } from "./line.ts";
export { exportAudit, verifyAudit } from "./read.ts";
export { trailEnd } from "./trail.ts";

/** The audit trail, for auditors and administrators. */
export const auditRoutes: readonly Route[] = [...auditData, ...auditPages];
