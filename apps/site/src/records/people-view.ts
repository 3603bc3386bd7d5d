import type { BodyOf, ListState, PeopleList, PrimaryOutcome } from "@dauys/core/election";
import type { MandateFinding } from "@dauys/core/mandates";
import type { ListStatistics, Primary, PrimaryCount } from "@dauys/core/nomination";
import type { Trilingual } from "@dauys/core/rules";
import type { CompositionView, SeatsView } from "./people-view-seats.ts";
import type { WrittenText } from "./people-view-text.ts";

/** Parties, lists and deputies of a record as the site shows them: plain data, in the order of the entries. */
export interface PeopleView {
  readonly parties: readonly PartyView[];
  readonly primaries: readonly PrimaryView[];
  readonly lists: readonly PeopleListView[];
  readonly ballot: BallotView;
  readonly seats: SeatsView;
  readonly composition: CompositionView | null;
  /** Every text above is about one of these, by the id of the person. */
  readonly names: Readonly<Record<string, WrittenText>>;
  /** What had to be said beside a step of the mandates. */
  readonly notes: readonly { readonly entry: number; readonly finding: MandateFinding }[];
}

/** A party: whether it stands, and which entries say so. */
export interface PartyView extends BodyOf<"party-registered"> {
  readonly entry: number;
  /** The list that it handed in, where it did. */
  readonly list: { readonly list: string; readonly state: ListState; readonly entry: number } | null;
  readonly absent: (Pick<BodyOf<"party-absent">, "why" | "reason"> & { readonly entry: number }) | null;
}

/** A primary: its rules, what was counted in it, whom it chose and why. */
export interface PrimaryView extends Pick<PrimaryOutcome, "primary" | "party" | "title" | "entry"> {
  readonly rules: Primary;
  readonly people: number;
  readonly stages: readonly PrimaryStageView[];
}

/** A vote of a primary. */
export interface PrimaryStageView {
  readonly stage: string;
  /** The entries with the votes of the units, and the one that names whom they chose. */
  readonly protocols: readonly { readonly unit: string; readonly entry: number }[];
  readonly decided: number;
  /** `null`: some protocol is not there. */
  readonly count: PrimaryCount | null;
  readonly selection: PrimaryOutcome["decided"][number]["selection"];
}

/** A list with its people, as it was handed in and as it stands. */
export interface PeopleListView
  extends Pick<
    PeopleList,
    "list" | "party" | "name" | "state" | "entries" | "people" | "findings" | "accepted" | "grounds"
  > {
  readonly statistics: ListStatistics;
  /** What the party states of the list beside its people; `null` before it is handed in. */
  readonly stated: Pick<BodyOf<"list-submitted">, "submitted" | "adoption" | "signed" | "deposit" | "root"> | null;
  /** Why it was withdrawn or cancelled. */
  readonly ended: string | null;
}

/** What is known of the ballot. */
export interface BallotView {
  readonly order: (BodyOf<"ballot-order-drawn"> & { readonly entry: number }) | null;
  /** The lists that still stand, in that order. */
  readonly stand: readonly { readonly list: string; readonly name: Trilingual }[];
  readonly printed: (BodyOf<"ballots-ordered"> & { readonly entry: number }) | null;
}
