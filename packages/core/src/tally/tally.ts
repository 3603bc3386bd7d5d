import { MOST_VALUE, UNKNOWN } from "./most.ts";
import { STATUS_CODES, type StationStatus, statusOf } from "./status.ts";
import { addTo, type Expected, moveStation, type StatusProgress, sumProgress } from "./status-progress.ts";
import { type ColumnSums, rollUp, sumByUnit } from "./sums.ts";
import type { Units } from "./units.ts";

/**
 * The count as it stands: for every station its last protocol and whether it counts, and for every unit above the totals
 * of all columns. A column is a field of the protocol or a list's votes. The arrays belong to the functions here: others
 * read them. One tally is one series; preliminary and final are two.
 */
export interface Tally {
  readonly units: Units;
  readonly columns: readonly string[];
  /** By column, then by station: what the protocol says, {@link UNKNOWN} where it leaves the field out. */
  readonly values: readonly Uint32Array[];
  /** By station: 1 where a protocol was filed. */
  readonly filed: Uint8Array;
  /** By station: position of its status in `STATUSES`. */
  readonly status: Uint8Array;
  /** By column: sums over the counted stations, by summing unit. */
  readonly totals: readonly ColumnSums[];
  readonly expected: Expected;
  /** By status: stations, their registered voters and their ballots, by summing unit. */
  readonly progress: readonly StatusProgress[];
}

/** What a tally starts from beside units and columns; what is left out is unknown, and no protocol filed. */
export interface TallyStart {
  readonly registered?: Uint32Array;
  readonly ballots?: Uint32Array;
  readonly values?: readonly Uint32Array[];
  readonly filed?: Uint8Array;
  readonly status?: Uint8Array;
}

/** Figures of a protocol in the order of the tally's columns: whole numbers to 2^31 - 1, `null` where left out. */
export type Figures = readonly (number | null)[];

/** Why a protocol was not taken; nothing was changed. */
export type TallyFault =
  | { readonly fault: "station"; readonly station: number }
  | { readonly fault: "length"; readonly expected: number; readonly found: number }
  | { readonly fault: "value"; readonly column: string; readonly value: number }
  | { readonly fault: "no-protocol"; readonly station: number };

/** Whether a change was made. */
export type Changed = { readonly ok: true } | { readonly ok: false; readonly fault: TallyFault };

/**
 * A tally of all stations at once, by one pass over each column. Without `start` no protocol has been filed. What is
 * given is kept, not copied.
 * @throws RangeError when an array does not have one figure a station, or holds one that no protocol can.
 */
export function makeTally(units: Units, columns: readonly string[], start: TallyStart = {}): Tally {
  const { stations } = units;
  const fresh = (given: Uint32Array | undefined): Uint32Array => given ?? new Uint32Array(stations).fill(UNKNOWN);
  const values = start.values ?? columns.map(() => fresh(undefined));
  const expected = { registered: fresh(start.registered), ballots: fresh(start.ballots) };
  const status = start.status ?? new Uint8Array(stations);
  const filed = start.filed ?? new Uint8Array(stations);
  if (new Set(columns).size !== columns.length) throw new RangeError("two columns have one name");
  if (values.length !== columns.length) throw new RangeError("each column needs its figures");
  for (const figures of [...values, expected.registered, expected.ballots]) checkFigures(figures, stations);
  if (status.length !== stations || filed.length !== stations) throw new RangeError("each station needs its status");
  checkStatus(status, filed);
  const place = units.parents.subarray(units.sums);
  const totals = values.map((figures) => {
    const total = sumByUnit(figures, place, units.sums, { status, code: statusOf("counted") });
    rollUp(units.parents, total.sums);
    rollUp(units.parents, total.gaps);
    return total;
  });
  return { units, columns, values, filed, status, totals, expected, progress: sumProgress(units, status, expected) };
}

function checkFigures(figures: Uint32Array, stations: number): void {
  if (figures.length !== stations) throw new RangeError(`${figures.length} figures for ${stations} stations`);
  // By index: going over a million figures with an iterator takes five times as long.
  for (let i = 0; i < figures.length; i += 1) {
    const value = figures[i] as number;
    if (value > MOST_VALUE && value !== UNKNOWN) throw new RangeError(`${value} is more than a protocol can hold`);
  }
}

function checkStatus(status: Uint8Array, filed: Uint8Array): void {
  const counted = statusOf("counted");
  for (let station = 0; station < status.length; station += 1) {
    const code = status[station] as number;
    if (code >= STATUS_CODES) throw new RangeError(`there is no status ${code}`);
    if (code === counted && filed[station] !== 1) throw new RangeError(`station ${station} counts without a protocol`);
  }
}

/** A station's protocol counts from now on: its first, or in place of the one before (a correction, a recount). */
export function fileProtocol(tally: Tally, station: number, figures: Figures): Changed {
  return change(tally, station, "counted", figures);
}

/** The station's protocol is held back and does not count, such as while it is disputed; `figures` where one came in. */
export function holdBack(tally: Tally, station: number, figures?: Figures): Changed {
  return change(tally, station, "held", figures);
}

/** The protocol held back or set aside counts again, as it was last filed. */
export function release(tally: Tally, station: number): Changed {
  if (tally.filed[station] === 0) return { ok: false, fault: { fault: "no-protocol", station } };
  return change(tally, station, "counted");
}

/** The result of a station is declared invalid: it does not count, and nothing more is expected from there. */
export function invalidate(tally: Tally, station: number): Changed {
  return change(tally, station, "invalidated");
}

/** A protocol is expected from the station again, as before a repeat voting; what was filed is forgotten. */
export function reopen(tally: Tally, station: number): Changed {
  return change(tally, station, "outstanding", null);
}

/** What a station is expected to bring: learnt late, or changed on the day. `null`: not known; left out: as before. */
export function setExpected(
  tally: Tally,
  station: number,
  known: { readonly registered?: number | null; readonly ballots?: number | null },
): Changed {
  const fault =
    stationFault(tally, station) ?? figuresFault(["registered", "ballots"], [known.registered, known.ballots]);
  if (fault !== null) return { ok: false, fault };
  const status = tally.status[station] as number;
  moveStation(tally, station, status, null);
  if (known.registered !== undefined) tally.expected.registered[station] = known.registered ?? UNKNOWN;
  if (known.ballots !== undefined) tally.expected.ballots[station] = known.ballots ?? UNKNOWN;
  moveStation(tally, station, null, status);
  return { ok: true };
}

/** The one way in which a tally changes. `figures`: `null` forgets the protocol, `undefined` keeps it. */
function change(tally: Tally, station: number, to: StationStatus, figures?: Figures | null): Changed {
  const fault = stationFault(tally, station) ?? (figures ? protocolFault(tally, figures) : null);
  if (fault !== null) return { ok: false, fault };
  const before = tally.status[station] as number;
  const after = statusOf(to);
  const counted = statusOf("counted");
  for (let column = 0; column < tally.columns.length; column += 1) {
    const values = tally.values[column] as Uint32Array;
    if (before === counted) addOnPath(tally, station, column, values[station] as number, -1);
    if (figures !== undefined) values[station] = figures === null ? UNKNOWN : (figures[column] ?? UNKNOWN);
    if (after === counted) addOnPath(tally, station, column, values[station] as number, 1);
  }
  if (figures !== undefined) tally.filed[station] = figures === null ? 0 : 1;
  tally.status[station] = after;
  if (before !== after) moveStation(tally, station, before, after);
  return { ok: true };
}

function addOnPath({ units, totals }: Tally, station: number, column: number, value: number, sign: 1 | -1): void {
  const total = totals[column] as ColumnSums;
  let unit = units.parents[units.sums + station] as number;
  for (; unit >= 0; unit = units.parents[unit] as number) addTo(total, unit, value, sign);
}

function stationFault(tally: Tally, station: number): TallyFault | null {
  const inside = Number.isInteger(station) && station >= 0 && station < tally.units.stations;
  return inside ? null : { fault: "station", station };
}

function protocolFault(tally: Tally, figures: Figures): TallyFault | null {
  const expected = tally.columns.length;
  if (figures.length !== expected) return { fault: "length", expected, found: figures.length };
  return figuresFault(tally.columns, figures);
}

function figuresFault(columns: readonly string[], figures: readonly (number | null | undefined)[]): TallyFault | null {
  for (let i = 0; i < figures.length; i += 1) {
    const value = figures[i];
    if (value === null || value === undefined) continue;
    const column = columns[i] as string;
    if (!Number.isInteger(value) || value < 0 || value > MOST_VALUE) return { fault: "value", column, value };
  }
  return null;
}
