import { type Act, type Apply, isAbove, isStation, notTop, unitsIn } from "../act.ts";
import { sessionRefusal } from "../quorum.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { keepSaid } from "../said.ts";
import type { Fold, UnitState } from "../state.ts";
import { isHeld, settle } from "../tally-of.ts";
import { voidableRefusal } from "../voidable.ts";

/** A protocol that does not count for now. */
export const holdProtocol: Apply<"protocol-held"> = (act) => {
  const unit = filedStation(act);
  if ("refused" in unit) return unit.refused;
  if (unit.disputed !== null) return refusal("held-already", { unit: unit.name });
  unit.disputed = { entry: act.index, reason: act.body.reason };
  resettle(act, [unit]);
  return null;
};

/** A protocol that counts again, as it stands. */
export const releaseProtocol: Apply<"protocol-released"> = (act) => {
  const unit = filedStation(act);
  if ("refused" in unit) return unit.refused;
  if (!isHeld(unit)) return refusal("not-held", { unit: unit.name });
  unit.disputed = null;
  if (unit.filing !== null) unit.filing.released = { entry: act.index, reason: act.body.reason };
  resettle(act, [unit]);
  return null;
};

function filedStation({
  fold,
  body,
  by,
}: Act<"protocol-held"> | Act<"protocol-released">): UnitState | { readonly refused: Refusal } {
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return { refused: refusal("unknown-unit", { unit: body.unit }) };
  if (!isStation(unit)) return { refused: refusal("not-a-station", { unit: body.unit }) };
  if (!isAbove(by.unit, unit)) return { refused: refusal("not-above", { by: by.id, unit: body.unit }) };
  if (unit.filing === null) return { refused: refusal("not-filed", { unit: body.unit }) };
  if (fold.final !== null && by !== fold.top) {
    return { refused: refusal("final-declared", { entry: fold.final.entry, top: fold.top?.id ?? "" }) };
  }
  return unit;
}

/** Results that are void, with all below: they do not count, and nothing more is expected from there. */
export const invalidateUnit: Apply<"unit-invalidated"> = (act) => {
  const { fold, body, by, index } = act;
  const stop = notTop(act) ?? sessionRefusal(fold, by, body.session);
  if (stop !== null) return stop;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  if (unit.invalidated !== null) return refusal("invalidated", { unit: unit.name, entry: unit.invalidated.entry });
  const barred = voidableRefusal(fold, unit);
  if (barred !== null) return barred;
  const units = unitsIn(unit).filter(({ invalidated }) => invalidated === null);
  const mark = { entry: index, ground: body.ground };
  for (const each of units) each.invalidated = mark;
  resettle(act, units.filter(isStation));
  return null;
};

/**
 * An invalidation that is set aside: what was filed counts again as it stood. Of a unit that lies in a void one, only its
 * own result counts again; what another entry declared void stays so.
 */
export const withdrawInvalidation: Apply<"invalidation-withdrawn"> = (act) => {
  const { fold, body, by } = act;
  const stop = notTop(act) ?? sessionRefusal(fold, by, body.session);
  if (stop !== null) return stop;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  const mark = unit.invalidated?.entry ?? null;
  const units = unitsIn(unit).filter(
    ({ invalidated }) => invalidated !== null && (mark === null || invalidated.entry === mark),
  );
  if (!units.some(isStation)) return refusal("not-invalidated", { unit: body.unit });
  for (const each of units) each.invalidated = null;
  // A unit is not void any more where something in it counts again.
  for (let above = unit.parent; above !== null; above = above.parent) above.invalidated = null;
  resettle(act, units.filter(isStation));
  return null;
};

/** Protocols are expected again where results were void; what was filed there stays in the record and counts nowhere. */
export const orderRepeatVoting: Apply<"repeat-voting-ordered"> = (act) => {
  const { fold, body, by, index } = act;
  const stop = notTop(act) ?? sessionRefusal(fold, by, body.session);
  if (stop !== null) return stop;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  const units = unitsIn(unit).filter(({ invalidated }) => invalidated !== null);
  const stations = units.filter(isStation);
  if (stations.length === 0) return refusal("not-invalidated", { unit: body.unit });
  for (const each of units) reopenUnit(fold, each, index);
  // A unit is not void any more where something in it counts again.
  for (let above = unit.parent; above !== null; above = above.parent) {
    if (above.invalidated !== null) reopenUnit(fold, above, index);
  }
  resettle(act, stations);
  return null;
};

function reopenUnit(fold: Fold, unit: UnitState, index: number): void {
  keepSaid(fold, unit);
  if (unit.filing !== null) unit.earlier = [...unit.earlier, unit.filing];
  unit.filing = null;
  unit.reopened = index;
  unit.invalidated = null;
  unit.disputed = null;
  unit.seals = [];
}

/** Brings the tally to the state of some stations, where there is one. */
function resettle({ fold }: Pick<Act<"protocol-held">, "fold">, stations: readonly UnitState[]): void {
  const { tally } = fold;
  if (tally !== null) for (const station of stations) settle(tally, station);
}
