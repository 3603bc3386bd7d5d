import { integer, list, nullable, object, oneOf, optional, text } from "../../json/index.ts";
import { identifier, trilingual } from "../../rules/cited.ts";
import { knownObject, stated } from "./stated.ts";

/** A day, or a day and an hour in the country's own time, as the source states it: `2020-10-03T14:00`. */
const moment = text({
  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9])?$",
  expected: "a day YYYY-MM-DD, or a day and hour YYYY-MM-DDTHH:MM",
});

/** From when until when; either end can be unknown. */
const span = { from: stated(moment), until: stated(moment) } as const;

/** One way of voting, with its hours. */
const channel = object({
  id: identifier,
  kind: oneOf("electronic", "paper"),
  label: trilingual,
  ...span,
  where: optional(stated(trilingual)),
});

/**
 * One stage of a primary, in the order in which they follow each other. `rating-vote`: a later vote that chooses from
 * those who came through. `chooses`: how many people it chooses in all, where it does.
 */
export const stage = object({
  id: identifier,
  kind: oneOf("nomination", "preparation", "campaign", "debates", "vote", "results", "rating-vote"),
  what: trilingual,
  ...span,
  channels: optional(list(channel, 1)),
  chooses: optional(stated(integer(1))),
});

/** Where votes are given and people stand, such as the regions; `places`: how many people a regional choice takes. */
export const constituency = knownObject({ id: identifier, name: trilingual, places: nullable(integer(1)) });
