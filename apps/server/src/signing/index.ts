import type { Route } from "../http/index.ts";
import { signPageRoutes } from "./page-routes.ts";
import { proposalRoutes } from "./routes.ts";

export { commissionOf } from "./commission-facts.ts";
export { resumeProposals } from "./finish.ts";
export { type Proposing, propose } from "./propose.ts";
export { openProposals } from "./read-proposals.ts";

/** Proposals, signatures, and the page on which one signs. */
export const signingRoutes: readonly Route[] = [...proposalRoutes, ...signPageRoutes];
