import type { Trilingual } from "../../rules/index.ts";
import { type Filling, fill } from "../checking/write.ts";
import { type ProtocolBatch, unitName } from "../columns/batch.ts";

/** What was found across many protocols. */
export type CrossCode =
  | "duplicate-station"
  | "station-missing"
  | "identical-votes"
  | "figure-falls"
  | "turnout-falls"
  | "far-share"
  | "added-on-day"
  | "mobile-share";

/** A unit and where it stands in its file; line 0: not from a file. */
export interface Place {
  readonly unit: string;
  readonly line: number;
}

/**
 * Something that shows only across protocols: a number to look at, and no verdict. Errors cannot be true of a count as the
 * law has it; warnings can.
 */
export interface CrossFinding {
  readonly code: CrossCode;
  readonly severity: "error" | "warning";
  readonly places: readonly Place[];
  /** The numbers compared, by name; whole numbers all. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly text: Trilingual;
}

/** The place of a row. */
export function placeOf(batch: ProtocolBatch, row: number): Place {
  return { unit: unitName(batch, row), line: batch.lines[row] ?? 0 };
}

/** A finding with its numbers in its text; `words` are what else the text names. */
export function crossFinding(
  code: CrossCode,
  severity: CrossFinding["severity"],
  places: readonly Place[],
  numbers: Readonly<Record<string, number>>,
  text: Trilingual,
  words: Filling = {},
): CrossFinding {
  return { code, severity, places, numbers, text: fill(text, { ...numbers, ...words }) };
}
