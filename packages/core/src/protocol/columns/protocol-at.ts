import type { Items, Protocol, SeriesVotes, Signature } from "../filing/protocol.ts";
import type { Collection } from "../form/field.ts";
import type { Form } from "../form/form.ts";
import { at, type CollectionColumns, type ProtocolBatch, unitName } from "./batch.ts";

/**
 * One row of a batch as a protocol. Its unit is the path of names joined by slashes. Signatures are those that the file
 * counts, without names; attachments, seals and words are not in columns, so they are left out.
 */
export function protocolAt(form: Form, batch: ProtocolBatch, row: number): Protocol {
  const collections = (form.collections ?? []).flatMap((collection, i) => {
    const columns = batch.collections[i];
    return columns === null || columns === undefined
      ? []
      : [[collection.id, itemsAt(collection, columns, row)] as const];
  });
  const signatures = signaturesAt(form, batch, row);
  return {
    form: batch.form,
    unit: unitName(batch, row),
    kind: batch.kind,
    fields: known(form.fields.map((field, i) => [field.id, at(batch.fields[i], row)] as const)),
    ...(collections.length === 0 ? {} : { collections: Object.fromEntries(collections) }),
    votes: form.votes.series.flatMap((series, i) => votesAt(batch, series.id, i, row)),
    ...(signatures === null ? {} : { signatures }),
  };
}

function known(entries: readonly (readonly [string, number])[]): Readonly<Record<string, number>> {
  return Object.fromEntries(entries.filter(([, value]) => value >= 0));
}

function votesAt(batch: ProtocolBatch, series: string, index: number, row: number): readonly SeriesVotes[] {
  const lists = batch.lists.flatMap((list, i) => {
    const votes = at(batch.votes[index]?.[i], row);
    return votes < 0 ? [] : [{ list, votes }];
  });
  return lists.length === 0 ? [] : [{ series, lists }];
}

function itemsAt(collection: Collection, columns: CollectionColumns, row: number): Items {
  const items: { id: string; fields: Readonly<Record<string, number>> }[] = [];
  for (let i = columns.starts[row] ?? 0; i < (columns.starts[row + 1] ?? 0); i += 1) {
    const fields = known(collection.fields.map((field, j) => [field.id, at(columns.fields[j], i)] as const));
    items.push({ id: columns.ids[i] ?? "", fields });
  }
  return items;
}

function signaturesAt(form: Form, batch: ProtocolBatch, row: number): readonly Signature[] | null {
  if (batch.signed.every((column) => at(column, row) < 0)) return null;
  return (form.signatures ?? []).flatMap((role, i) =>
    Array.from({ length: Math.max(0, at(batch.signed[i], row)) }, () => ({ role: role.id, state: "signed" as const })),
  );
}
