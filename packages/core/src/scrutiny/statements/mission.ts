import { figure } from "../../election/figure.ts";
import { type Infer, list, object, oneOf, optional } from "../../json/index.ts";
import { identifier, trilingual } from "../../rules/cited.ts";

/** Whether something was done, by what was read; `unknown`: what was read does not say. */
const done = oneOf("yes", "no", "unknown");

/**
 * An observer mission, and what its statements on the day of the vote rest on. `countData`: whether it published figures
 * of a count of its own; `none-found`: none in what was read.
 */
export const mission = object({
  id: identifier,
  name: trilingual,
  observers: figure,
  /** Polling stations that it names as visited. */
  stations: figure,
  where: optional(trilingual),
  systematic: object({ value: done, source: optional(identifier) }),
  countData: object({ value: oneOf("published", "none-found"), source: optional(identifier) }),
  note: optional(trilingual),
  sources: list(identifier, 1),
});
/** An observer mission, and what its statements rest on. */
export type Mission = Infer<typeof mission>;
