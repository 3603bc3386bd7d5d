import { BATCH_TYPE, type KeySignature, type UnsignedEntry } from "@dauys/core/record";
import type { Trilingual } from "@dauys/language";

/** What proposals are about; each of its kinds is told to whom it concerns once it ends. */
export const PROPOSAL_KINDS = [
  "filing",
  "standing",
  "invalidation",
  "repeat-voting",
  "lot",
  "result",
  "commission",
  "key",
] as const;

/** What a proposal is about. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/**
 * Where a proposal stands: `open` is signed by fewer than it needs; `signed` by enough, so that nobody signs it any more,
 * and on its way to the record; the others are its ends.
 */
export type ProposalState = "open" | "signed" | "recorded" | "refused" | "withdrawn";

/** Why the record did not take what a commission had signed. */
export interface ProposalRefusal {
  /** The word of the fold or of the sequencer. */
  readonly reason: string;
  /** The place of the entry in question among those of the proposal, from 0; `null` for the one that signs for them. */
  readonly place: number | null;
  readonly message: Trilingual;
}

/** A signature of a seat on a proposal. */
export interface SeatSignature extends KeySignature {
  readonly seat: number;
  /** Who sent it: the id of a person. */
  readonly person: string;
  readonly at: number;
}

/** A paper of a unit that a proposal brings to the record, and the round of its entry; `null` where it has none. */
export interface ProposedPaper {
  readonly unit: string;
  readonly round: number | null;
}

/** Entries put before a commission, with the signatures that they have so far. */
export interface Proposal {
  readonly id: string;
  /** The commission that acts, as entries name it, and its unit. */
  readonly commission: string;
  readonly unit: string;
  readonly kind: ProposalKind;
  readonly note: string;
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly state: ProposalState;
  /** How many seats have to sign. */
  readonly needed: number;
  /** What the signatures cover: the one entry, or the one that signs for all of them. */
  readonly signing: UnsignedEntry;
  /** What is to be recorded, without the entry that signs for a batch. */
  readonly entries: readonly UnsignedEntry[];
  readonly papers: readonly ProposedPaper[];
  readonly signatures: readonly SeatSignature[];
  readonly refusal: ProposalRefusal | null;
  /** The index in the record of its first entry, of a batch the one that signs for it. */
  readonly first: number | null;
  readonly endedBy: string | null;
  readonly endedAt: number | null;
}

/** How many entries stand before the first one that says something: one, where one signs for all. */
export function headOf({ signing }: Pick<Proposal, "signing">): number {
  return signing.type === BATCH_TYPE ? 1 : 0;
}
