import type { Trilingual } from "../../rules/index.ts";
import type { Advice, Consequence } from "../form/check.ts";

/**
 * What kind of finding it is: `check` for a check of the form, the others for what holds of every form: figures missing,
 * out of range, unknown or contradicted by their words; signatures, seals, hand-overs, stages, corrections.
 */
export type FindingCode =
  | "check"
  | "missing"
  | "out-of-range"
  | "unknown-figure"
  | "words-differ"
  | "words-unreadable"
  | "list-missing"
  | "list-unknown"
  | "stands-twice"
  | "wrong-form"
  | "wrong-kind"
  | "not-signed"
  | "refused"
  | "dissent-not-attached"
  | "seal-differs"
  | "hand-over-gap"
  | "hand-over-order"
  | "stage-order"
  | "sealed-differs"
  | "correction-changes-nothing"
  | "fix-with-new-paper"
  | "re-issue-without-new-paper"
  | "re-issue-forbidden";

/** One number that a finding compares, with its name in the formula and what it is. */
export interface Operand {
  readonly name: string;
  readonly label: Trilingual;
  readonly value: number;
}

/** Something in a protocol that somebody has to look at: an error blocks, a warning must be accepted with a reason. */
export interface Finding {
  readonly code: FindingCode;
  /** The number of the form's check; `null` for what holds of every form. */
  readonly check: number | null;
  readonly severity: "error" | "warning";
  readonly unit: string;
  /** The place in the protocol, such as `fields/registered`, `votes/paper/5`, `collections/mobile-boxes/2`; `""`: all of it. */
  readonly about: string;
  readonly text: Trilingual;
  /** The numbers compared; `left` and `right` are the two sides of a check. */
  readonly operands: readonly Operand[];
  /** What each role should do; `null` where the form has no advice. */
  readonly advice: Advice | null;
  readonly article: string | null;
  /** No article spells the check out: it follows from several. */
  readonly derived: boolean;
  /** What the law attaches to it, where it names something. */
  readonly consequence: Consequence | null;
}
