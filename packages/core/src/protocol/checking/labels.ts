import type { Trilingual } from "../../rules/index.ts";
import type { Form } from "../form/form.ts";
import { parseTerm, type Source } from "../form/term.ts";

/** A text that is the same in all three languages: a number, the name of a list. */
export function same(text: string): Trilingual {
  return { kk: text, ru: text, en: text };
}

/** What sources are called in each form, as far as somebody has asked: the same few are named for every protocol. */
const known = new WeakMap<Form, Map<string, Trilingual>>();

/** What a source of a formula is called in the form; its own name where the form does not have it. */
export function sourceLabel(form: Form, name: string): Trilingual {
  const labels = known.get(form) ?? new Map<string, Trilingual>();
  known.set(form, labels);
  const label = labels.get(name) ?? labelOf(form, parseTerm(name).source) ?? same(name);
  labels.set(name, label);
  return label;
}

function labelOf(form: Form, source: Source): Trilingual | undefined {
  const label = (entries: readonly Labelled[] | undefined, id: string): Trilingual | undefined =>
    entries?.find((entry) => entry.id === id)?.label;
  switch (source.kind) {
    case "number":
      return same(String(source.value));
    case "field":
      return label([...form.fields, ...(form.absent ?? [])], source.field);
    case "votes":
    case "stated":
    case "list":
      return label(form.votes.series, source.series);
    case "total":
      return label(form.collections?.find((entry) => entry.id === source.collection)?.fields, source.field);
    case "item":
      return label(
        form.collections?.flatMap((entry) => entry.fields),
        source.field,
      );
    case "count":
      return label(form.collections, source.collection);
    case "signed":
      return label(form.signatures, source.role);
    case "attached":
      return label(form.attachments, source.attachment);
  }
}

interface Labelled {
  readonly id: string;
  readonly label: Trilingual;
}

/** What a place in a protocol is called: `fields/registered`, `votes/paper/5`, `collections/mobile-boxes/2/ballots`. */
export function placeLabel(form: Form, place: string): Trilingual {
  const [part, id = "", thing, field] = place.split("/");
  if (part === "fields") return sourceLabel(form, id);
  if (part === "votes") {
    const series = form.votes.series.find((entry) => entry.id === id)?.label ?? same(id);
    if (thing === undefined) return series;
    const several = form.votes.series.length > 1;
    return {
      kk: one(series.kk, thing, several),
      ru: one(series.ru, thing, several),
      en: one(series.en, thing, several),
    };
  }
  const collection = form.collections?.find((entry) => entry.id === id);
  if (part !== "collections" || collection === undefined) return same(place);
  if (thing === undefined) return collection.label;
  const inner = collection.fields.find((entry) => entry.id === field)?.label;
  const tail = (lang: keyof Trilingual): string => (inner === undefined ? "" : `: ${inner[lang]}`);
  const name = (lang: keyof Trilingual): string => `${collection.item[lang]} ${thing}${tail(lang)}`;
  return { kk: name("kk"), ru: name("ru"), en: name("en") };
}

/** With several series a list is named with its own; with one the list alone says it. */
function one(series: string, list: string, several: boolean): string {
  return several ? `${series}, ${list}` : list;
}
