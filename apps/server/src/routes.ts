import { actRoutes } from "./acts/index.ts";
import { entryRoutes } from "./entry/index.ts";
import type { Route } from "./http/index.ts";
import { signingRoutes } from "./signing/index.ts";

/** Every route of the office, room by room. */
export const ROUTES: readonly Route[] = [...entryRoutes, ...signingRoutes, ...actRoutes];
