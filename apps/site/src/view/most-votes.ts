import type { UnitView } from "../records/record-view.ts";

/** In which units a list has the most votes; of equals, none has. */
export interface MostVotes {
  /** Its place in the order of registration; `null`: two or more lists have equally many. */
  readonly place: number | null;
  readonly units: readonly UnitView[];
}

/** The lists with the most votes in each unit that has any, by how many units each has them in, the most first. */
export function mostVotes(units: readonly UnitView[]): readonly MostVotes[] {
  const groups = new Map<number | null, UnitView[]>();
  for (const unit of units) {
    const most = Math.max(0, ...unit.votes);
    if (most === 0) continue;
    const place = unit.votes.indexOf(most);
    const alone = unit.votes.lastIndexOf(most) === place;
    const key = alone ? place : null;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups].map(([place, own]) => ({ place, units: own })).sort((a, b) => b.units.length - a.units.length);
}
