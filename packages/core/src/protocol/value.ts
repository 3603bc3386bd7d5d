import { type Infer, integer, nullable, object, optional, type Shape, text } from "../json/index.ts";

/** The largest number that a protocol can hold: 2^31 - 1, more than any country has voters. */
export const MOST = 2_147_483_647;

const figure = integer(0, MOST);
const written = object({ read: figure, written: nullable(figure), words: optional(text()) });

/**
 * A figure whose words say something else: `read` is the figure as it is entered and counted, `written` the number that
 * the words on the paper say (`null`: they cannot be read), `words` the words themselves.
 */
export type WrittenValue = Infer<typeof written>;

/** A figure of a protocol: a whole number from 0 to {@link MOST}, beside it what the words say where they differ. */
export type Value = number | WrittenValue;

/** The shape of a {@link Value}. */
export const value: Shape<Value> = {
  schema: { anyOf: [figure.schema, written.schema] },
  check: (given, path, problems) => (typeof given === "number" ? figure : written).check(given, path, problems),
};

/** The figure that is counted; `null` where none is given. */
export function readValue(given: Value | undefined): number | null {
  if (given === undefined) return null;
  return typeof given === "number" ? given : given.read;
}
