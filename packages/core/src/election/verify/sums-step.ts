import {
  type Fold,
  isHeld,
  isStation,
  levelFindings,
  stationCounts,
  tallyOf,
  type UnitState,
  unitTotals,
} from "../fold/index.ts";
import type { StepLog } from "./step-log.ts";

/** Holds every territorial protocol against what lies below it, and the totals of every unit against a second count. */
export function sumsStep(log: StepLog, fold: Fold): void {
  const counts = stationCounts(fold);
  for (const [name, count] of Object.entries(counts)) log.figure(`stations-${name}`, count);
  log.figure(
    "territorial",
    Array.from(fold.units.values()).filter((unit) => unit.filing !== null && !isStation(unit)).length,
  );
  log.figure("declared", fold.declared.length);
  // Reasons are those of the result that was declared last: what an earlier one excused has been corrected since, or not.
  const stated = new Map(fold.declared.at(-1)?.body.differences?.map(({ unit, reason }) => [unit, reason]));
  for (const { unit, entry, comparison } of levelFindings(fold)) {
    const reason = stated.get(unit);
    const [first] = comparison.differences;
    if (reason !== undefined && first !== undefined) {
      const { label, own, sum, difference } = first;
      const figures = comparison.differences.length;
      log.note("level-stated", { unit, figures, label, own, sum, difference, why: reason });
    }
    for (const { about, label, own, sum, difference } of reason === undefined ? comparison.differences : []) {
      log.fail("level-differs", { entry, unit, about }, { unit, label, own, sum, difference });
    }
    for (const { unit: below, how } of comparison.explainedBy) log.note(`level-${how}`, { unit, below });
  }
  secondCount(log, fold);
}

/** Adds the votes up once more, from the protocols, without the tally that grew entry by entry. */
function secondCount(log: StepLog, fold: Fold): void {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return;
  const sums = votesAgain(fold, layout);
  for (const [unit, again] of sums) {
    const { votes } = unitTotals(layout, tally, tally.units.indices.get(unit.name) ?? -1);
    const at = votes.findIndex((value, list) => value !== again[list]);
    if (at < 0) continue;
    const values = { list: layout.lists[at] ?? "", tally: votes[at] ?? 0, again: again[at] ?? 0 };
    log.fail("second-count", { unit: unit.name }, values);
  }
  log.figure("units", sums.size);
}

/** Votes by list of every unit above the stations: first of those right above them, then what these bring further up. */
function votesAgain(fold: Fold, layout: NonNullable<Fold["layout"]>): ReadonlyMap<UnitState, readonly number[]> {
  const { lists, series, form } = layout;
  const first = form.votes.series.flatMap(({ counts }, s) => (counts ? [series[s] ?? 0] : []));
  const sums = new Map<UnitState, number[]>();
  for (const unit of fold.units.values())
    if (!isStation(unit))
      sums.set(
        unit,
        lists.map(() => 0),
      );
  for (const station of fold.stationUnits) {
    const { filing, parent, invalidated } = station;
    const own = parent === null ? undefined : sums.get(parent);
    if (filing === null || own === undefined || invalidated !== null || isHeld(station)) continue;
    // Most protocols stand in one array of all; only of the others is there an array each.
    const figures = filing.row < 0 ? filing.figures : null;
    for (const start of first) {
      for (let list = 0; list < lists.length; list += 1) {
        const votes = figures === null ? layout.rows.at(filing.row, start + list) : (figures[start + list] ?? 0);
        if (votes > 0) own[list] = (own[list] as number) + votes;
      }
    }
  }
  // Units stand in the map as they were listed, those above first: from the last to the first all comes together.
  for (const [unit, own] of [...sums].reverse()) {
    const upper = unit.parent === null ? undefined : sums.get(unit.parent);
    for (const [list, votes] of own.entries()) if (upper !== undefined) upper[list] = (upper[list] as number) + votes;
  }
  return sums;
}
