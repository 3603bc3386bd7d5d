import { type Infer, integer, object, oneOf, optional, type Shape, text } from "../json/index.ts";
import { identifier, line } from "../rules/cited.ts";

/** A text as its author wrote it, in one of the languages at least. */
export const written: Shape<{ readonly kk?: string; readonly ru?: string; readonly en?: string }> = (() => {
  const members = object({ kk: optional(line), ru: optional(line), en: optional(line) });
  return {
    schema: { ...members.schema, minProperties: 1 },
    check: (value, path, problems) => {
      const before = problems.length;
      members.check(value, path, problems);
      if (problems.length === before && Object.keys(value as object).length === 0)
        problems.push({ path, message: "expected a text in kk, ru or en" });
    },
  };
})();
/** A text as its author wrote it, in one of the languages at least. */
export type Written = Infer<typeof written>;

/**
 * A person by an id that is the same in every spelling of the name: a Kazakh and a Russian spelling with one id are one
 * person, the same name with two ids is two.
 */
export const personId: Shape<string> = text({
  pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$",
  expected: "the id of a person in letters of ASCII, digits and ._:-",
});

/** A year of birth, as the law publishes it. */
const birthYear = integer(1850, 2200);

/** What is published of a candidate: the law names these, and nothing more of a person enters a record. */
export const publishedPerson = {
  person: personId,
  name: written,
  /** The year of birth; absent where a source does not state it. */
  born: optional(birthYear),
  /** Absent where a source does not state it. */
  sex: optional(oneOf("woman", "man")),
  /** The party of which the person is a member; absent: of none, or not stated. */
  party: optional(identifier),
  post: optional(written),
  workplace: optional(written),
  residence: optional(written),
  region: optional(line),
} as const;
