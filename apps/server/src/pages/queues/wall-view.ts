import type { Trilingual } from "@dauys/language";
import type { ShownDeadline } from "./deadline-text.ts";

/** How far a territory has come: stations, and the registered voters in them. No person is in it. */
export interface WallPart {
  readonly unit: string;
  readonly label: Trilingual | null;
  readonly all: number;
  /** Stations whose protocol stands in the record and counts. */
  readonly recorded: number;
  readonly held: number;
  /** Stations on which somebody works. */
  readonly work: number;
  readonly late: number;
  readonly registered: number;
  readonly registeredRecorded: number;
}

/** The view for a wall. */
export interface WallView {
  /** On the clock of the record. */
  readonly at: string;
  readonly clock: string;
  /** Of the stations of the territory. */
  readonly deadlines: readonly ShownDeadline[];
  readonly whole: WallPart;
  readonly parts: readonly WallPart[];
}
