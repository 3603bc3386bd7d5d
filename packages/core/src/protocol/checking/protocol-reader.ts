import type { Items, Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import type { Source } from "../form/term.ts";
import { MOST, readValue } from "../value.ts";
import { type CompiledForm, type SlotReader, UNKNOWN } from "./compile.ts";

/** Reads the numbers that a form's formulas need from one protocol. */
export interface ProtocolReader extends SlotReader {
  /** The names of what a check goes over: lists, or items of a collection; one nameless item where it does not. */
  readonly items: (each: string | undefined) => readonly string[];
}

/** A reader of one protocol. */
export function protocolReader({ form, sources }: CompiledForm, protocol: Protocol): ProtocolReader {
  const lists = listNames(protocol);
  const fixed = sources.map((source) => fixedValue(form, source, protocol));
  const votes = new Map(
    protocol.votes.map(({ series, lists: entries }) => [
      series,
      new Map(entries.map((entry) => [entry.list, readValue(entry.votes) ?? UNKNOWN])),
    ]),
  );
  let over: Items = [];
  return {
    items: (each) => {
      if (each === undefined) return [""];
      if (each === "lists") return lists;
      over = protocol.collections?.[each] ?? [];
      return over.map((entry) => entry.id);
    },
    value: (slot, item) => {
      const source = sources[slot];
      if (source?.kind === "list") return votes.get(source.series)?.get(lists[item] ?? "") ?? UNKNOWN;
      if (source?.kind === "item") return readValue(over[item]?.fields[source.field]) ?? UNKNOWN;
      return fixed[slot] ?? UNKNOWN;
    },
  };
}

/** The names of all lists of a protocol, in the order in which they come first. */
function listNames(protocol: Protocol): readonly string[] {
  return [...new Set(protocol.votes.flatMap((series) => series.lists.map((entry) => entry.list)))];
}

/** What a source says of the whole protocol; sources of single items are read item by item. */
function fixedValue(form: Form, source: Source, protocol: Protocol): number {
  switch (source.kind) {
    case "number":
      return source.value;
    case "field":
      return readValue(protocol.fields[source.field]) ?? UNKNOWN;
    case "votes":
      return sumOfSeries(form, source.series, protocol);
    case "stated":
      return protocol.votes.find((entry) => entry.series === source.series)?.lists.length ?? 0;
    case "total":
      return total(protocol.collections?.[source.collection], source.field);
    case "count":
      return protocol.collections?.[source.collection]?.length ?? UNKNOWN;
    case "signed":
      if (protocol.signatures === undefined) return UNKNOWN;
      return protocol.signatures.filter((entry) => entry.role === source.role && entry.state === "signed").length;
    case "attached":
      return protocol.attachments?.filter((entry) => entry.kind === source.attachment).length ?? UNKNOWN;
    case "list":
    case "item":
      return UNKNOWN;
  }
}

function sumOfSeries(form: Form, series: string, protocol: Protocol): number {
  const found = protocol.votes.find((entry) => entry.series === series);
  if (found === undefined || found.lists.length === 0) {
    return form.votes.series.find((entry) => entry.id === series)?.optional === true ? 0 : UNKNOWN;
  }
  return bounded(found.lists.reduce((sum, entry) => sum + (readValue(entry.votes) ?? 0), 0));
}

function total(items: Items | undefined, field: string): number {
  if (items === undefined) return UNKNOWN;
  let sum = 0;
  for (const entry of items) {
    const value = readValue(entry.fields[field]);
    if (value === null) return UNKNOWN;
    sum += value;
  }
  return bounded(sum);
}

/** Sums stay below 2^31, so that formulas stay exact; what is larger is reported as out of range, not compared. */
function bounded(sum: number): number {
  return sum > MOST ? UNKNOWN : sum;
}
