import {
  fileProtocol,
  holdBack,
  invalidate,
  makeTally,
  readUnits,
  reopen,
  type Tally,
  UNKNOWN,
} from "../../tally/index.ts";
import type { Fold, UnitState } from "./state.ts";

/** The tally of the election, made anew where units were added since; `null` while there is no figure or no station. */
export function tallyOf(fold: Fold): Tally | null {
  if (fold.tally !== null) return fold.tally;
  if (fold.layout === null || fold.stations === 0) return null;
  const rows = Array.from(fold.units.values(), ({ name, parent, level }) => ({
    unit: name,
    parent: parent?.name ?? null,
    level,
  }));
  const read = readUnits(rows);
  if (!read.ok) throw new Error(`the units of a record make no tree: ${JSON.stringify(read.faults)}`);
  const registered = Uint32Array.from(fold.stationUnits, (unit) => unit.registered ?? UNKNOWN);
  const ballots = Uint32Array.from(fold.stationUnits, (unit) => unit.delivered ?? UNKNOWN);
  fold.tally = makeTally(read.units, fold.layout.columns, { registered, ballots });
  for (const [station, unit] of fold.stationUnits.entries()) {
    unit.station = station;
    if (unit.filing !== null || unit.invalidated !== null) settle(fold.tally, unit);
  }
  return fold.tally;
}

/** Brings the tally to what the state says of one station. */
export function settle(tally: Tally, unit: UnitState): void {
  const { station, filing } = unit;
  const changed =
    unit.invalidated !== null
      ? invalidate(tally, station)
      : filing === null
        ? reopen(tally, station)
        : isHeld(unit)
          ? holdBack(tally, station, filing.figures)
          : fileProtocol(tally, station, filing.figures);
  if (!changed.ok)
    throw new Error(`a filing that was admitted does not fit the tally: ${JSON.stringify(changed.fault)}`);
}

/** Whether a protocol is there and does not count: held back by itself, or by a commission above. */
export function isHeld({ filing, disputed }: UnitState): boolean {
  if (filing === null) return false;
  return disputed !== null || (filing.body.held !== undefined && filing.released === null);
}
