import type { Fold } from "@dauys/core/election";
import type { UnsignedEntry } from "@dauys/core/record";
import { type CommissionFacts, commissionOf } from "./commission-facts.ts";
import { contextOf, type ReadingContext } from "./context.ts";
import type { Proposal } from "./proposal.ts";

/** A proposal as the interface tells it: all that is needed to read it out and to sign it. */
export interface ProposalJson {
  readonly id: string;
  readonly commission: string;
  readonly unit: string;
  readonly kind: Proposal["kind"];
  readonly note: string;
  readonly state: Proposal["state"];
  readonly needed: number;
  readonly seats: CommissionFacts["seats"];
  /** The seats that signed, with their keys. */
  readonly signed: readonly { readonly seat: number; readonly key: string; readonly at: string }[];
  readonly signing: UnsignedEntry;
  readonly entries: readonly UnsignedEntry[];
  readonly context: ReadingContext;
  readonly refusal: Proposal["refusal"];
  readonly first: number | null;
}

/** Tells a proposal, by what the record says of its commission now. */
export function proposalJson(fold: Fold, proposal: Proposal): ProposalJson {
  const { id, commission, unit, kind, note, state, needed, signing, entries, refusal, first } = proposal;
  const signed = proposal.signatures.map(({ seat, key, at }) => ({ seat, key, at: new Date(at).toISOString() }));
  const seats = commissionOf(fold, unit)?.seats ?? [];
  const context = contextOf(fold, entries);
  return { id, commission, unit, kind, note, state, needed, seats, signed, signing, entries, context, refusal, first };
}
