import type { PaperKind } from "@dauys/exchange/papers";
import type { Trilingual } from "@dauys/language";
import type { QueueRow } from "./queue-view.ts";

/** A number under its name. */
export interface Figure {
  readonly label: Trilingual;
  readonly value: number | null;
  /** What stands beside it on the paper where words say something else. */
  readonly words: string | null;
  readonly written: number | null;
}

/** Something that the checks found, and what was said about it. */
export interface ShownFinding {
  readonly severity: "error" | "warning";
  readonly text: Trilingual;
  readonly advice: Trilingual | null;
  readonly article: string | null;
  readonly operands: readonly { readonly label: Trilingual; readonly value: number }[];
  readonly accepted: { readonly reason: string; readonly by: string } | null;
}

/** A protocol as it stands in the record. */
export interface ShownProtocol {
  readonly entry: number;
  readonly fields: readonly Figure[];
  readonly votes: readonly { readonly label: Trilingual; readonly lists: readonly Figure[] }[];
  readonly collections: readonly { readonly label: Trilingual; readonly figures: readonly Figure[] }[];
  readonly signatures: readonly {
    readonly role: Trilingual;
    readonly seat: number | null;
    readonly state: "signed" | "absent" | "refused" | "no-signature";
    readonly reason: string | null;
  }[];
  readonly findings: readonly ShownFinding[];
  readonly held: string | null;
  readonly released: string | null;
}

/** One thing that the record says of a unit. */
export interface HistoryLine {
  readonly entry: number;
  /** On the clock of the record; `null` where the entry does not say. */
  readonly at: string | null;
  readonly by: string | null;
  readonly what: Trilingual;
  readonly reason: string | null;
  /** Whether a receipt of it is handed out. */
  readonly receipt: boolean;
}

/** A territorial protocol beside the sum of the units below it. */
export interface ShownSums {
  readonly counted: number;
  readonly all: number;
  readonly rows: readonly { readonly label: Trilingual; readonly sum: number | null }[];
  readonly votes: readonly { readonly label: Trilingual; readonly sum: number }[];
  /** `null` where there is no territorial protocol to compare. */
  readonly differences:
    | readonly { readonly label: Trilingual; readonly own: number; readonly sum: number; readonly difference: number }[]
    | null;
  readonly explainedBy: readonly { readonly unit: string; readonly how: "left-out" | "counted-twice" }[];
}

/** The page of one unit. */
export interface UnitView {
  readonly unit: string;
  readonly label: Trilingual | null;
  readonly number: number | null;
  readonly path: readonly { readonly unit: string; readonly label: Trilingual | null }[];
  readonly registered: number | null;
  readonly delivered: number | null;
  /** Where it stands and what can be done: only for whoever works here. */
  readonly standing: QueueRow | null;
  readonly protocol: ShownProtocol | null;
  readonly sums: ShownSums | null;
  readonly history: readonly HistoryLine[];
  readonly below: readonly {
    readonly unit: string;
    readonly label: Trilingual | null;
    readonly standing: QueueRow | null;
  }[];
  /** Further pages and forms that somebody may use here, as rooms offer them. */
  readonly links: readonly { readonly path: string; readonly label: Trilingual }[];
  /** Papers that may be printed of it. */
  readonly papers: readonly PaperKind[];
  readonly clock: string;
}
