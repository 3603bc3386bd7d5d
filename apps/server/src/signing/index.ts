export { type CommissionFacts, commissionOf, type SeatFacts } from "./commission-facts.ts";
export { resumeProposals } from "./finish.ts";
export type { Proposal, ProposalKind, ProposalState } from "./proposal.ts";
export { type Proposed, type Proposing, propose } from "./propose.ts";
export { openProposals, proposalsOf, type WaitingProposal } from "./read-proposals.ts";
export { signingRoutes } from "./routes.ts";
export { SIGNING_TABLES } from "./tables.ts";
