import { faultsOf, type JsonValue, type Path, type Problem, parseJson, readShape } from "@dauys/core/json";
import type { Form, FormFault } from "@dauys/core/protocol";
import { type Profile, profile } from "./profile.ts";

/** Reads and checks an import profile: strict JSON, its shape, and that the form has all that it names. */
export function readProfile(
  text: string,
  form: Form,
): { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly faults: readonly FormFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(profile, value as JsonValue);
  const problems = shaped.ok ? profileProblems(shaped.value, form) : shaped.problems;
  if (shaped.ok && problems.length === 0) return { ok: true, profile: shaped.value };
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

function profileProblems(value: Profile, form: Form): readonly Problem[] {
  const problems: Problem[] = [];
  const expect = (known: readonly { readonly id: string }[], name: string, path: Path, what: string): void => {
    if (known.some((entry) => entry.id === name)) return;
    problems.push({ path, message: `the form ${form.id} has no ${what} "${name}"` });
  };
  if (value.form !== form.id) problems.push({ path: ["form"], message: `read with the form ${form.id}` });
  for (const id of Object.keys(value.fields)) expect(form.fields, id, ["fields", id], "field");
  for (const id of Object.keys(value.signed ?? {})) expect(form.signatures ?? [], id, ["signed", id], "role");
  for (const id of Object.keys(value.attached ?? {}))
    expect(form.attachments ?? [], id, ["attached", id], "attachment");
  value.votes.forEach((votes, i) => {
    expect(form.votes.series, votes.series, ["votes", i, "series"], "series");
  });
  (value.collections ?? []).forEach(({ collection, fields }, i) => {
    expect(form.collections ?? [], collection, ["collections", i, "collection"], "collection");
    const known = form.collections?.find((entry) => entry.id === collection)?.fields;
    if (known === undefined) return;
    fields.forEach((id, j) => {
      expect(known, id, ["collections", i, "fields", j], `field of "${collection}"`);
    });
  });
  return [...problems, ...ownProblems(value)];
}

/** What does not fit within the profile itself. */
function ownProblems({ units, unit, constituency, votes, collections }: Profile): readonly Problem[] {
  const problems: Problem[] = [];
  const levels = [...units.map((entry) => entry.level), unit.level];
  if (new Set(levels).size < levels.length) problems.push({ path: ["units"], message: "a level stands twice" });
  if (constituency !== null && !levels.includes(constituency)) {
    problems.push({ path: ["constituency"], message: `no level "${constituency}"; known: ${levels.join(", ")}` });
  }
  const twice = (names: readonly string[], path: string): void => {
    if (new Set(names).size < names.length) problems.push({ path: [path], message: "the same stands twice" });
  };
  twice(
    votes.map((entry) => entry.series),
    "votes",
  );
  twice(
    (collections ?? []).map((entry) => entry.collection),
    "collections",
  );
  return problems;
}
