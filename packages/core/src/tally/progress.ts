import { STATUSES, type StationStatus, statusOf } from "./status.ts";
import type { StatusProgress } from "./status-progress.ts";
import type { ColumnSums } from "./sums.ts";
import type { Tally } from "./tally.ts";
import { within } from "./units.ts";

/** A sum of figures of which some may not be known: `known` is the sum of the others, a lower bound. */
export interface PartSum {
  readonly known: number;
  /** How many stations leave it open. */
  readonly unknown: number;
}

/** Stations of one status inside a unit. */
export interface StatusShare {
  readonly stations: number;
  readonly registered: PartSum;
  readonly ballots: PartSum;
}

/** How far the count of a unit has come: its stations, and the registered voters in them, by status. */
export interface Progress extends Readonly<Record<StationStatus, StatusShare>> {
  readonly all: StatusShare;
}

/**
 * How far the count of a summing unit has come. The registered voters are those listed before the day, or as they were
 * learnt since: where voters are added on the day they bound nothing.
 * @throws RangeError when `unit` is not one that sums others.
 */
export function progressOf(tally: Tally, unit: number): Progress {
  summingUnit(tally, unit);
  const shares = STATUSES.map((_, code) => shareOf(tally.progress[code] as StatusProgress, unit));
  const [outstanding, counted, held, invalidated] = shares as [StatusShare, StatusShare, StatusShare, StatusShare];
  return { outstanding, counted, held, invalidated, all: shares.reduce(together) };
}

/** Throws unless a unit is one that sums others. */
export function summingUnit(tally: Tally, unit: number): void {
  const sums = Number.isInteger(unit) && unit >= 0 && unit < tally.units.sums;
  if (!sums) throw new RangeError(`${unit} is not a unit that sums others`);
}

function shareOf({ stations, registered, ballots }: StatusProgress, unit: number): StatusShare {
  return { stations: stations[unit] as number, registered: partOf(registered, unit), ballots: partOf(ballots, unit) };
}

/** A total of one unit with its gaps. */
export function partOf(total: ColumnSums, unit: number): PartSum {
  return { known: total.sums[unit] as number, unknown: total.gaps[unit] as number };
}

function together(a: StatusShare, b: StatusShare): StatusShare {
  const both = (x: PartSum, y: PartSum): PartSum => ({ known: x.known + y.known, unknown: x.unknown + y.unknown });
  return {
    stations: a.stations + b.stations,
    registered: both(a.registered, b.registered),
    ballots: both(a.ballots, b.ballots),
  };
}

/** The stations inside a unit (or the station itself) that have one of the statuses, by their own index, in order. */
export function stationsWith(tally: Tally, unit: number, ...statuses: readonly StationStatus[]): readonly number[] {
  const { units } = tally;
  const codes = new Set(statuses.map(statusOf));
  const inside = within(units, unit);
  const found: number[] = [];
  for (let station = 0; station < units.stations; station += 1) {
    const index = units.sums + station;
    if (index !== unit && inside[units.parents[index] as number] !== 1) continue;
    if (codes.has(tally.status[station] as number)) found.push(station);
  }
  return found;
}

/**
 * The ballots that the stations still expected inside a summing unit may hold: those delivered to stations outstanding or
 * held back. `null` where they are not known for every one of them: then nothing bounds what these may still bring.
 * @throws RangeError when `unit` is not one that sums others.
 */
export function outstandingBallots(tally: Tally, unit: number): number | null {
  const { outstanding, held } = progressOf(tally, unit);
  if (outstanding.ballots.unknown + held.ballots.unknown > 0) return null;
  return outstanding.ballots.known + held.ballots.known;
}
