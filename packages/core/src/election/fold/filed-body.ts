import type { Form, Protocol } from "../../protocol/index.ts";
import type { Value } from "../../protocol/value.ts";
import type { BodyOf } from "./body/bodies.ts";

type Filed = BodyOf<"protocol-filed">;
type Paper = NonNullable<Filed["paper"]>;
type Cells = Filed["fields"];

/**
 * A protocol with names as the body of an entry: figures in the order of the form, votes in the order of the lists. What
 * the protocol does not have is `null` there. `lists` are in the order in which the record registered them. Warnings that
 * were accepted, and why it is held back, are the caller's to add.
 *
 * @throws RangeError for what the body has no place for: a figure, series, collection or list that form and lists do not
 * know or that stands twice, or seats that are not numbered 1, 2, 3, …
 */
export function filedBodyOf(form: Form, lists: readonly string[], protocol: Protocol): Filed {
  const { unit, kind, fields, votes, collections, signatures, custody, attachments, stages } = protocol;
  return {
    unit,
    kind,
    fields: cellsOf("figure", idsOf(form.fields), fields),
    votes: votesOf(form, lists, votes),
    ...(collections === undefined ? {} : { collections: collectionsOf(form, collections) }),
    ...(signatures === undefined ? {} : { paper: paperOf(signatures) }),
    ...(custody === undefined ? {} : { custody }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(stages === undefined ? {} : { stages }),
  };
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}

/** The values of names in their order, `null` for a name without one. */
function cellsOf(what: string, names: readonly string[], values: Readonly<Record<string, Value>>): Cells {
  const cells = names.map((name) => (Object.hasOwn(values, name) ? (values[name] as Value) : null));
  const known = cells.reduce((count: number, cell) => count + (cell === null ? 0 : 1), 0);
  if (known !== Object.keys(values).length) refuseUnknown(what, names, Object.keys(values));
  return cells;
}

function refuseUnknown(what: string, known: readonly string[], given: readonly string[]): void {
  const strange = given.find((name) => !known.includes(name));
  if (strange !== undefined) throw new RangeError(`an entry has no place for the ${what} "${strange}"`);
}

function votesOf(form: Form, lists: readonly string[], votes: Protocol["votes"]): Filed["votes"] {
  const series = idsOf(form.votes.series);
  const stated = onceEach(
    "series",
    votes.map((entry) => [entry.series, entry.lists]),
  );
  refuseUnknown("series", series, Object.keys(stated));
  return series.map((id) => {
    const own = (stated[id] ?? []).map((entry) => [entry.list, entry.votes] as const);
    return cellsOf("list", lists, onceEach("list", own));
  });
}

/** Values by name; where a name stands twice, an entry has no place for the second. */
function onceEach<T>(what: string, entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const found = Object.fromEntries(entries);
  if (Object.keys(found).length === entries.length) return found;
  const twice = entries.find(([name], i) => entries.findIndex(([other]) => other === name) < i);
  throw new RangeError(`the ${what} "${twice?.[0]}" stands twice`);
}

function collectionsOf(
  form: Form,
  collections: NonNullable<Protocol["collections"]>,
): NonNullable<Filed["collections"]> {
  const own = form.collections ?? [];
  refuseUnknown("collection", idsOf(own), Object.keys(collections));
  return own.map(({ id, fields }) => {
    const items = collections[id];
    if (items === undefined) return null;
    return items.map((item) => ({ id: item.id, fields: cellsOf("figure", idsOf(fields), item.fields) }));
  });
}

/** Signatures seat by seat. Those without numbers take their seats in the order in which they stand. */
function paperOf(signatures: NonNullable<Protocol["signatures"]>): Paper {
  const seated = signatures.some(({ seat }) => seat !== undefined)
    ? signatures.toSorted((a, b) => (a.seat ?? 0) - (b.seat ?? 0))
    : signatures;
  return seated.map(({ seat, ...signature }, i) => {
    if (seat !== undefined && seat !== i + 1) throw new RangeError(`seat ${i + 1} is not named, seat ${seat} is`);
    const { role, state } = signature;
    return state === "signed" && Object.keys(signature).length === 2 ? role : signature;
  });
}
