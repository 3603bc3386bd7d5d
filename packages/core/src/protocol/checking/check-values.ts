import type { Protocol } from "../filing/protocol.ts";
import type { Collection, Field } from "../form/field.ts";
import type { Form } from "../form/form.ts";
import { MOST, readValue, type Value } from "../value.ts";
import type { Finding } from "./finding.ts";
import { placeLabel, same } from "./labels.ts";
import { structureFinding } from "./structure.ts";

/** Up to which stage a protocol is filled in, as a position in the form's stages. */
type UpTo = number;

/** Figures that are missing, out of range, unknown to the form, or contradicted by their words. */
export function checkValues(form: Form, protocol: Protocol, upTo: UpTo): readonly Finding[] {
  const place = (id: string): string => `fields/${id}`;
  return [
    ...figures(form, form.fields, protocol.fields, protocol.unit, upTo, place),
    ...(form.collections ?? []).flatMap((collection) => oneCollection(form, collection, protocol, upTo)),
    ...unknownCollections(form, protocol),
  ];
}

function oneCollection(form: Form, collection: Collection, protocol: Protocol, upTo: UpTo): readonly Finding[] {
  const { unit, kind } = protocol;
  const inside = `collections/${collection.id}`;
  const items = protocol.collections?.[collection.id];
  if (items === undefined) {
    const due = isDue(form, collection.stage, upTo) && (collection.kinds?.includes(kind) ?? true);
    const { label, article } = collection;
    return due ? [structureFinding("missing", unit, inside, { what: label }, { article })] : [];
  }
  const names = items.map((item) => item.id);
  return [
    ...twice(form, unit, inside, names),
    ...items.flatMap((item) =>
      figures(form, collection.fields, item.fields, unit, upTo, (id) => `${inside}/${item.id}/${id}`),
    ),
  ];
}

function isDue(form: Form, stage: string, upTo: UpTo): boolean {
  return form.stages.findIndex((entry) => entry.id === stage) <= upTo;
}

function figures(
  form: Form,
  fields: readonly Field[],
  values: Readonly<Record<string, Value>>,
  unit: string,
  upTo: UpTo,
  place: (id: string) => string,
): readonly Finding[] {
  const known = new Set(fields.map((field) => field.id));
  const findings = Object.keys(values)
    .filter((id) => !known.has(id))
    .map((id) => {
      const absent = form.absent?.find((entry) => entry.id === id);
      const what = absent?.label ?? same(id);
      return structureFinding("unknown-figure", unit, place(id), { what }, { article: absent?.article });
    });
  for (const field of fields) {
    const value = values[field.id];
    const about = place(field.id);
    if (value === undefined) {
      if (isDue(form, field.stage, upTo) && field.optional !== true) {
        const what = placeLabel(form, about);
        findings.push(structureFinding("missing", unit, about, { what }, { article: field.article }));
      }
      continue;
    }
    const range = { minimum: field.minimum ?? 0, maximum: field.kind === "flag" ? 1 : (field.maximum ?? MOST) };
    findings.push(...oneValue(form, value, unit, about, range));
  }
  return findings;
}

/** What is wrong with one figure that is there. */
export function oneValue(
  form: Form,
  value: Value,
  unit: string,
  about: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): readonly Finding[] {
  const read = readValue(value) as number;
  // Nearly every figure is a plain number in its range, of which nothing has to be said.
  if (typeof value === "number" && read >= minimum && read <= maximum) return [];
  const what = placeLabel(form, about);
  const findings: Finding[] = [];
  if (read < minimum || read > maximum) {
    findings.push(structureFinding("out-of-range", unit, about, { what, value: read, minimum, maximum }));
  }
  if (typeof value === "object" && value.written === null) {
    findings.push(structureFinding("words-unreadable", unit, about, { what, read }));
  } else if (typeof value === "object" && value.written !== null && value.written !== read) {
    findings.push(structureFinding("words-differ", unit, about, { what, read, written: value.written }));
  }
  return findings;
}

/** Names that stand twice where each may stand once. */
export function twice(form: Form, unit: string, inside: string, names: readonly string[]): readonly Finding[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const about = `${inside}/${name}`;
    return [structureFinding("stands-twice", unit, about, { what: placeLabel(form, about) })];
  });
}

function unknownCollections(form: Form, { collections, unit }: Protocol): readonly Finding[] {
  const known = new Set((form.collections ?? []).map((collection) => collection.id));
  return Object.keys(collections ?? {})
    .filter((id) => !known.has(id))
    .map((id) => structureFinding("unknown-figure", unit, `collections/${id}`, { what: same(id) }));
}
