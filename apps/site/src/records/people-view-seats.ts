import type { BodyOf } from "@dauys/core/election";
import type { AssemblyCount, Explanation, Mandate } from "@dauys/core/mandates";
import type { Trilingual } from "@dauys/core/rules";
import type { WrittenText } from "./people-view-text.ts";

/** Who sits, who does not, and every step on the way. */
export interface SeatsView {
  readonly deputies: readonly DeputyView[];
  /** Seats of lists that nobody has. */
  readonly free: readonly {
    readonly list: string;
    readonly mandate: Exclude<Mandate, { readonly status: "held" }>;
  }[];
  readonly lists: readonly ListSeatsView[];
  readonly assembly: AssemblyView | null;
  readonly steps: readonly SeatStepView[];
}

/** A list with seats: how many, and who follows when one becomes free. */
export interface ListSeatsView {
  readonly list: string;
  readonly name: Trilingual;
  readonly seats: number;
  readonly held: number;
  /** People without a seat in the order in which they follow. */
  readonly waiting: readonly string[];
}

/** Somebody who sits, for a list or elected by the assembly. */
export interface DeputyView {
  readonly person: string;
  readonly name: WrittenText;
  /** `null`: elected by the assembly. */
  readonly list: string | null;
  /** The number of the seat among those of the list, and of the person on the list. */
  readonly seat: number | null;
  readonly number: number | null;
  readonly born: number | null;
  readonly sex: "woman" | "man" | null;
  readonly region: string | null;
  readonly sat: boolean | null;
  readonly since: string;
  /** Why a person sits for a list; `null` for the assembly's, who have votes. */
  readonly how: Explanation | null;
  readonly votes: { readonly votes: number | null; readonly round: "vote" | "repeat-vote" } | null;
  /** The entry that gave the seat; `null` where no single one is known to. */
  readonly entry: number | null;
  readonly registered: { readonly on: string; readonly entry: number | null } | null;
}

/** The seats that an assembly elects: its votes, round by round. */
export interface AssemblyView {
  readonly seats: number;
  readonly nominated: number;
  readonly council: { readonly members: number; readonly inFavour: number } | null;
  readonly entry: number | null;
  readonly rounds: readonly {
    readonly entry: number;
    readonly protocol: BodyOf<"assembly-voted">["protocol"];
    readonly rows: AssemblyCount["rows"];
    readonly elected: readonly string[];
  }[];
}

/** The types of entries that change who sits, or may. */
export const SEAT_STEPS = [
  "result-published",
  "result-referred",
  "referral-decided",
  "mandates-assigned",
  "deputies-registered",
  "post-given-up",
  "list-left",
  "mandate-order-changed",
  "mandate-vacated",
  "mandate-passed",
  "repeat-election-ordered",
  "assembly-nominated",
  "assembly-voted",
] as const;

type SeatStep = (typeof SEAT_STEPS)[number];

/** One step of the seats as its entry says it; the time is that of who made it. */
export type SeatStepView = {
  readonly [T in SeatStep]: {
    readonly type: T;
    readonly entry: number;
    readonly at: string;
    readonly body: BodyOf<T>;
  };
}[SeatStep];

/** Counts of deputies by something that may be unknown of any of them: a share is one of the `known`. */
export interface CountsView<Key> {
  readonly known: number;
  readonly unknown: number;
  readonly counts: readonly { readonly key: Key; readonly count: number }[];
}

/** Who the deputies are, each count with its base. */
export interface CompositionView {
  readonly deputies: number;
  readonly sexes: CountsView<"woman" | "man">;
  readonly ages: CountsView<{ readonly from: number; readonly to: number | null }>;
  readonly regions: CountsView<string>;
  /** Whether they sat in the chamber before. */
  readonly sat: CountsView<boolean>;
  /** The year in which the ages are reached, and their mean as an exact fraction; `null` where no age is known. */
  readonly year: number;
  readonly meanAge: string | null;
}
