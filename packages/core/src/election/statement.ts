import { type Infer, integer, list, object, oneOf, optional } from "../json/index.ts";
import { identifier, trilingual } from "../rules/cited.ts";
import { percentText } from "./percent-text.ts";

/** What one source says of an election, as far as it says it: numbers, or words where there are none to compare. */
const statement = object({
  source: identifier,
  /** When it was said: before election day, of the preliminary count, of the final result, or without saying so. */
  stage: oneOf("before", "preliminary", "final", "unstated"),
  registered: optional(integer(0)),
  received: optional(integer(0)),
  valid: optional(integer(0)),
  turnout: optional(percentText),
  lists: optional(list(object({ list: identifier, votes: optional(integer(0)), percent: optional(percentText) }))),
  says: optional(trilingual),
});
/** What one source says of an election. */
export type Statement = Infer<typeof statement>;

/** Sources that say different things of one question, and which of them the file follows, and why. */
export const contradiction = object({
  id: identifier,
  question: trilingual,
  statements: list(statement, 1),
  used: trilingual,
});
/** Sources that say different things of one question. */
export type Contradiction = Infer<typeof contradiction>;
