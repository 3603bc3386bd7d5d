import { type Fold, type UnitState, waysToInvalidate } from "@dauys/core/election";
import type { Rules, WayToInvalidate } from "@dauys/core/rules";
import type { Trilingual } from "@dauys/language";

/** With more units than this nobody chooses from a list. */
const MOST_LISTED = 500;

/** A unit that can be chosen. */
export interface NamedUnit {
  readonly unit: string;
  readonly name: Trilingual | null;
}

/** Which results the rules in force let be declared void, and which are. */
export interface Voidable {
  readonly rules: Trilingual | null;
  /** `null`: the rules at hand do not say of what a result may be void. */
  readonly ways: readonly WayToInvalidate[] | null;
  readonly repeatVoting: NonNullable<Rules["invalidation"]>["repeatVoting"] | null;
  /** The units of which it may be, upper ones first; `null` where the rules do not say, or where there are too many to list. */
  readonly units: readonly NamedUnit[] | null;
  /** Units that are void, each without those that lie in it. */
  readonly void: readonly NamedUnit[];
}

/** What may be declared void as things stand, and what is. */
export function voidableOf(fold: Fold): Voidable {
  const rules = fold.rules?.rules ?? null;
  const known = rules?.invalidation ?? null;
  const units = known === null ? null : [...fold.units.values()].filter((unit) => mayBeVoid(fold, unit));
  return {
    rules: rules?.title ?? null,
    ways: known?.ways ?? null,
    repeatVoting: known?.repeatVoting ?? null,
    units: units === null || units.length > MOST_LISTED ? null : units.map(named),
    void: [...fold.units.values()].filter(isTopOfVoid).map(named),
  };
}

function mayBeVoid(fold: Fold, unit: UnitState): boolean {
  return unit.invalidated === null && waysToInvalidate(fold, unit)?.length !== 0;
}

function isTopOfVoid({ invalidated, parent }: UnitState): boolean {
  return invalidated !== null && (parent === null || parent.invalidated === null);
}

function named({ name, label }: UnitState): NamedUnit {
  return { unit: name, name: label };
}
