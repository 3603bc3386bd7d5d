import {
  type Changed,
  fileProtocol,
  holdBack,
  invalidate,
  makeTally,
  reopen,
  STATUSES,
  type StationStatus,
  type Tally,
  type TallyStart,
  UNKNOWN,
  type Units,
} from "../../tally/index.ts";
import { isStation } from "./act.ts";
import type { Layout } from "./layout.ts";
import type { Fold, UnitState } from "./state.ts";

/**
 * The tally of the election; `null` while there is no figure or no station. It is made when it is first asked for, all of
 * it at once, and again where units were added since; from then on every filing changes it.
 */
export function tallyOf(fold: Fold): Tally | null {
  if (fold.tally !== null) return fold.tally;
  if (fold.layout === null || fold.stations === 0) return null;
  fold.tally = makeTally(unitsOf(fold), fold.layout.columns, startOf(fold.stationUnits, fold.layout));
  return fold.tally;
}

/** The tree of units as the entries listed it: parents first, each name once, nothing below a station. */
function unitsOf(fold: Fold): Units {
  const sums: UnitState[] = [];
  for (const unit of fold.units.values()) if (!isStation(unit)) sums.push(unit);
  const all = [...sums, ...fold.stationUnits];
  const indices = new Map<string, number>();
  for (let index = 0; index < all.length; index += 1) {
    const unit = all[index] as UnitState;
    unit.index = index;
    indices.set(unit.name, index);
  }
  return {
    ids: all.map(({ name }) => name),
    levels: all.map(({ level }) => level),
    parents: Int32Array.from(all, ({ parent }) => parent?.index ?? -1),
    sums: sums.length,
    stations: fold.stations,
    indices,
  };
}

/** What all stations say so far, column by column: one pass over them, with nothing made for each. */
function startOf(stations: readonly UnitState[], layout: Layout): Required<TallyStart> {
  const rows = stations.length;
  const columns = layout.columns.length;
  const fresh = (): Uint32Array => new Uint32Array(rows).fill(UNKNOWN);
  const [registered, ballots] = [fresh(), fresh()];
  const values = Array.from({ length: columns }, fresh);
  const [filed, status] = [new Uint8Array(rows), new Uint8Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const unit = stations[row] as UnitState;
    if (unit.registered !== null) registered[row] = unit.registered;
    if (unit.delivered !== null) ballots[row] = unit.delivered;
    status[row] = STATUSES.indexOf(statusOf(unit));
    if (unit.filing === null) continue;
    filed[row] = 1;
    const { row: own } = unit.filing;
    const figures = own < 0 ? unit.filing.figures : null;
    for (let column = 0; column < columns; column += 1) {
      const value = figures === null ? layout.rows.at(own, column) : (figures[column] ?? -1);
      if (value >= 0) (values[column] as Uint32Array)[row] = value;
    }
  }
  return { registered, ballots, values, filed, status };
}

function statusOf(unit: UnitState): StationStatus {
  if (unit.invalidated !== null) return "invalidated";
  if (unit.filing === null) return "outstanding";
  return isHeld(unit) ? "held" : "counted";
}

/** Brings the tally to what the state says of one station. */
export function settle(tally: Tally, unit: UnitState): void {
  const changed = change(tally, unit);
  if (changed.ok) return;
  throw new Error(`a filing that was admitted does not fit the tally: ${JSON.stringify(changed.fault)}`);
}

function change(tally: Tally, unit: UnitState): Changed {
  const { filing } = unit;
  const station = unit.index - tally.units.sums;
  const status = statusOf(unit);
  if (status === "invalidated") return invalidate(tally, station);
  if (filing === null) return reopen(tally, station);
  return status === "held" ? holdBack(tally, station, filing.figures) : fileProtocol(tally, station, filing.figures);
}

/** Whether a protocol is there and does not count: held back by itself, or by a commission above. */
export function isHeld({ filing, disputed }: UnitState): boolean {
  if (filing === null) return false;
  return disputed !== null || (filing.held !== null && filing.released === null);
}
