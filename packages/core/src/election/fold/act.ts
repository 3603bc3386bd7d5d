import type { Entry } from "../../record/index.ts";
import type { BodyOf, EntryType } from "./body/bodies.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Commission, Fold, UnitState } from "./state.ts";

/** An entry about to be applied: its body in shape, who makes it, and how many seats signed. */
export interface Act<T extends EntryType> {
  readonly fold: Fold;
  readonly entry: Entry;
  readonly index: number;
  readonly body: BodyOf<T>;
  readonly by: Commission;
  readonly seats: number;
}

/** What an entry of a type does: looks whether the state allows it, and only then changes the state. */
export type Apply<T extends EntryType> = (act: Act<T>) => Refusal | null;

/** Refuses what only the commission at the top can do. */
export function notTop({ fold, by }: Pick<Act<EntryType>, "fold" | "by">): Refusal | null {
  return by === fold.top ? null : refusal("not-top", { top: fold.top?.id ?? "" });
}

/** Whether a unit lies below another one, at any depth. */
export function isAbove(upper: UnitState, unit: UnitState): boolean {
  for (let at = unit.parent; at !== null; at = at.parent) if (at === upper) return true;
  return false;
}

/** The level of polling stations, below which there is nothing. */
export const STATION = "station";

/** Whether a unit is a polling station. */
export function isStation(unit: UnitState): boolean {
  return unit.level === STATION;
}

/** A unit and all that lies below it, upper ones first. */
export function unitsIn(unit: UnitState): readonly UnitState[] {
  return [unit, ...unit.children.flatMap(unitsIn)];
}
