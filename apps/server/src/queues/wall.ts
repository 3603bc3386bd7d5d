import type { WallPart, WallView } from "../pages/queues/wall-view.ts";
import type { BoardState } from "./board.ts";
import { clockName, clockText } from "./clock-text.ts";
import { deadlinesIn } from "./shown-deadlines.ts";
import type { UnitRow } from "./unit-row.ts";
import type { UnitStateWord } from "./unit-states.ts";

const COUNTING: readonly UnitStateWord[] = ["published", "fixed", "recounted", "re-issued", "under-recount"];
const WORK: readonly UnitStateWord[] = [
  "first",
  "first-done",
  "second",
  "differences",
  "warnings",
  "agreed",
  "proposed",
];

/** How far a unit has come, and each of those directly below it; of a unit over stations alone only itself. */
export function wallOf(board: BoardState, row: UnitRow): WallView {
  const { index, at } = board;
  const passed = index.terms.flatMap((term, i) => (term.at < at ? [i] : []));
  const partOf = ({ unit, label, index: i }: UnitRow): WallPart => {
    const { units, registered, all, allRegistered } = index.stations.of(i);
    const sum = (counts: typeof units, states: readonly UnitStateWord[]): number =>
      states.reduce((found, state) => found + counts[state], 0);
    return {
      ...{ unit, label, all, held: units.held, work: sum(units, WORK), late: index.stations.late(i, passed) },
      recorded: sum(units, COUNTING),
      registered: allRegistered,
      registeredRecorded: sum(registered, COUNTING),
    };
  };
  const parts = index.below(row.index).filter(({ station }) => !station);
  return {
    at: clockText(index.clock, at),
    clock: clockName(index.clock),
    deadlines: deadlinesIn(index, [row.index]),
    whole: partOf(row),
    parts: parts.map(partOf),
  };
}
