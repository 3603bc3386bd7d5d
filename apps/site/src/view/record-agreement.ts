import { established } from "@dauys/core/election";
import type { RecordView } from "../records/record-view.ts";
import { resultOf } from "./result-view.ts";
import type { ShownElection } from "./shown-election.ts";

/**
 * The lists of an election whose votes or seats are other ones in its record than on its page. The record holds published
 * numbers only, so a list whose votes are derived or recalled on the page is among them.
 */
export function differingLists(
  shown: ShownElection,
  view: RecordView,
): readonly ShownElection["election"]["lists"][number][] {
  const seats = view.result.outcome?.seats ?? null;
  return resultOf(shown).rows.flatMap((row) => {
    const place = view.lists.findIndex(({ id }) => id === row.list.id);
    const same =
      place >= 0 &&
      view.result.votes[place] === established(row.list.votes) &&
      (seats?.[row.list.id] ?? null) === row.seats;
    return same ? [] : [row.list];
  });
}
