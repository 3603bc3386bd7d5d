/**
 * Where a unit stands on its way from an empty form to the record, in the order of that way. What is typed comes from the
 * private tables, everything from `published` on from the record alone.
 *
 * - `not-started`, `sealed`: nobody types; of the second, figures of a stage are in the record.
 * - `first`, `first-done`, `second`, `differences`, `warnings`, `agreed`, `proposed`: as the entry room says.
 * - `published`, `fixed`, `recounted`, `re-issued`: the protocol that stands in the record, and why it followed another one.
 * - `held`: in the record, and does not count. `under-recount`: in the record, and counted again right now.
 * - `invalidated`: void. `repeat-voting`: voted again, and nothing typed of it yet.
 */
export const UNIT_STATES = [
  "not-started",
  "sealed",
  "repeat-voting",
  "first",
  "first-done",
  "second",
  "differences",
  "warnings",
  "agreed",
  "proposed",
  "held",
  "under-recount",
  "published",
  "fixed",
  "recounted",
  "re-issued",
  "invalidated",
] as const;

/** Where a unit stands. */
export type UnitStateWord = (typeof UNIT_STATES)[number];

/** States of units whose protocol stands in the record. */
export const RECORDED: ReadonlySet<UnitStateWord> = new Set([
  "published",
  "fixed",
  "recounted",
  "re-issued",
  "held",
  "under-recount",
]);

/** The place of a state in {@link UNIT_STATES}. */
export function codeOf(state: UnitStateWord): number {
  return CODES.get(state) ?? 0;
}

const CODES: ReadonlyMap<UnitStateWord, number> = new Map(UNIT_STATES.map((state, i) => [state, i]));
