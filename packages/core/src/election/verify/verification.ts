import type { Trilingual } from "../../rules/index.ts";
import type { BodyOf, Fold } from "../fold/index.ts";

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

/** A sentence by its name, with what it names: what a step found out, or why something failed. */
export interface Said {
  /** A stable word for programs. */
  readonly reason: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** Something that is not as it has to be. */
export interface Failure extends Said {
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
  readonly notes: readonly Said[];
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
