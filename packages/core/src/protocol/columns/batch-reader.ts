import { type CompiledForm, type SlotReader, UNKNOWN } from "../checking/compile.ts";
import type { Source } from "../form/term.ts";
import { MOST } from "../value.ts";
import { at, type CollectionColumns, type ProtocolBatch } from "./batch.ts";

/** Reads the numbers that a form's formulas need from a batch, at the row it was moved to. */
export interface BatchReader extends SlotReader {
  readonly moveTo: (row: number) => void;
  /** How many lists or items a check goes over in this row. */
  readonly count: (each: string | undefined) => number;
  readonly itemName: (each: string | undefined, item: number) => string;
}

type Read = (row: number, item: number) => number;

/** A reader of one batch. Sums over lists and items are added up once, as columns. */
export function batchReader({ form, sources }: CompiledForm, batch: ProtocolBatch): BatchReader {
  const reads = sources.map((source) => readerOf(form, source, batch));
  const collectionOf = (each: string): CollectionColumns | null =>
    batch.collections[form.collections?.findIndex((entry) => entry.id === each) ?? -1] ?? null;
  let row = 0;
  return {
    moveTo: (to) => {
      row = to;
    },
    value: (slot, item) => reads[slot]?.(row, item) ?? UNKNOWN,
    count: (each) => {
      if (each === undefined) return 1;
      if (each === "lists") return batch.lists.length;
      const starts = collectionOf(each)?.starts;
      return starts === undefined ? 0 : (starts[row + 1] ?? 0) - (starts[row] ?? 0);
    },
    itemName: (each, item) => {
      if (each === undefined) return "";
      if (each === "lists") return batch.lists[item] ?? "";
      const collection = collectionOf(each);
      return collection?.ids[(collection.starts[row] ?? 0) + item] ?? "";
    },
  };
}

function readerOf(form: CompiledForm["form"], source: Source, batch: ProtocolBatch): Read {
  const index = (entries: readonly { readonly id: string }[] | undefined, id: string): number =>
    entries?.findIndex((entry) => entry.id === id) ?? -1;
  const column = (values: ArrayLike<number> | null | undefined): Read =>
    values === null || values === undefined ? () => UNKNOWN : (row) => values[row] as number;
  switch (source.kind) {
    case "number":
      return () => source.value;
    case "field":
      return column(batch.fields[index(form.fields, source.field)]);
    case "signed":
      return column(batch.signed[index(form.signatures, source.role)]);
    case "attached":
      return column(batch.attached[index(form.attachments, source.attachment)]);
    case "votes":
      return column(votesTogether(form, source.series, batch).sums);
    case "stated":
      return column(votesTogether(form, source.series, batch).stated);
    case "list": {
      const lists = batch.votes[index(form.votes.series, source.series)] ?? [];
      return (row, item) => at(lists[item], row);
    }
    case "total":
    case "count":
      return collectionReader(form, source, batch);
    case "item":
      return itemReader(form, source.field, batch);
  }
}

/** The votes of all lists of a series together, row by row, and how many lists have a number. */
function votesTogether(
  form: CompiledForm["form"],
  series: string,
  batch: ProtocolBatch,
): { readonly sums: Float64Array; readonly stated: Int32Array } {
  const index = form.votes.series.findIndex((entry) => entry.id === series);
  const sums = new Float64Array(batch.rows);
  const stated = new Int32Array(batch.rows);
  for (const votes of batch.votes[index] ?? []) {
    if (votes === undefined) continue;
    for (let row = 0; row < batch.rows; row += 1) {
      const value = votes[row] as number;
      if (value < 0) continue;
      sums[row] = (sums[row] as number) + value;
      stated[row] = (stated[row] as number) + 1;
    }
  }
  const empty = form.votes.series[index]?.optional === true ? 0 : UNKNOWN;
  for (let row = 0; row < batch.rows; row += 1) {
    if (stated[row] === 0) sums[row] = empty;
    else if ((sums[row] as number) > MOST) sums[row] = UNKNOWN;
  }
  return { sums, stated };
}

function collectionReader(
  form: CompiledForm["form"],
  source: Extract<Source, { kind: "total" | "count" }>,
  batch: ProtocolBatch,
): Read {
  const index = form.collections?.findIndex((entry) => entry.id === source.collection) ?? -1;
  const columns = batch.collections[index];
  if (columns === null || columns === undefined) return () => UNKNOWN;
  const { starts } = columns;
  if (source.kind === "count") return (row) => (starts[row + 1] as number) - (starts[row] as number);
  const field = form.collections?.[index]?.fields.findIndex((entry) => entry.id === source.field) ?? -1;
  const values = columns.fields[field];
  return (row) => {
    let sum = 0;
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i += 1) {
      const value = at(values, i);
      if (value < 0) return UNKNOWN;
      sum += value;
    }
    return sum > MOST ? UNKNOWN : sum;
  };
}

/** Field names are looked up in every collection: only the one that the check goes over is ever asked. */
function itemReader(form: CompiledForm["form"], field: string, batch: ProtocolBatch): Read {
  for (const [index, collection] of (form.collections ?? []).entries()) {
    const position = collection.fields.findIndex((entry) => entry.id === field);
    const columns = batch.collections[index];
    if (position < 0) continue;
    if (columns === null || columns === undefined) return () => UNKNOWN;
    const values = columns.fields[position];
    return (row, item) => at(values, (columns.starts[row] as number) + item);
  }
  return () => UNKNOWN;
}
