import { type ContestedList, established, type ListChange } from "@dauys/core/election";
import type { Fraction } from "@dauys/core/exact";
import { type ShareBase, shareBase, shareOf } from "./shares.ts";
import type { ShownElection } from "./shown-election.ts";
import { type Threshold, thresholdOf } from "./threshold.ts";

/** One list of the result table. */
export interface ResultRow {
  readonly list: ContestedList;
  /** Share of the base; `null` where the votes or the base are not known as a fact. */
  readonly share: Fraction | null;
  /** Whether the list took part in the distribution; `null` where nothing was distributed. */
  readonly qualified: boolean | null;
  /** Votes above (or, negative, below) the fewest that reach the threshold. */
  readonly distance: number | null;
  /** Seats as computed; `null` where they are not decided. */
  readonly seats: number | null;
  readonly published: number | null;
  /** What changed since the election before; `null` where the list did not stand then, or there is none. */
  readonly change: ListChange | null;
}

/** The result: lists in the order of their votes, what their shares are shares of, and what they had to reach. */
export interface ResultView {
  readonly rows: readonly ResultRow[];
  readonly base: ShareBase;
  readonly threshold: Threshold | null;
}

/** The result table of an election. */
export function resultOf(shown: ShownElection): ResultView {
  const { election, outcome, before } = shown;
  const base = shareBase(election);
  const threshold = thresholdOf(outcome);
  const rows = election.lists.map((list): ResultRow => {
    const votes = established(list.votes);
    return {
      list,
      share: shareOf(list, base),
      qualified: outcome === null ? null : outcome.qualified.includes(list.id),
      distance: threshold === null || votes === null ? null : votes - threshold.needed,
      seats: outcome?.seats === null || outcome === null ? null : (outcome.seats[list.id] ?? 0),
      published: established(list.seats),
      change: before?.comparison.lists.find((change) => change.list === list.id && change.from.length > 0) ?? null,
    };
  });
  return { rows: rows.sort(byVotes), base, threshold };
}

function byVotes(a: ResultRow, b: ResultRow): number {
  return (b.list.votes.value ?? -1) - (a.list.votes.value ?? -1);
}
