import { type Infer, integer, type JsonSchema, list, object, oneOf, optional, text } from "../../json/index.ts";
import { publicCandidate } from "../../nomination/candidate.ts";
import { personId } from "../../nomination/person.ts";
import { clock, identifier, isoDate, time, trilingual } from "../../rules/cited.ts";
import { mandateEvent } from "./events.ts";

/** Seats and people of lists after a result, and what happened to them: a file that anyone can write by hand. */
export const mandatesFile = object({
  $schema: optional(text()),
  /** The id of the law's version, or the path of a file. */
  rules: text(),
  kind: oneOf("official", "transcribed", "rehearsal"),
  title: trilingual,
  electionDay: isoDate,
  /** The day on which the result was established, and the instant of its publication, where it is published. */
  result: object({ on: isoDate, published: optional(time), clock: optional(clock) }),
  lists: list(
    object({
      list: identifier,
      name: trilingual,
      seats: integer(0, 10_000),
      candidates: list(publicCandidate),
      excluded: optional(list(personId)),
    }),
    1,
  ),
  /** In the order in which they happened. */
  events: list(mandateEvent),
});
/** Seats and people of lists after a result, and what happened to them. */
export type MandatesFile = Infer<typeof mandatesFile>;

/** The JSON Schema (draft 2020-12) of such files, generated from the same shapes as the reader and the types. */
export function mandatesSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/mandates.schema.json",
    title: "Dauys mandates: the seats and people of lists after a result, and what happened to them",
    ...mandatesFile.schema,
  };
}
