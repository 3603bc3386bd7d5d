import type { Proposal } from "../../signing/proposal.ts";
import type { Described } from "../../signing/words/index.ts";

/** A seat on a proposal, as the page shows it. */
export interface ShownSeat {
  readonly seat: number;
  readonly role: string;
  readonly state: "signed" | "not-yet" | "no-key";
}

/** A proposal that waits, read out in the page's language. */
export interface ShownProposal {
  readonly id: string;
  readonly kind: Proposal["kind"];
  readonly note: string;
  /** When it was proposed, as the page's language writes it, and by whom; `null`: nobody with an account here. */
  readonly at: string;
  readonly by: string | null;
  readonly have: number;
  readonly need: number;
  readonly seats: readonly ShownSeat[];
  readonly fingerprint: string;
  readonly entries: readonly Described[];
  /** Whether the reader sits on a seat with a key that has not signed yet. */
  readonly maySign: boolean;
  readonly hasSigned: boolean;
  readonly mayTakeBack: boolean;
}

/** A proposal that ended. */
export interface EndedProposal {
  readonly id: string;
  readonly kind: Proposal["kind"];
  readonly state: Proposal["state"];
  readonly at: string;
  readonly first: number | null;
  readonly entries: number;
  /** Why the record refused it, and what entry it was about; `null` where it did not. */
  readonly refusal: string | null;
  readonly about: string;
}

/** The proposals before one commission. */
export interface CommissionToSign {
  readonly unit: string;
  readonly name: string;
  /** The reader's seats there, and the keys that sit on them. */
  readonly mine: readonly { readonly seat: number; readonly key: string }[];
  readonly waiting: readonly ShownProposal[];
  readonly ended: readonly EndedProposal[];
}

/** The page on which members sign. */
export interface SignView {
  readonly commissions: readonly CommissionToSign[];
  readonly sits: boolean;
}
