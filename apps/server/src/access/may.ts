import { ACTIONS, type Action, type Allowed, type Reach } from "./actions.ts";
import type { Grant } from "./roles.ts";

/** The units of a record as the question of who may do what sees them: who lies directly above whom. */
export interface UnitTree {
  /** The unit above; `null` for the root, `undefined` for a unit that the record does not know. */
  readonly above: (unit: string) => string | null | undefined;
}

/**
 * The grant by which somebody may do something about a unit, or `null`: nobody may do anything about a unit that the
 * record does not know. With `unit` left out: whether it may be done about any unit at all.
 */
export function grantFor(tree: UnitTree, grants: readonly Grant[], action: Action, unit?: string): Grant | null {
  const allowed: Allowed = ACTIONS[action];
  return (
    grants.find((grant) => {
      const reach = allowed[grant.role];
      return reach !== undefined && (unit === undefined || reaches(tree, grant, reach, unit));
    }) ?? null
  );
}

function reaches(tree: UnitTree, grant: Grant, reach: Reach, unit: string): boolean {
  if (tree.above(unit) === undefined) return false;
  if (reach === "everywhere" || grant.unit === unit) return true;
  if (reach === "own") return false;
  return isWithin(tree, unit, grant.unit);
}

/** Whether a unit is another one or lies below it. */
export function isWithin(tree: UnitTree, unit: string, upper: string): boolean {
  for (let at: string | null | undefined = unit; at !== null && at !== undefined; at = tree.above(at)) {
    if (at === upper) return true;
  }
  return false;
}

/** The units for which somebody may do something: what lies below them is meant too where the reach says so. */
export function unitsFor(grants: readonly Grant[], action: Action): readonly Grant[] {
  const allowed: Allowed = ACTIONS[action];
  return grants.filter(({ role }) => allowed[role] !== undefined);
}
