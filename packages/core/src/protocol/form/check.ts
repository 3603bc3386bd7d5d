import { flag, type Infer, integer, list, object, oneOf, optional, text } from "../../json/index.ts";
import { cited, identifier, trilingual } from "../../rules/cited.ts";
import { sum } from "./term.ts";

/** How two sides are compared. */
const comparison = oneOf("==", "!=", "<=", ">=", "<", ">");

/** Two sums compared. */
export const relation = object({ left: sum, compare: comparison, right: sum });
/** Two sums compared. */
export type Relation = Infer<typeof relation>;

/** What each role should do about a finding. */
export const advice = object({
  clerk: trilingual,
  supervisor: trilingual,
  commission: trilingual,
  observer: trilingual,
});
/** What each role should do about a finding. */
export type Advice = Infer<typeof advice>;

/** What the law attaches to a finding. */
export const consequence = cited({ text: trilingual });
/** What the law attaches to a finding. */
export type Consequence = Infer<typeof consequence>;

/**
 * What has to hold of a protocol. An `error` blocks, a `warning` must be accepted with a written reason. `each` repeats the
 * check for every list (`lists`) or every item of a collection; `when` holds it back until all its relations hold.
 * `tolerance`: by how much the sides may miss each other. `derived`: no article spells it out; it follows from several.
 */
export const check = cited({
  number: integer(1, 999),
  severity: oneOf("error", "warning"),
  each: optional(text({ pattern: "^[a-z][a-z0-9-]*$", expected: '"lists" or the name of a collection' })),
  when: optional(list(relation, 1)),
  left: sum,
  compare: comparison,
  right: sum,
  tolerance: optional(integer(1, 1_000_000)),
  text: trilingual,
  advice: identifier,
  derived: optional(flag),
  consequence: optional(consequence),
});
/** What has to hold of a protocol. */
export type Check = Infer<typeof check>;
