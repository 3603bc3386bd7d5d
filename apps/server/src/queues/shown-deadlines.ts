import type { ShownDeadline } from "../pages/queues/deadline-text.ts";
import { clockText } from "./clock-text.ts";
import type { UnitIndex } from "./unit-index.ts";

/** The deadlines of the stations inside some units: one, or one for each clock of the country. */
export function deadlinesIn(index: UnitIndex, roots: readonly number[]): readonly ShownDeadline[] {
  const used = new Set<number>();
  for (const root of roots) for (const { station, term } of index.inside(root)) if (station) used.add(term);
  return index.terms.flatMap(({ at, article }, i) =>
    used.has(i) ? [{ at: clockText(index.clock, at), article }] : [],
  );
}
