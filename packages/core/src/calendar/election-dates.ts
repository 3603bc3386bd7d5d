import { type Infer, type JsonSchema, list, object, oneOf, optional, text } from "../json/index.ts";
import { identifier, trilingual } from "../rules/cited.ts";
import { deadlineEvent } from "../rules/deadline.ts";

const TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$";
const WALL = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$";

const time = text({ pattern: TIME, expected: "a date 2021-01-12 or an instant 2021-01-12T15:00+06:00" });
const wall = text({ pattern: WALL, expected: "a time on the clock of the capital such as 2020-11-30T18:00" });
const sourced = { source: identifier, note: optional(trilingual) };

/** What is published of an election's dates: events that took place, acts that were done, times that were set otherwise. */
export const electionDates = object({
  $schema: optional(text()),
  election: identifier,
  /** Whether it was held at the end of a full term, or before; the dates of an early election may be set otherwise. */
  kind: object({ value: oneOf("regular", "early"), ...sourced }),
  events: list(object({ event: deadlineEvent, at: time, ...sourced })),
  done: list(object({ deadline: identifier, at: time, ...sourced })),
  set: list(object({ deadline: identifier, at: wall, ...sourced })),
  sources: list(object({ id: identifier, title: text(), url: optional(text()), read: oneOf("full", "excerpt") }), 1),
});
/** What is published of an election's dates. */
export type ElectionDates = Infer<typeof electionDates>;

/** The JSON Schema (draft 2020-12) of the files of dates, generated from the same shapes as the reader and the types. */
export function electionDatesSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/calendar.schema.json",
    title: "Dauys dates of an election: events, acts and times set otherwise, each with its source",
    ...electionDates.schema,
  };
}
