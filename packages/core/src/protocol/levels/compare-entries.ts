import type { Trilingual } from "../../rules/index.ts";
import { placeLabel } from "../checking/labels.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import type { Value } from "../value.ts";

/** One place in which two entries of the same paper differ; `null`: not there. Words are compared too. */
export interface EntryDifference {
  /** The place, such as `fields/registered`, `votes/paper/5`, `signatures/chair`, `fields/registered/words`. */
  readonly about: string;
  readonly label: Trilingual;
  readonly first: number | string | null;
  readonly second: number | string | null;
}

type Flat = ReadonlyMap<string, number | string>;

/**
 * Two entries of the same protocol compared place by place: figures, words, votes, items, signatures, seals, attachments,
 * stages. Nothing is left out of the comparison; equal entries give an empty list.
 */
export function compareEntries(form: Form, first: Protocol, second: Protocol): readonly EntryDifference[] {
  const [a, b] = [flatten(first), flatten(second)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((about) => a.get(about) !== b.get(about))
    .map((about) => ({
      about,
      label: placeLabel(form, about.replace(/\/words$/, "")),
      first: a.get(about) ?? null,
      second: b.get(about) ?? null,
    }));
}

function flatten(protocol: Protocol): Flat {
  const flat = new Map<string, number | string>([
    ["form", protocol.form],
    ["unit", protocol.unit],
    ["kind", protocol.kind],
  ]);
  const put = (about: string, value: Value): void => {
    flat.set(about, typeof value === "number" ? value : value.read);
    if (typeof value === "object") flat.set(`${about}/words`, value.words ?? value.written ?? "?");
  };
  for (const [id, value] of Object.entries(protocol.fields)) put(`fields/${id}`, value);
  for (const [id, items] of Object.entries(protocol.collections ?? {})) {
    for (const item of items) {
      for (const [field, value] of Object.entries(item.fields)) put(`collections/${id}/${item.id}/${field}`, value);
    }
  }
  for (const { series, lists } of protocol.votes)
    for (const { list, votes } of lists) put(`votes/${series}/${list}`, votes);
  papers(protocol, flat);
  return flat;
}

function papers(protocol: Protocol, flat: Map<string, number | string>): void {
  const numbered = (part: string, name: string, text: string): void => {
    let about = `${part}/${name}`;
    for (let i = 2; flat.has(about); i += 1) about = `${part}/${name}/${i}`;
    flat.set(about, text);
  };
  for (const { role, seat, state, name = "", dissent } of protocol.signatures ?? []) {
    const place = seat === undefined ? role : `${role}/${seat}`;
    numbered("signatures", place, [state, name, dissent === true ? "dissent" : ""].join(" ").trim());
  }
  for (const { place, thing, when, number } of protocol.custody?.seals ?? []) {
    numbered("custody", [place, thing ?? "", when].filter((part) => part !== "").join("/"), number);
  }
  for (const { thing, from, to, at } of protocol.custody?.handOvers ?? []) {
    numbered("custody", thing, at === undefined ? `${from} → ${to}` : `${from} → ${to}, ${at}`);
  }
  for (const { kind, sha256 } of protocol.attachments ?? []) numbered("attachments", kind, sha256);
  for (const { stage, at } of protocol.stages ?? []) numbered("stages", stage, at);
}
