import type { Trilingual } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import type { Proposal } from "./proposal.ts";

/** How a proposal ended: in the record, with the index of its first entry; or not, with the reason. */
export type End = { readonly recorded: number } | { readonly returned: Trilingual | null };

/** Tells whom it concerns that a proposal has ended, in the transaction in which that is noted. */
export async function tellEnd(_statements: Statements, _proposal: Proposal, _end: End): Promise<void> {}
