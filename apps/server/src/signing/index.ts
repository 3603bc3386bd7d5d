import type { Route } from "../http/index.ts";
import { signPageRoutes } from "./page-routes.ts";
import { proposalRoutes } from "./routes.ts";

export { type CommissionFacts, commissionOf, type SeatFacts } from "./commission-facts.ts";
export { resumeProposals } from "./finish.ts";
export type { Proposal, ProposalKind, ProposalState } from "./proposal.ts";
export { type Proposed, type Proposing, propose } from "./propose.ts";
export { openProposals, proposalsOf, type WaitingProposal } from "./read-proposals.ts";
export { SIGNING_TABLES } from "./tables.ts";

/** Proposals, signatures, and the page on which one signs. */
export const signingRoutes: readonly Route[] = [...proposalRoutes, ...signPageRoutes];
