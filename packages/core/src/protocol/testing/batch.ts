import { UNKNOWN } from "../checking/compile.ts";
import type { CollectionColumns, ProtocolBatch, UnitNode } from "../columns/batch.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import { readValue } from "../value.ts";

/** Protocols as a batch, their units' names cut at slashes; `levels` name the levels above the last. */
export function batchOf(form: Form, protocols: readonly Protocol[], levels: readonly string[] = []): ProtocolBatch {
  const units: UnitNode[] = [];
  const parents = protocols.map(({ unit }) => parentOf(unit.split("/").slice(0, -1), levels, units));
  const column = (read: (protocol: Protocol) => number | null): Int32Array =>
    Int32Array.from(protocols, (protocol) => read(protocol) ?? UNKNOWN);
  const lists = [
    ...new Set(protocols.flatMap(({ votes }) => votes.flatMap((series) => series.lists.map((each) => each.list)))),
  ];
  return {
    form: form.id,
    kind: protocols[0]?.kind ?? "station",
    rows: protocols.length,
    before: 0,
    lines: Uint32Array.from(protocols, (_, i) => i + 2),
    units,
    parents: Int32Array.from(parents),
    id: (row) => protocols[row]?.unit.split("/").at(-1) ?? "",
    fields: form.fields.map((field) => column(({ fields }) => readValue(fields[field.id]))),
    lists,
    votes: form.votes.series.map(({ id }) =>
      lists.map((list) =>
        column(({ votes }) =>
          readValue(votes.find((each) => each.series === id)?.lists.find((each) => each.list === list)?.votes),
        ),
      ),
    ),
    signed: (form.signatures ?? []).map(({ id }) =>
      column(
        ({ signatures }) => signatures?.filter((each) => each.role === id && each.state === "signed").length ?? null,
      ),
    ),
    attached: (form.attachments ?? []).map(({ id }) =>
      column(({ attachments }) => attachments?.filter((each) => each.kind === id).length ?? null),
    ),
    collections: (form.collections ?? []).map(({ id, fields }) =>
      itemsOf(
        protocols,
        id,
        fields.map((field) => field.id),
      ),
    ),
  };
}

function parentOf(path: readonly string[], levels: readonly string[], units: UnitNode[]): number {
  return path.reduce((parent, id, depth) => {
    const found = units.findIndex((unit) => unit.parent === parent && unit.id === id);
    if (found >= 0) return found;
    units.push({ parent, level: levels[depth] ?? String(depth), id, name: id });
    return units.length - 1;
  }, -1);
}

function itemsOf(protocols: readonly Protocol[], id: string, fields: readonly string[]): CollectionColumns | null {
  if (protocols.some(({ collections }) => collections?.[id] === undefined)) return null;
  const starts = [0];
  const items = protocols.flatMap(({ collections }) => {
    const own = collections?.[id] ?? [];
    starts.push((starts.at(-1) ?? 0) + own.length);
    return own;
  });
  return {
    starts: Uint32Array.from(starts),
    ids: items.map((item) => item.id),
    fields: fields.map((field) => Int32Array.from(items, (item) => readValue(item.fields[field]) ?? UNKNOWN)),
  };
}
