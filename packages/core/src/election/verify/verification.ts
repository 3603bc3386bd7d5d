import type { Trilingual } from "../../rules/index.ts";
import type { BodyOf, Fold, RefusalReason } from "../fold/index.ts";

/** The steps of a verification, in their order; they are numbered from 1. */
export const STEPS = ["kind", "signatures", "tree", "growth", "entries", "sums", "seats", "payloads"] as const;

/** One step of a verification. */
export type StepId = (typeof STEPS)[number];

/**
 * How a step ended. `not-run`: it could not be run, or was not asked for; `why` says which. A step that failed in a part
 * and could not run another has failed.
 */
export type StepResult = "passed" | "failed" | "not-run";

/** Where something is: an entry by its number from 0, a file of the record, a unit, a figure of a protocol, a payload. */
export interface Place {
  readonly entry?: number;
  readonly type?: string;
  readonly by?: string;
  readonly file?: string;
  readonly unit?: string;
  readonly about?: string;
  readonly payload?: string;
  readonly list?: string;
}

/** What a sentence names. */
export type Value = string | number | Trilingual;

/** What a step can find out beside its result: why it, or a part of it, was not run, and what a reader should know. */
export const NOTE_REASONS = [
  "without-checkpoint",
  "stopped",
  "quick",
  "own-key",
  "no-policy",
  "witnesses",
  "continues",
  "no-saved-checkpoint",
  "saved-not-by-key",
  "tree-unknown",
  "may-follow",
  "level-stated",
  "level-left-out",
  "level-counted-twice",
  "nothing-to-distribute",
  "no-contest",
  "question",
  "nothing-declared",
  "declared-preliminary",
  "declared-final",
  "moved-since",
  "erased",
] as const;

/** A note by its name: a stable word for programs. */
export type NoteReason = (typeof NOTE_REASONS)[number];

/** What can fail, apart from what the fold refuses. */
export const FAIL_REASONS = [
  "file-not-there",
  "file-too-large",
  "file-timed-out",
  "file-refused",
  "file-damaged",
  "not-a-checkpoint",
  "not-opened",
  "other-origin",
  "other-key",
  "no-key",
  "checkpoint",
  "witnesses-short",
  "witnesses-parties-alone",
  "signature",
  "entry-differs",
  "tile-differs",
  "root-differs",
  "saved-unreadable",
  "saved-signature",
  "other-record",
  "rolled-back",
  "forked",
  "level-differs",
  "second-count",
  "certificate",
  "published-differs",
  "erased-at-hand",
  "payload-differs",
] as const;

/** What failed by its name: one of this list, or the reason of the fold. */
export type FailReason = (typeof FAIL_REASONS)[number] | RefusalReason;

/** A note with what it names. */
export interface Note {
  readonly reason: NoteReason;
  readonly values: Readonly<Record<string, Value>>;
}

/** Something that is not as it has to be. */
export interface Failure {
  readonly reason: FailReason;
  readonly values: Readonly<Record<string, Value>>;
  readonly place: Place;
  /** The sentence of the fold, where it is an entry that the fold refuses. */
  readonly message: Trilingual | null;
}

/** One step: its result, the figures it rests on, what it found out, and what failed. */
export interface Step {
  readonly number: number;
  readonly id: StepId;
  readonly result: StepResult;
  readonly figures: Readonly<Record<string, number | string | null>>;
  readonly notes: readonly Note[];
  /** How many notes are not told. */
  readonly moreNotes: number;
  /** The first failures, at most {@link MOST_FAILURES}. */
  readonly failures: readonly Failure[];
  /** How many failures are not among them. */
  readonly more: number;
}

/** So many failures of one step are told in full. */
export const MOST_FAILURES = 20;

/** What a record says of itself in its first entry. */
export type RecordKind = Pick<
  BodyOf<"record-opened">,
  "kind" | "title" | "notice" | "country" | "election" | "date" | "root" | "log"
>;

/** The checkpoint as it was read, whoever signed it. */
export interface ReadCheckpoint {
  readonly origin: string;
  readonly size: bigint;
  /** In base64, as it stands there. */
  readonly root: string;
}

/** What a verification found. */
export interface Verification {
  /** `null` where the first entry cannot be read. */
  readonly record: RecordKind | null;
  readonly checkpoint: ReadCheckpoint | null;
  /** The state after the last entry that could be judged, for who shows results; `null` without a checkpoint. */
  readonly fold: Fold | null;
  readonly steps: readonly Step[];
  /** No step failed. What was not run, was not verified. */
  readonly ok: boolean;
  /** Signatures of entries were left out. */
  readonly quick: boolean;
}
