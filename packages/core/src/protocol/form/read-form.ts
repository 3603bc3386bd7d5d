import {
  canonicalJson,
  faultsOf,
  type JsonValue,
  type Path,
  type Problem,
  parseJson,
  readShape,
} from "../../json/index.ts";
import { checkProblems } from "./check-problems.ts";
import { type Form, form } from "./form.ts";
import { formNames } from "./names.ts";

/** Something wrong in a form file: what, and where (line and column from 1). */
export interface FormFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A form file that was read, with the text its hash is taken of. */
export interface ReadForm {
  readonly form: Form;
  /** Canonical JSON (RFC 8785) without the pointer to the schema: hash its UTF-8 bytes to name this version. */
  readonly canonical: string;
}

/** Reads and checks a form file: strict JSON, the published shape, then what a shape cannot say. */
export function readForm(
  text: string,
): { readonly ok: true; readonly read: ReadForm } | { readonly ok: false; readonly faults: readonly FormFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(form, value);
  const problems = shaped.ok ? crossChecks(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) {
    const { $schema: _, ...content } = value as { readonly [key: string]: JsonValue };
    return { ok: true, read: { form: shaped.value, canonical: canonicalJson(content) } };
  }
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

function crossChecks(value: Form): readonly Problem[] {
  const names = [...value.fields, ...(value.absent ?? [])];
  return [
    ...twice(names, (i) => (i < value.fields.length ? ["fields", i] : ["absent", i - value.fields.length])),
    ...twice(value.stages, (i) => ["stages", i]),
    ...twice(value.votes.series, (i) => ["votes", "series", i]),
    ...twice(value.collections ?? [], (i) => ["collections", i]),
    ...twice(value.signatures ?? [], (i) => ["signatures", i]),
    ...twice(value.custody ?? [], (i) => ["custody", i]),
    ...twice(value.attachments ?? [], (i) => ["attachments", i]),
    ...twice(
      value.checks.map((check) => ({ id: String(check.number) })),
      (i) => ["checks", i],
    ),
    ...(value.collections ?? []).flatMap((entry, i) => twice(entry.fields, (j) => ["collections", i, "fields", j])),
    ...references(value),
    ...ranges(value),
    ...checkProblems(value),
  ];
}

function twice(entries: readonly { readonly id: string }[], path: (index: number) => Path): readonly Problem[] {
  const first = new Set<string>();
  return entries.flatMap(({ id }, i) => {
    if (!first.has(id)) {
      first.add(id);
      return [];
    }
    return [{ path: path(i), message: `"${id}" stands twice` }];
  });
}

/** Stages, sources, series and stand-ins that are named and do not exist. */
function references(value: Form): readonly Problem[] {
  const { stages, roles } = formNames(value);
  const known = { stage: stages, source: new Set(value.sources.map((source) => source.id)) };
  const problems: Problem[] = [];
  walk(value as unknown as JsonValue, [], (member, path) => {
    const key = path.at(-1);
    if ((key !== "stage" && key !== "source") || typeof member !== "string" || known[key].has(member)) return;
    problems.push({ path, message: `no ${key} "${member}"; known: ${[...known[key]].join(", ")}` });
  });
  if (!value.votes.series.some((series) => series.counts)) {
    problems.push({ path: ["votes", "series"], message: "no series counts" });
  }
  (value.signatures ?? []).forEach((role, i) => {
    for (const standIn of role.standIns ?? []) {
      if (!roles.has(standIn)) problems.push({ path: ["signatures", i, "standIns"], message: `no role "${standIn}"` });
    }
  });
  return problems;
}

function ranges(value: Form): readonly Problem[] {
  return value.fields.flatMap(({ minimum = 0, maximum, kind }, i) => {
    if (kind === "flag" && maximum !== undefined) {
      return [{ path: ["fields", i, "maximum"], message: "a flag is 0 or 1 and has no other range" }];
    }
    return maximum !== undefined && minimum > maximum
      ? [{ path: ["fields", i, "minimum"], message: `from ${minimum} to ${maximum}: the end comes first` }]
      : [];
  });
}

function walk(value: JsonValue, path: Path, visit: (value: JsonValue, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const members: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  for (const [key, member] of members) walk(member, [...path, key], visit);
}
