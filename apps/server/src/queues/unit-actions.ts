import type { Trilingual } from "@dauys/language";
import { type Action, type Grant, grantFor, type UnitTree } from "../access/index.ts";
import type { UnitRow } from "./unit-row.ts";
import type { UnitStateWord } from "./unit-states.ts";

/** Something that can be done about a unit on a page of its own: who may, where the unit has to stand, and which page. */
interface UnitAction {
  readonly action: Action;
  /** Where it may stand; `null`: anywhere. */
  readonly states: readonly UnitStateWord[] | null;
  readonly kind: "station" | "territorial" | null;
  /** Behind the language and `/units/:unit`. */
  readonly path: string;
  readonly label: Trilingual;
}

/** What the rooms offer about a unit, the most pressing first: each room adds its own lines. */
const UNIT_ACTIONS: readonly UnitAction[] = [];

/** A link to something that somebody can do about a unit. */
export interface UnitLink {
  readonly path: string;
  readonly label: Trilingual;
}

/** What somebody can do about a unit as it stands, by their grants. */
export function actionsFor(tree: UnitTree, grants: readonly Grant[], row: UnitRow): readonly UnitLink[] {
  return UNIT_ACTIONS.filter(({ action, states, kind }) => {
    if (states !== null && !states.includes(row.state)) return false;
    if (kind !== null && row.station !== (kind === "station")) return false;
    return grantFor(tree, grants, action, row.unit) !== null;
  }).map(({ path, label }) => ({ path: `/units/${encodeURIComponent(row.unit)}${path}`, label }));
}
