import type { Trilingual } from "@dauys/language";
import type { UnitStateWord } from "../../queues/unit-states.ts";
import type { ShownDeadline } from "./deadline-text.ts";

/** How many units of the shown kind stand where. */
export interface StateCount {
  readonly state: UnitStateWord;
  readonly units: number;
  readonly registered: number;
}

/** A unit in the list, as words and numbers: nothing of it is in a language yet but names. */
export interface QueueRow {
  readonly unit: string;
  readonly number: number | null;
  readonly label: Trilingual | null;
  /** The unit above. */
  readonly above: Trilingual | null;
  readonly registered: number | null;
  readonly state: UnitStateWord;
  /** On the office's clock; `null` where it is not known. */
  readonly since: string | null;
  readonly by: string | null;
  readonly late: boolean;
  readonly links: readonly { readonly path: string; readonly label: Trilingual }[];
}

/** What changes on the page of the queues while somebody looks at it. */
export interface QueueState {
  /** On the office's clock. */
  readonly at: string;
  readonly counts: readonly StateCount[];
  readonly all: number;
  readonly allRegistered: number;
  readonly unknownRegistered: number;
  readonly late: number;
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** What was asked for. */
export interface QueueQuery {
  readonly kind: "stations" | "others";
  readonly state: UnitStateWord | null;
  readonly late: boolean;
  readonly within: string | null;
  readonly q: string;
}

/** A territory to choose. */
export interface Territory {
  readonly unit: string;
  readonly label: Trilingual | null;
  /** How deep it lies below the first ones. */
  readonly depth: number;
}

/** The page of the queues. */
export interface QueueView {
  readonly query: QueueQuery;
  readonly state: QueueState;
  readonly territories: readonly Territory[];
  readonly deadlines: readonly ShownDeadline[];
  readonly clock: string;
}
