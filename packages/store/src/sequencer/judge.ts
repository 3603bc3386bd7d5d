import type { Entry } from "@dauys/core/record";
import type { Trilingual } from "@dauys/language";

/** Why a judge does not allow an entry: a word for programs, a sentence for people. */
export interface JudgeRefusal {
  readonly reason: string;
  readonly message: Trilingual;
}

/** What a judge says of an entry. `spent`: refused, and the judge is of no use any more, because its state has changed. */
export type Verdict<R extends JudgeRefusal = JudgeRefusal> =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: R; readonly spent?: boolean };

/**
 * Who says whether an entry is allowed after those admitted before it: the fold of an election, for one. It begins
 * without entries, and is given every entry of the record in order, with the time at which it was received.
 */
export interface Judge<R extends JudgeRefusal = JudgeRefusal> {
  /** Admits an entry, or refuses it; a refused one changes nothing, unless the verdict says that the judge is spent. */
  readonly admit: (entry: Entry, bytes: Uint8Array) => Verdict<R>;
  /**
   * Takes in an entry that lies in the store and was admitted before: what was checked then and cannot have changed, such
   * as its signatures, need not be checked again. `admit` unless given.
   */
  readonly readmit?: (entry: Entry, bytes: Uint8Array) => Verdict<R>;
}

/** The kind of refusal that a judge gives. */
export type RefusalOf<J extends Judge> = J extends Judge<infer R> ? R : never;
