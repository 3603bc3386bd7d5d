import type { Trilingual } from "@dauys/language";
import type { RecordPart } from "./record-part.ts";
import type { UnitStateWord } from "./unit-states.ts";

/** Unfinished work on a unit, as the private tables have it. */
export interface WorkPart {
  readonly state: Extract<
    UnitStateWord,
    "first" | "first-done" | "second" | "differences" | "warnings" | "agreed" | "proposed"
  >;
  /** The round of entry: 1 for the first protocol of a unit, more for what follows it. */
  readonly round: number;
  /** Why there is a further round; `null` in the first. */
  readonly correction: "transcription-fix" | "recount" | "re-issue" | null;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Whoever did the last step: a person's id; `null` where nobody in particular did. */
  readonly by: string | null;
}

/** A unit as the queues know it. What never changes during a count, and where it stands. */
export interface UnitRow {
  readonly index: number;
  readonly unit: string;
  readonly label: Trilingual | null;
  readonly level: string;
  readonly station: boolean;
  /** Stations are numbered from 1 in the order of the record; `null` for other units. */
  readonly number: number | null;
  /** The index of the unit above; -1 for the root. */
  readonly parent: number;
  readonly registered: number | null;
  /** The deadline for its protocol, by its index; -1 where there is none. */
  readonly term: number;
  record: RecordPart;
  work: WorkPart | null;
  state: UnitStateWord;
}

/** Where record and unfinished work together say that a unit stands. */
export function stateOf(record: RecordPart, work: WorkPart | null): UnitStateWord {
  if (work === null || record.state === "invalidated") return record.state;
  if (record.protocol !== null) return work.correction === "recount" ? "under-recount" : record.state;
  return work.state;
}
