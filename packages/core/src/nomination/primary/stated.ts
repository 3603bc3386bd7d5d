import { type Infer, nullable, type ObjectOf, object, optional, type Shape, text } from "../../json/index.ts";
import { identifier, status, trilingual } from "../../rules/cited.ts";

/** How well a thing is known, and from where: the article of the party's rules where they were read. */
export const known = {
  status,
  source: optional(identifier),
  article: optional(text()),
  note: optional(trilingual),
} as const;

const origin = object(known);
/** How well a thing is known, and from where. */
export type Known = Infer<typeof origin>;

/** A value of a party's rules, or `null` where it is not known: nothing stands in its place. */
export type Stated<T> = Known & { readonly value: T | null };

/** The shape of a value that may be unknown. There is no default: `null` has to be written, with the status `unknown`. */
export function stated<T>(value: Shape<T>): Shape<Stated<T>> {
  return object({ value: nullable(value), ...known }) as unknown as Shape<Stated<T>>;
}

/** An object each member of which is known as well as its status says. */
export function knownObject<const M extends Parameters<typeof object>[0]>(
  members: M,
): Shape<ObjectOf<M & typeof known>> {
  return object({ ...members, ...known }) as Shape<ObjectOf<M & typeof known>>;
}

/** What is wrong with the origin of a value beyond its shape, or `null`. */
export function originProblem(given: Known & { readonly value?: unknown }): string | null {
  const { status, source, note } = given;
  if ("value" in given && (given.value === null) !== (status === "unknown"))
    return 'a value of null and the status "unknown" go together';
  if ((status === "read" || status === "excerpt") && source === undefined)
    return `what has the status "${status}" names its source`;
  if (status === "derived" && note === undefined) return 'what is derived says in "note" what from';
  return null;
}
