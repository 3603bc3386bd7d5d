import { UNKNOWN } from "./most.ts";
import { STATUSES } from "./status.ts";
import { type ColumnSums, rollUp, sumByUnit } from "./sums.ts";
import type { Units } from "./units.ts";

/** By station: registered voters and ballots delivered, `UNKNOWN` where not known. */
export interface Expected {
  readonly registered: Uint32Array;
  readonly ballots: Uint32Array;
}

/** The stations of one status, by summing unit: how many, their registered voters, the ballots delivered to them. */
export interface StatusProgress {
  readonly stations: Uint32Array;
  readonly registered: ColumnSums;
  readonly ballots: ColumnSums;
}

/** Progress of all stations, by the code of their status, in one pass over each column. */
export function sumProgress(units: Units, status: Uint8Array, expected: Expected): readonly StatusProgress[] {
  const place = units.parents.subarray(units.sums);
  return STATUSES.map((_, code) => {
    const of = (values: Uint32Array): ColumnSums => {
      const total = sumByUnit(values, place, units.sums, { status, code });
      rollUp(units.parents, total.sums);
      rollUp(units.parents, total.gaps);
      return total;
    };
    const stations = new Uint32Array(units.sums);
    for (const [station, unit] of place.entries()) {
      if (status[station] === code) stations[unit] = (stations[unit] as number) + 1;
    }
    rollUp(units.parents, stations);
    return { stations, registered: of(expected.registered), ballots: of(expected.ballots) };
  });
}

/** Takes a station out of one status and puts it into another, on the whole path above it; `null`: nowhere. */
export function moveStation(
  {
    units,
    expected,
    progress,
  }: { readonly units: Units; readonly expected: Expected; readonly progress: readonly StatusProgress[] },
  station: number,
  from: number | null,
  to: number | null,
): void {
  const registered = expected.registered[station] as number;
  const ballots = expected.ballots[station] as number;
  for (const [code, sign] of [
    [from, -1],
    [to, 1],
  ] as const) {
    if (code === null) continue;
    const { stations, ...sums } = progress[code] as StatusProgress;
    let unit = units.parents[units.sums + station] as number;
    for (; unit >= 0; unit = units.parents[unit] as number) {
      stations[unit] = (stations[unit] as number) + sign;
      addTo(sums.registered, unit, registered, sign);
      addTo(sums.ballots, unit, ballots, sign);
    }
  }
}

/** Adds a figure to the sum of a unit or takes it away; an unknown one to its gaps. */
export function addTo(total: ColumnSums, unit: number, value: number, sign: 1 | -1): void {
  if (value === UNKNOWN) total.gaps[unit] = (total.gaps[unit] as number) + sign;
  else total.sums[unit] = (total.sums[unit] as number) + sign * value;
}
