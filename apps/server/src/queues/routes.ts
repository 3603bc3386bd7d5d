import type { Route } from "../http/index.ts";
import { heldRoutes } from "./held-routes.ts";
import { queueRoutes } from "./queue-routes.ts";
import { unitRoutes } from "./unit-routes.ts";
import { wallRoutes } from "./wall-routes.ts";

/** Where every unit stands: pages, and what they ask for. */
export const queuesRoutes: readonly Route[] = [...queueRoutes, ...wallRoutes, ...unitRoutes, ...heldRoutes];
