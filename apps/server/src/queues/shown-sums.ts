import { type Fold, isStation, levelFindings, tallyOf, type UnitState, unitTotals } from "@dauys/core/election";
import { progressOf, totalsOf } from "@dauys/core/tally";
import type { ShownSums } from "../pages/queues/unit-view.ts";
import { listName } from "./shown-protocol.ts";

/** What the stations below a unit add up to, and where its own protocol says something else; `null` for a station. */
export function shownSums(fold: Fold, unit: UnitState): ShownSums | null {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null || isStation(unit)) return null;
  const progress = progressOf(tally, unit.index);
  const sums = totalsOf(tally, unit.index);
  const { votes } = unitTotals(layout, tally, unit.index);
  const found = unit.filing === null ? null : levelFindings(fold).find((one) => one.unit === unit.name);
  return {
    counted: progress.counted.stations,
    all: progress.all.stations,
    rows: layout.form.fields.flatMap(({ label, kind, sums: adds }, i) => {
      if (kind === "flag" || adds === false) return [];
      const total = sums[i];
      return [{ label, sum: total === undefined || total.unknown > 0 ? null : total.known }];
    }),
    votes: layout.lists.map((list, i) => ({ label: listName(fold, list), sum: votes[i] ?? 0 })),
    differences: unit.filing === null ? null : (found?.comparison.differences ?? []),
    explainedBy: found?.comparison.explainedBy ?? [],
  };
}
