import { compareEntries, type EntryDifference, type Protocol, type Value } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/language";
import type { Ground } from "./ground.ts";

/** A place of a protocol that is settled as a whole: a figure with its words, a seat of the paper. */
export interface PlaceDifference {
  readonly place: string;
  readonly label: Trilingual;
  readonly first: string | null;
  readonly second: string | null;
}

/** Where two entries differ, place by place: what belongs to one place is shown and settled together. */
export function placesThatDiffer(
  { form, lists }: Pick<Ground, "form" | "lists">,
  first: Protocol,
  second: Protocol,
): readonly PlaceDifference[] {
  const places = new Map<string, EntryDifference[]>();
  for (const difference of compareEntries(form, first, second)) {
    const place = placeOf(difference.about);
    places.set(place, [...(places.get(place) ?? []), difference]);
  }
  return [...places].map(([place, all]) => ({
    place,
    label: listLabel(lists, place) ?? all[0]?.label ?? { kk: place, ru: place, en: place },
    first: shown(place, first, all, "first"),
    second: shown(place, second, all, "second"),
  }));
}

/** What stands in a place of votes is called by the name of its list, not by the list's id. */
function listLabel(lists: Ground["lists"], place: string): Trilingual | null {
  const [part, , id] = place.split("/");
  return part === "votes" ? (lists.find(({ list }) => list === id)?.name ?? null) : null;
}

/** The place that is settled where something differs. */
function placeOf(about: string): string {
  const [part = "", ...rest] = about.replace(/\/words$/, "").split("/");
  return part === "signatures" ? `signatures/${rest[1] ?? "1"}` : [part, ...rest].join("/");
}

/** A value as both entries are put side by side: the figure, and its words where they were typed. */
function shown(
  place: string,
  protocol: Protocol,
  all: readonly EntryDifference[],
  side: "first" | "second",
): string | null {
  const value = valueAt(protocol, place);
  if (typeof value === "number") return String(value);
  if (value !== undefined) return `${value.read} (${value.words ?? value.written ?? "?"})`;
  const texts = all.flatMap((one) => (one[side] === null ? [] : [String(one[side])]));
  return texts.length === 0 ? null : texts.join("; ");
}

/** The figure at a place; `undefined` where there is none, or the place is no figure. */
export function valueAt(protocol: Protocol, place: string): Value | undefined {
  const [part, group = "", name = "", field = ""] = place.split("/");
  if (part === "fields") return protocol.fields[group];
  if (part === "votes") {
    return protocol.votes.find(({ series }) => series === group)?.lists.find(({ list }) => list === name)?.votes;
  }
  if (part === "collections") return protocol.collections?.[group]?.find(({ id }) => id === name)?.fields[field];
  return undefined;
}

/** A protocol in which one place is as another one has it: there or not there. */
export function withPlace(into: Protocol, from: Protocol, place: string): Protocol {
  const [part, group = "", name = "", field = ""] = place.split("/");
  switch (part) {
    case "fields":
      return { ...into, fields: withMember(into.fields, group, from.fields[group]) };
    case "votes":
      return { ...into, votes: withVotes(into.votes, group, name, valueAt(from, place)) };
    case "collections":
      return withItem(into, { collection: group, item: name, field }, from);
    case "signatures":
      return withSeat(into, from, Number(group));
    case "stages":
      return withStage(into, from, group);
    default:
      return into;
  }
}

function withMember<T>(all: Readonly<Record<string, T>>, name: string, value: T | undefined): Record<string, T> {
  const { [name]: _, ...others } = all;
  return value === undefined ? others : { ...others, [name]: value };
}

function withVotes(
  votes: Protocol["votes"],
  series: string,
  list: string,
  value: Value | undefined,
): Protocol["votes"] {
  const own = votes.find((one) => one.series === series)?.lists ?? [];
  const others = own.filter((one) => one.list !== list);
  const lists = value === undefined ? others : [...others, { list, votes: value }];
  const rest = votes.filter((one) => one.series !== series);
  return lists.length === 0 ? rest : [...rest, { series, lists }];
}

function withItem(
  into: Protocol,
  { collection, item, field }: { readonly collection: string; readonly item: string; readonly field: string },
  from: Protocol,
): Protocol {
  const theirs = from.collections?.[collection];
  const value = theirs?.find(({ id }) => id === item)?.fields[field];
  const own = into.collections?.[collection] ?? [];
  const fields = withMember(own.find(({ id }) => id === item)?.fields ?? {}, field, value);
  const others = own.filter(({ id }) => id !== item);
  const items = Object.keys(fields).length === 0 ? others : [...others, { id: item, fields }];
  return { ...into, collections: { ...into.collections, [collection]: items.toSorted(byId) } };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id, "en", { numeric: true });
}

function withSeat(into: Protocol, from: Protocol, seat: number): Protocol {
  const theirs = from.signatures?.find((one) => one.seat === seat);
  const others = (into.signatures ?? []).filter((one) => one.seat !== seat);
  const signatures = theirs === undefined ? others : [...others, theirs];
  return { ...into, signatures: signatures.toSorted((a, b) => (a.seat ?? 0) - (b.seat ?? 0)) };
}

function withStage(into: Protocol, from: Protocol, stage: string): Protocol {
  const theirs = from.stages?.filter((one) => one.stage === stage) ?? [];
  return { ...into, stages: [...(into.stages ?? []).filter((one) => one.stage !== stage), ...theirs] };
}

/** A protocol in an order that does not depend on how it was typed: items by name, seats numbered, nothing empty. */
export function inOrder({ form, unit, kind, fields, votes, collections, signatures, stages }: Protocol): Protocol {
  const sorted = Object.entries(collections ?? {}).map(([id, items]) => [id, items.toSorted(byId)] as const);
  return {
    ...{ form, unit, kind, fields },
    votes: votes.filter(({ lists }) => lists.length > 0),
    ...(sorted.length === 0 ? {} : { collections: Object.fromEntries(sorted) }),
    ...(signatures === undefined
      ? {}
      : { signatures: signatures.map((one, i) => ({ ...one, seat: one.seat ?? i + 1 })) }),
    ...(stages === undefined || stages.length === 0 ? {} : { stages }),
  };
}
