import type { Trilingual } from "../../rules/index.ts";
import {
  type FailReason,
  type Failure,
  MOST_FAILURES,
  type Note,
  type NoteReason,
  type Place,
  STEPS,
  type Step,
  type StepId,
  type Value,
} from "./verification.ts";

/** So many notes of one step are told. */
const MOST_NOTES = 20;

/** So many failures are kept until the end, to be told in the order of their entries. */
const KEPT = 1000;

/** A step as it is being made. */
export interface StepLog {
  readonly figure: (name: string, value: number | string | null) => void;
  readonly note: (reason: NoteReason, values?: Readonly<Record<string, Value>>) => void;
  readonly fail: (
    reason: FailReason,
    place: Place,
    values?: Readonly<Record<string, Value>>,
    message?: Trilingual,
  ) => void;
  /** The step, or a part of it, is left out. It has not passed then, whatever else was looked at. */
  readonly leaveOut: (reason: NoteReason, values?: Readonly<Record<string, Value>>) => void;
  readonly failed: () => number;
  readonly end: () => Step;
}

/** Begins a step. */
export function stepLog(id: StepId): StepLog {
  const figures: Record<string, number | string | null> = {};
  const notes: Note[] = [];
  const failures: Failure[] = [];
  let failed = 0;
  let moreNotes = 0;
  let leftOut = false;
  return {
    figure: (name, value) => {
      figures[name] = value;
    },
    note: (reason, values = {}) => {
      if (notes.length < MOST_NOTES) notes.push({ reason, values });
      else moreNotes += 1;
    },
    fail: (reason, place, values = {}, message) => {
      failed += 1;
      if (failures.length < KEPT) failures.push({ reason, place, values, message: message ?? null });
    },
    leaveOut: (reason, values = {}) => {
      leftOut = true;
      notes.unshift({ reason, values });
    },
    failed: () => failed,
    end: () => ({
      number: STEPS.indexOf(id) + 1,
      id,
      result: failed > 0 ? "failed" : leftOut ? "not-run" : "passed",
      figures,
      notes,
      moreNotes,
      failures: inOrder(failures),
      more: failed - Math.min(failures.length, MOST_FAILURES),
    }),
  };
}

function inOrder(failures: readonly Failure[]): readonly Failure[] {
  const placed = failures.toSorted((a, b) => (a.place.entry ?? Infinity) - (b.place.entry ?? Infinity) || 0);
  return placed.slice(0, MOST_FAILURES);
}
