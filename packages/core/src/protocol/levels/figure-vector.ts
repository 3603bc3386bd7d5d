import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import { readValue } from "../value.ts";

/**
 * The figures of a protocol, or of totals, that add up from level to level, by their places: `fields/registered`,
 * `votes/paper/5`. `null`: not known.
 */
export type FigureVector = ReadonlyMap<string, number | null>;

/** The places of a form's fields that territorial protocols add up: all counts that do not say `sums: false`. */
export function addedFields(form: Form): readonly string[] {
  return form.fields
    .filter((field) => field.kind !== "flag" && field.sums !== false)
    .map((field) => `fields/${field.id}`);
}

/** The figures of one protocol that add up. A list that is not named does not stand in the unit, and is no part of it. */
export function figureVector(form: Form, protocol: Protocol): FigureVector {
  const vector = new Map<string, number | null>();
  for (const about of addedFields(form)) vector.set(about, readValue(protocol.fields[about.slice("fields/".length)]));
  for (const { series, lists } of protocol.votes) {
    for (const { list, votes } of lists) vector.set(`votes/${series}/${list}`, readValue(votes));
  }
  return vector;
}
