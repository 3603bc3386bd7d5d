export { grantFor, ROLES, type Role } from "../access/index.ts";
export type { Route } from "../http/index.ts";
export { type OfficeRehearsal, openRehearsal, planOffice } from "../rehearsal/open-rehearsal.ts";
export { ROUTES } from "../routes.ts";
export { looseObjects } from "./loose-objects.ts";
export { type NodeRun, type NodeRunOptions, nodeRun } from "./nodes/node-runs.ts";
export { foldedWhole, paperOf } from "./papers-of-rehearsal.ts";
export { TEST_ORIGIN, testOffice } from "./test-office.ts";
