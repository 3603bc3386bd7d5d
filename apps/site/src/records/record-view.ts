import type { Answer, ContestFault, ListMargins, UnitOutcome } from "@dauys/core/apportionment";
import type { BodyOf } from "@dauys/core/election";
import type { FigureName } from "@dauys/core/protocol";
import type { Rules, Trilingual } from "@dauys/core/rules";
import type { Verdict } from "@dauys/core/tally";
import type { ReplayMark } from "../live/replay-mark.ts";
import type { WithheldSeats } from "../live/withheld.ts";
import type { MendedView } from "./mended-view.ts";
import type { PeopleView } from "./people-view.ts";
import type { StationsOfUnit } from "./stations-of.ts";

/**
 * A record as the site shows it: plain data in no language, all of it from the fold of the record's entries, so that it can
 * be kept beside the record and pages made from it at any time.
 */
export interface RecordView {
  /** Its folder below `/records/`, and the part of the addresses of its pages. */
  readonly id: string;
  readonly record: Pick<BodyOf<"record-opened">, "kind" | "title" | "date" | "country" | "log"> & {
    readonly notice: Trilingual | null;
    readonly root: BodyOf<"record-opened">["root"];
  };
  readonly checkpoint: CheckpointView;
  /** When the last entry reached the record. */
  readonly asOf: string;
  readonly rules: {
    readonly id: string;
    readonly sha256: string;
    readonly document: Rules;
    /** The part of addresses that names them, where another version of the same id has that of the id. */
    readonly page?: string;
  } | null;
  /** In the order of registration: that of every array of votes here. */
  readonly lists: readonly ListView[];
  readonly result: CountView;
  /** Lots that were drawn and decisions that were taken where the law left seats open. */
  readonly answers: readonly Answer[];
  /** Units above the stations; `null` where the record has no protocol. */
  readonly tree: TreeView | null;
  /** Stations known to exist of which no protocol is published. */
  readonly withoutProtocol: number;
  readonly mended: MendedView;
  /** Parties, lists and deputies; `null` where the record says nothing of people. */
  readonly people: PeopleView | null;
  readonly entries: EntriesView;
  /** The codes of all stations. */
  readonly stations: readonly StationsOfUnit[];
  /** The figures of all protocols as one file, in base64; `null` while there is nothing to distribute seats by. */
  readonly figures: string | null;
  /** Why seats are not shown yet, where they are not. */
  readonly withheld?: WithheldSeats;
  /** Set while a recorded count is played again. */
  readonly replay?: ReplayMark;
}

/** The checkpoint that everything was computed from. */
export interface CheckpointView {
  readonly origin: string;
  readonly size: number;
  /** In base64, as it stands in the checkpoint. */
  readonly root: string;
  /** The signed note itself. */
  readonly note: string;
}

/** A list that stands. */
export interface ListView {
  readonly id: string;
  readonly name: Trilingual;
  /** `#rrggbb` */
  readonly colour: string;
}

/** Figures that are the same in every country; `null`: not known. */
export type FiguresView = Readonly<Partial<Record<FigureName, number | null>>>;

/** Stations by where their protocols stand. */
export interface StationsView {
  readonly all: number;
  readonly counted: number;
  readonly held: number;
  readonly outstanding: number;
  readonly invalidated: number;
}

/** How far the count has come: a result that was corrected after it was declared final says so. */
export type CountState = "counting" | "preliminary" | "final" | "corrected";

/** The result in the nation. */
export interface CountView {
  readonly state: CountState;
  readonly stations: StationsView;
  /** Voters registered before the day: in all stations, and in those counted; `null` where not known of each. */
  readonly registered: { readonly all: number; readonly counted: number } | null;
  readonly figures: FiguresView;
  readonly votes: readonly number[];
  /** `null` where nothing can be distributed yet; `faults` says why where there are votes. */
  readonly outcome: UnitOutcome | null;
  readonly faults: readonly ContestFault[];
  readonly margins: readonly ListMargins[];
  /** Whether what is out can still change a seat; `null` where there are no stations. */
  readonly verdict: Verdict | null;
  readonly declared: readonly DeclaredView[];
}

/** A result as the commission at the top declared it. */
export interface DeclaredView {
  readonly entry: number;
  readonly series: "preliminary" | "final";
  /** When it reached the record. */
  readonly received: string | null;
  readonly stations: StationsView;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly votes: readonly number[];
  readonly seats: readonly number[] | null;
  readonly without: readonly { readonly unit: string; readonly reason: string }[];
  readonly differences: readonly { readonly unit: string; readonly reason: string }[];
}

/** The units above the stations, from the nation down. */
export interface TreeView {
  /** The figures that territorial protocols add up. */
  readonly columns: readonly ColumnView[];
  readonly nation: UnitView;
  readonly regions: readonly RegionView[];
}

/** A figure of a protocol: what the form calls it, or which list's votes it holds. */
export interface ColumnView {
  readonly about: string;
  readonly label: Trilingual;
}

/** A unit that sums others. */
export interface UnitView {
  readonly unit: string;
  readonly name: Trilingual | null;
  readonly stations: StationsView;
  /** Voters registered before the day in all its stations; `null` where not known of each. */
  readonly registered: number | null;
  /** Those in the stations that count. */
  readonly registeredCounted: number | null;
  readonly figures: FiguresView;
  readonly votes: readonly number[];
  /** By column: recounted from the protocols of the stations that count; `null` where one of them has no figure. */
  readonly recounted: readonly (number | null)[];
  readonly protocol: TerritorialView | null;
}

/** A region with its districts. */
export interface RegionView extends UnitView {
  readonly districts: readonly UnitView[];
}

/** A territorial protocol beside what lies directly below it. */
export interface TerritorialView {
  readonly entry: number;
  readonly received: string | null;
  /** By column, as it was filed. */
  readonly own: readonly (number | null)[];
  /** By column: the sum of the protocols directly below; `null` where one of them has no figure. */
  readonly below: readonly (number | null)[];
  /** Places of the columns that differ. */
  readonly differing: readonly number[];
}

/** The entries of the record. */
export interface EntriesView {
  readonly types: readonly { readonly type: string; readonly count: number }[];
  /** The last ones, the newest first. */
  readonly last: readonly EntryView[];
}

/** One entry. */
export interface EntryView {
  readonly index: number;
  readonly type: string;
  readonly by: string;
  readonly at: string;
  readonly received: string | null;
  /** The unit that it is about, where it is about one; its name where the record has one. */
  readonly unit: { readonly unit: string; readonly name: Trilingual | null } | null;
}
