import type { Route } from "../http/index.ts";
import { decisionRoutes } from "./decision-routes.ts";
import { filingRoutes } from "./filing-routes.ts";
import { keyRoutes } from "./key-routes.ts";
import { actPageRoutes } from "./page-routes.ts";
import { actReadingRoutes } from "./reading-routes.ts";

/** The routes by which acts are put before a commission, and what is looked at for them. */
export const actRoutes: readonly Route[] = [
  ...actPageRoutes,
  ...actReadingRoutes,
  ...filingRoutes,
  ...decisionRoutes,
  ...keyRoutes,
];
