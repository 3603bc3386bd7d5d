import { accountRoutes } from "./accounts/index.ts";
import { actRoutes } from "./acts/index.ts";
import { auditRoutes } from "./audit/index.ts";
import { entryRoutes } from "./entry/index.ts";
import type { Route } from "./http/index.ts";
import { paperRoutes } from "./papers/index.ts";
import { queuesRoutes } from "./queues/index.ts";
import { requestRoutes } from "./requests/index.ts";
import { signingRoutes } from "./signing/index.ts";

/** Every route of the office, room by room. */
export const ROUTES: readonly Route[] = [
  ...accountRoutes,
  ...auditRoutes,
  ...entryRoutes,
  ...signingRoutes,
  ...actRoutes,
  ...queuesRoutes,
  ...requestRoutes,
  ...paperRoutes,
];
