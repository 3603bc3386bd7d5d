import { ACTIONS, type Action, type Allowed, type Grant, unitsFor } from "../access/index.ts";
import type { UnitIndex } from "./unit-index.ts";

/** The units inside which somebody may do something, by their indices: none lies inside another. All of the record where the reach is everywhere. */
export function rootsFor(index: UnitIndex, grants: readonly Grant[], action: Action): readonly number[] {
  const allowed: Allowed = ACTIONS[action];
  const held = unitsFor(grants, action);
  if (held.some(({ role }) => allowed[role] === "everywhere")) return topOf(index);
  const rows = [...new Set(held.map(({ unit }) => unit))].flatMap((unit) => index.row(unit) ?? []);
  return rows
    .filter((row) => !rows.some((other) => other !== row && index.isWithin(row, other.index)))
    .map((row) => row.index);
}

function topOf({ rows }: UnitIndex): readonly number[] {
  return rows.length === 0 ? [] : [rows.findIndex(({ parent }) => parent === -1)];
}
