import { type Infer, integer, list, object, oneOf, optional, text } from "../../json/index.ts";
import { identifier } from "../../rules/cited.ts";
import { personId, written } from "../person.ts";

/** A year, or a whole date where the year alone leaves open whether somebody belongs to a group. */
const born = text({
  pattern: "^(1[89]|2[01])[0-9]{2}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$",
  expected: "a year YYYY or a date YYYY-MM-DD of birth",
});

/**
 * A person who stands in a primary. `groups`: the groups that the party's commission established, where sex and birth are
 * not published or leave it open; a record has no date of birth. `order`: order of registration, 1 is the earliest.
 */
const candidate = object({
  candidate: personId,
  name: written,
  constituency: optional(identifier),
  sex: optional(oneOf("woman", "man")),
  born: optional(born),
  groups: optional(list(identifier)),
  order: optional(integer(1)),
});
/** A person who stands in a primary. */
export type PrimaryCandidate = Infer<typeof candidate>;

/** The people who stand in one primary, or some of them. */
export const candidates = object({
  $schema: optional(text()),
  primary: identifier,
  candidates: list(candidate, 1),
});
