import type { Route } from "../http/index.ts";
import { enrolRoutes } from "./enrol-routes.ts";
import { ownAccountRoutes } from "./own-account-routes.ts";
import { accountPages } from "./page-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { resetRoutes } from "./reset-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";

export { type OpenedAccounts, openAccounts } from "./accounts.ts";
export { personName } from "./people.ts";
export { type SeededPerson, seedPeople } from "./seed-people.ts";
export { totpCode } from "./totp.ts";

/** Signing in, one's own account, and everybody's. */
export const accountRoutes: readonly Route[] = [
  ...signInRoutes,
  ...enrolRoutes,
  ...ownAccountRoutes,
  ...peopleRoutes,
  ...resetRoutes,
  ...accountPages,
];
