import { type Fraction, fraction } from "@dauys/core/exact";
import type { RecordView } from "../records/record-view.ts";
import type { House } from "./house.ts";
import { type Threshold, thresholdOf } from "./threshold.ts";

/** One list as the count of a record gives it. */
export interface CountRow {
  /** Its place in the order of registration. */
  readonly place: number;
  readonly list: RecordView["lists"][number];
  readonly votes: number;
  /** Share of the valid votes; `null` while there are none. */
  readonly share: Fraction | null;
  readonly qualified: boolean | null;
  /** Votes above (or, negative, below) the fewest that reach the threshold. */
  readonly distance: number | null;
  readonly seats: number | null;
}

/** The result of a record: lists in the order of their votes. */
export interface CountResult {
  readonly rows: readonly CountRow[];
  /** The valid votes. */
  readonly base: number;
  readonly threshold: Threshold | null;
  /** Seats distributed; `null` while they are not decided. */
  readonly seats: number | null;
}

/** The result table of a record's count. */
export function countResult({ lists, result }: RecordView): CountResult {
  const { outcome, votes, figures } = result;
  const base = figures.valid ?? votes.reduce((sum, each) => sum + each, 0);
  const threshold = thresholdOf(outcome);
  const seats = outcome?.seats ?? null;
  const rows = lists.map((list, place): CountRow => {
    const own = votes[place] ?? 0;
    return {
      place,
      list,
      votes: own,
      share: shareOf(own, base),
      qualified: outcome === null ? null : outcome.qualified.includes(list.id),
      distance: threshold === null ? null : own - threshold.needed,
      seats: seats === null ? null : (seats[list.id] ?? 0),
    };
  });
  rows.sort((a, b) => b.votes - a.votes || a.place - b.place);
  return { rows, base, threshold, seats: seats === null ? null : (outcome?.house ?? 0) };
}

/** A part of a whole; `null` where the whole is nothing. */
export function shareOf(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : fraction(part, whole);
}

/** The seats that were distributed among the lists, as they are drawn: no seat of a house that no list can win. */
export function countedHouse(view: RecordView): House | null {
  const { rows, seats } = countResult(view);
  if (seats === null) return null;
  const blocks = rows.flatMap(({ list, seats: own }) =>
    own === null || own === 0 ? [] : [{ id: list.id, name: list.name, seats: own, colour: list.colour }],
  );
  return { seats, blocks, apart: null };
}
