import { integer, type JsonValue, object, type Shape, text } from "../../../json/index.ts";
import { time as timeShape, trilingualName } from "../../../rules/cited.ts";

/**
 * The name of a unit: unique in the record, at most 200 characters, none of them a control character, the end of a line, or
 * one that turns the direction of what stands around it.
 */
export const unitName: Shape<string> = text({
  pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,200}$",
  expected: "the name of a unit, at most 200 characters, none of which is unseen control",
});

/** Who acts: a commission, or a transcriber. The same text as an entry's `by`. */
export const actor: Shape<string> = text({
  pattern: "^[A-Za-z0-9][A-Za-z0-9./:_-]{0,199}$",
  expected: "an identifier in letters of ASCII, digits and ./:_-",
});

/** A public key as text, `name+id+base64`. */
export const keyText: Shape<string> = text({
  pattern: "^[^+\\s]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+=*$",
  expected: "a public key as name+id+base64",
});

/** A key by its name and id, `name+id`, as signatures name it. */
export const keyName: Shape<string> = text({
  pattern: "^[^+\\s]+\\+[0-9a-f]{8}$",
  expected: "a key's name and id as name+id",
});

/** A SHA-256 in 64 lower-case hexadecimal digits. */
export const sha256Text: Shape<string> = text({
  pattern: "^[0-9a-f]{64}$",
  expected: "a SHA-256 in 64 lower-case hexadecimal digits",
});

/** A time in UTC to the second. */
export const time = timeShape;

/** The number of a seat in a commission, from 1. */
export const seatNumber = integer(1, 99);

/** Where a published figure was read. */
export const publication = object({ id: text(), title: text() });

/** A whole document as JSON; its own reader checks it. */
export const document: Shape<JsonValue> = {
  schema: { type: "object" },
  check: (value, path, problems) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      problems.push({ path, message: "expected an object" });
  },
};

/** A reason in words, as its author wrote it. */
export const reason = text();

export { trilingualName };
