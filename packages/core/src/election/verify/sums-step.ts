import {
  type Fold,
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
  const stated = new Map(
    fold.declared.flatMap(({ body }) => body.differences ?? []).map(({ unit, reason }) => [unit, reason]),
  );
  for (const { unit, entry, comparison } of levelFindings(fold)) {
    const reason = stated.get(unit);
    for (const { about, label, own, sum, difference } of comparison.differences) {
      const values = { unit, label, own, sum, difference };
      if (reason === undefined) log.fail("level-differs", { entry, unit, about }, values);
      else log.note("level-stated", { ...values, why: reason });
    }
    for (const { unit: below, how } of comparison.explainedBy) log.note(`level-${how}`, { unit, below });
  }
  secondCount(log, fold);
}

/** Adds the votes up once more, without the tally that grew entry by entry. */
function secondCount(log: StepLog, fold: Fold): void {
  const { layout, root } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null || root === null) return;
  const sums = new Map<UnitState, number[]>();
  for (const station of fold.stationUnits) {
    if (station.filing === null || station.invalidated !== null || isOut(station)) continue;
    addTo(sums, station, station.filing.figures);
  }
  for (const [unit, own] of sums) {
    if (isStation(unit)) continue;
    const index = tally.units.indices.get(unit.name) ?? -1;
    const { votes } = unitTotals(layout, tally, index);
    const counting = layout.form.votes.series.flatMap(({ counts }, s) => (counts ? [layout.series[s] ?? 0] : []));
    const again = layout.lists.map((_, l) => counting.reduce((sum, first) => sum + (own[first + l] ?? 0), 0));
    const at = votes.findIndex((value, l) => value !== again[l]);
    if (at >= 0) {
      const values = { unit: unit.name, list: layout.lists[at] ?? "", tally: votes[at] ?? 0, again: again[at] ?? 0 };
      log.fail("second-count", { unit: unit.name }, values);
    }
  }
  log.figure("units", sums.size);
}

function isOut({ disputed, filing }: UnitState): boolean {
  return disputed !== null || (filing?.body.held !== undefined && filing.released === null);
}

function addTo(sums: Map<UnitState, number[]>, station: UnitState, figures: readonly (number | null)[]): void {
  for (let unit = station.parent; unit !== null; unit = unit.parent) {
    let own = sums.get(unit);
    if (own === undefined) {
      own = figures.map(() => 0);
      sums.set(unit, own);
    }
    for (let column = 0; column < figures.length; column += 1)
      own[column] = (own[column] ?? 0) + (figures[column] ?? 0);
  }
}
