import type { Acceptance, CheckedRelation, CheckedSide, Correction } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/core/rules";
import type { ChangeView } from "../../records/mended-view.ts";
import type { ColumnView, TreeView, UnitView } from "../../records/record-view.ts";

/** What holds of all stations of a record: its figures, and what the form calls roles, stages and papers. */
export interface FormTerms {
  readonly columns: readonly ColumnView[];
  readonly roles: Readonly<Record<string, Trilingual>>;
  readonly stages: Readonly<Record<string, Trilingual>>;
  readonly attachments: Readonly<Record<string, Trilingual>>;
  /** The checks of the form by their numbers: what each compares. */
  readonly checks: Readonly<Record<string, CheckTerms>>;
}

/** What a check compares, the same in every protocol. */
export interface CheckTerms
  extends Pick<CheckedRelation, "severity" | "article" | "derived" | "compare" | "tolerance"> {
  readonly left: SideTerms;
  readonly right: SideTerms;
  /** What each thing that it goes over is called, such as a box; `null` where it goes over lists, or over nothing. */
  readonly item: Trilingual | null;
}

/** The terms of one side, without the numbers of a protocol. */
export interface SideTerms extends Pick<CheckedSide, "plus"> {
  readonly terms: readonly Omit<CheckedSide["terms"][number], "value">[];
}

/** A check as it came out: the numbers of its terms in their order, and the sums of both sides. */
export interface CheckView extends Pick<CheckedRelation, "check" | "item" | "state"> {
  readonly left: SideNumbers;
  readonly right: SideNumbers;
}

/** The numbers of one side; `null`: not known. */
export interface SideNumbers {
  readonly values: readonly (number | null)[];
  readonly sum: number | null;
}

/** A unit by its name. */
export interface NamedUnit {
  readonly unit: string;
  readonly name: Trilingual | null;
}

/** Where a station's protocol stands: it counts, is held back, has not come, or voting there was found invalid. */
export type StationState = "counted" | "held" | "outstanding" | "invalidated";

/**
 * A station with all that the record says of it: plain data in no language. Nothing of it changes unless an entry about this
 * station, or the unit's names, is added: so neither does its page.
 */
export interface StationView extends NamedUnit {
  readonly level: string;
  /** The units above it, from the region down; the nation is left out. */
  readonly path: readonly NamedUnit[];
  readonly state: StationState;
  /** Voters registered before the day, where the list of units says. */
  readonly registered: number | null;
  /** Every protocol of it, the oldest first; the last one stands, unless voting was repeated since. */
  readonly filings: readonly FilingView[];
  /** Whether the last of the filings stands now. */
  readonly stands: boolean;
  readonly seals: readonly SealView[];
  /** Scans and whatever else was sealed about it, in the order of the record. */
  readonly payloads: readonly PayloadView[];
  /** Held back by a commission above. */
  readonly disputed: { readonly entry: number; readonly reason: string } | null;
  readonly invalidated: { readonly entry: number; readonly ground: string } | null;
  /** The entry that ordered voting to be repeated last. */
  readonly repeated: number | null;
}

/** A protocol as it stands in the record. */
export interface FilingView {
  readonly entry: number;
  /** When it was made, by the clock of who made it; when it reached the record, by the sequencer's. */
  readonly at: string;
  readonly received: string | null;
  readonly by: { readonly id: string; readonly name: Trilingual | null };
  /** The hash of its leaf in the record's tree, in base64. */
  readonly leaf: string;
  /** By column of the form. */
  readonly figures: readonly (number | null)[];
  readonly correction: Correction | null;
  readonly replaces: number | null;
  readonly authority: string | null;
  /** What it changed in the one before. */
  readonly changes: readonly ChangeView[];
  readonly held: string | null;
  readonly released: { readonly entry: number; readonly reason: string } | null;
  readonly accepted: readonly Acceptance[];
  /** Who signed the paper, seat by seat; `null`: not published. */
  readonly paper: readonly PaperSeat[] | null;
  readonly stages: readonly { readonly stage: string; readonly at: string }[];
  readonly attachments: readonly { readonly kind: string; readonly sha256: string }[];
  readonly checks: readonly CheckView[];
  /** What was found beside the checks of the form: in signatures, seals, stages. */
  readonly findings: readonly {
    readonly severity: "error" | "warning";
    readonly text: Trilingual;
    readonly article: string | null;
  }[];
}

/** One seat of the commission and the paper. */
export interface PaperSeat {
  readonly role: string;
  readonly state: "signed" | "absent" | "refused" | "no-signature";
  readonly dissent: boolean;
  readonly reason: string | null;
}

/** Figures of a stage that were sealed. */
export interface SealView {
  readonly entry: number;
  readonly stage: string;
  /** When the commission says that it sealed. */
  readonly at: string;
  readonly received: string | null;
  /** What it shows by when it came. */
  readonly shows: "before-opening" | "before-filing" | "late" | null;
  /** By column of the form; `null`: not of this stage. */
  readonly figures: readonly (number | null)[];
}

/** What is kept outside the record, which holds its salted hash. */
export interface PayloadView {
  /** The entry that sealed it. */
  readonly entry: number;
  /** What it is, as it was written. */
  readonly what: string;
  /**
   * Of a scan of a protocol: the hash of the original, what is covered in the copy, and who covered it, as `unit/role`; `null`
   * of anything else.
   */
  readonly scan: { readonly original: string; readonly covered: string; readonly by: string } | null;
  readonly media: string;
  readonly bytes: number;
  /** SHA-256 of salt and content, in hexadecimal digits. */
  readonly hash: string;
  /** Whether salt and content lie among the record's files. */
  readonly published: boolean;
  /** The file of its content in the folder of data; `null` where it is not published, or no picture. */
  readonly file: string | null;
  /** The size of the picture in points; `null` where `file` is. */
  readonly picture: { readonly width: number; readonly height: number } | null;
  readonly erased: { readonly entry: number; readonly ground: string } | null;
}

/** A station in a table. */
export interface StationRow extends NamedUnit {
  readonly state: StationState;
  readonly corrected: boolean;
  readonly registered: number | null;
  readonly received: number | null;
  readonly votes: readonly (number | null)[];
  readonly entry: number | null;
}

/** A unit above stations that has a page of its own below that of its region. */
export interface DistrictView extends NamedUnit {
  readonly level: string;
  readonly path: readonly NamedUnit[];
  readonly stations: readonly StationRow[];
  /** Units below it that sum others themselves. */
  readonly below: readonly NamedUnit[];
  /** The unit's own protocol beside what lies below it; `null` where the tree of the record does not show it. */
  readonly own: { readonly tree: TreeView; readonly unit: UnitView } | null;
  readonly states: Readonly<Record<StationState, number>>;
  /** Voters registered before the day in its stations, and in those that count; `null` where not known of each. */
  readonly registered: { readonly all: number; readonly counted: number } | null;
  /** The last entry by which anything of this page changed. */
  readonly last: { readonly entry: number; readonly received: string | null } | null;
}
