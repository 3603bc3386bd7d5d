import type { ListMargins, Margin } from "@dauys/core/apportionment";
import type { ShownElection } from "./shown-election.ts";

/** One way to change a seat, with the fewest votes that do it. */
export interface MarginChange {
  /** The list that the votes come from; `null`: votes that nobody had. */
  readonly from: string | null;
  /** The list that the votes go to; `null`: they are lost. */
  readonly to: string | null;
  readonly votes: number;
  /** The lists whose seats change; `null` where a question is then open. */
  readonly seats: readonly { readonly list: string; readonly before: number; readonly after: number }[] | null;
  /** Whether lists are then equal for a seat. */
  readonly tie: boolean;
}

/** Every way to change a seat, the fewest votes first. */
export function marginChanges({
  margins,
  outcome,
}: Pick<ShownElection, "margins" | "outcome">): readonly MarginChange[] {
  const before = outcome?.seats ?? {};
  const changes = margins.flatMap((list) =>
    ways(list).flatMap(({ from, to, margin }) => (margin === null ? [] : [changeOf(from, to, margin, before)])),
  );
  return changes.sort((a, b) => a.votes - b.votes);
}

interface Way {
  readonly from: string | null;
  readonly to: string | null;
  readonly margin: Margin | null;
}

function ways({ list, gained, lost, movedTo }: ListMargins): readonly Way[] {
  const moved = Object.entries(movedTo).map(([to, margin]) => ({ from: list, to, margin }));
  return [...moved, { from: list, to: null, margin: lost }, { from: null, to: list, margin: gained }];
}

function changeOf(
  from: string | null,
  to: string | null,
  margin: Margin,
  before: Readonly<Record<string, number>>,
): MarginChange {
  const { votes, seats, ties } = margin;
  const lists = seats === null ? [] : [...new Set([...Object.keys(before), ...Object.keys(seats)])];
  const changed = lists
    .map((list) => ({ list, before: before[list] ?? 0, after: seats?.[list] ?? 0 }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => b.before - a.before);
  return { from, to, votes, seats: seats === null ? null : changed, tie: ties.length > 0 };
}
