import type { TypedEntry } from "../entry/index.ts";
import type { Throughput } from "../pages/queues/held-view.ts";

/** What each person typed, the most first. `person` is the id still. */
export function throughputOf(entries: readonly TypedEntry[]): readonly Throughput[] {
  const byPerson = Map.groupBy(entries, ({ person }) => person);
  return [...byPerson]
    .map(([person, own]) => {
      const compared = own.filter(({ differences }) => differences !== null);
      return {
        person,
        first: own.filter(({ slot }) => slot === 1).length,
        second: own.filter(({ slot }) => slot === 2).length,
        tenthsOfMinute: tenths(own),
        compared: compared.length,
        differing: compared.filter(({ differences }) => differences !== 0).length,
        places: compared.reduce((sum, { differences }) => sum + (differences ?? 0), 0),
      };
    })
    .sort((a, b) => b.first + b.second - (a.first + a.second) || (a.person < b.person ? -1 : 1));
}

/** The median of how long an entry took: one that lay open over night says nothing about typing. */
function tenths(entries: readonly TypedEntry[]): number {
  const times = entries.map(({ opened, finished }) => finished - opened).sort((a, b) => a - b);
  return Math.round((times[Math.floor((times.length - 1) / 2)] ?? 0) / 6_000);
}
