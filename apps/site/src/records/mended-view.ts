import type { BodyOf, Results } from "@dauys/core/election";
import type { Correction } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/core/rules";

/** All in a record that was not as it always is, and what was done about it. */
export interface MendedView {
  readonly corrections: readonly CorrectionView[];
  readonly held: readonly HeldView[];
  /** What commissions above held back, in the order of the record. */
  readonly holds: readonly HoldView[];
  readonly seals: Results["seals"];
  readonly late: readonly LateSealView[];
  readonly keys: readonly KeyEventView[];
  /** Keys that may have been in other hands, and how many entries are in doubt through each. */
  readonly doubts: Results["doubts"];
  readonly accepted: readonly AcceptedView[];
  readonly invalidated: readonly { readonly unit: string; readonly entry: number; readonly ground: string }[];
}

/** Where a unit lies: its own name and those of the units above it, the nation left out. */
export interface PlaceView {
  readonly unit: string;
  readonly level: string;
  readonly path: readonly { readonly unit: string; readonly name: Trilingual | null }[];
}

/** A protocol that followed another one of the same unit. */
export interface CorrectionView {
  readonly place: PlaceView;
  readonly correction: Correction;
  readonly by: string;
  /** Entries: the protocol before, and this one. */
  readonly replaces: number;
  readonly entry: number;
  readonly received: string | null;
  readonly changes: readonly ChangeView[];
}

/** A figure that a correction changed. */
export interface ChangeView {
  readonly label: Trilingual;
  readonly before: number | null;
  readonly after: number | null;
}

/** A protocol that did not count for a while, or does not count still. */
export interface HeldView {
  readonly place: PlaceView;
  readonly entry: number;
  readonly reason: string;
  /** Held back by a commission above; else it was filed so by whoever typed it. */
  readonly fromAbove: boolean;
  readonly end: { readonly how: "corrected" | "released"; readonly entry: number; readonly reason: string } | null;
}

/** That a commission above held a protocol back: what the history of its unit says. */
export interface HoldView {
  readonly unit: string;
  readonly entry: number;
  /** When it was held back, by the clock of who did it; when that reached the record, by the sequencer's. */
  readonly at: string;
  readonly received: string | null;
  readonly by: { readonly id: string; readonly name: Trilingual | null };
  readonly reason: string;
  readonly released: { readonly entry: number; readonly received: string | null; readonly reason: string } | null;
}

/** A seal that reached the record too late to show anything. */
export interface LateSealView {
  readonly place: PlaceView;
  readonly entry: number;
  /** When the commission says that it sealed. */
  readonly at: string;
  readonly received: string | null;
  /** When it says that it went on to the next stage, where it does. */
  readonly next: string | null;
}

/** What happened to a key. */
export interface KeyEventView {
  readonly event: "revoked" | "introduced" | "rotated";
  readonly commission: string;
  readonly seat: BodyOf<"key-revoked">["seat"];
  readonly reason: string;
  readonly since: string | null;
  readonly entry: number;
  readonly received: string | null;
}

/** Warnings of the form that were accepted for one reason. */
export interface AcceptedView {
  readonly code: string;
  readonly check: number | null;
  readonly reason: string;
  /** Protocols in which it was accepted: of stations, and of the units above them. */
  readonly stations: number;
  readonly above: number;
  /** What was found in the first of them, in the words of the form. */
  readonly example: { readonly unit: string; readonly text: Trilingual };
}
