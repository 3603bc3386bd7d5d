import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type JsonValue, readShape } from "../../json/index.ts";
import { type Form, form } from "./form.ts";
import { readForm } from "./read-form.ts";
import { formSchema } from "./schema.ts";

const folder = new URL("../../../../../forms/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "form.schema.json");
const accepts = new Ajv2020().compile(formSchema());
const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");

function load(name: string): Form {
  const read = readForm(text(name));
  if (!read.ok) throw new Error(read.faults.map((fault) => `${name}:${fault.line}: ${fault.message}`).join("\n"));
  return read.read.form;
}

// After a change of the shapes: npx vitest run packages/core/src/protocol -u
test("the published schema is the one the shapes generate", async () => {
  await expect(`${JSON.stringify(formSchema(), null, 2)}\n`).toMatchFileSnapshot(
    new URL("form.schema.json", folder).pathname,
  );
});

test("there is a form for Kazakhstan 2021 and for each set of real stations", () => {
  expect(files).toEqual([
    "bulgaria-2021.json",
    "georgia-2024.json",
    "israel-2021.json",
    "kz-2021.json",
    "netherlands-2021.json",
    "poland-2019.json",
    "russia-2011.json",
    "spain-2019.json",
  ]);
});

test.each(files)("schema and reader accept %s, which is named as it calls itself", (name) => {
  expect(accepts(JSON.parse(text(name))), JSON.stringify(accepts.errors)).toBe(true);
  expect(`${load(name).id}.json`).toBe(name);
  expect(JSON.parse(text(name))).toMatchObject({ $schema: "./form.schema.json" });
});

/** All objects inside a value, with the path to each. */
function objects(value: unknown, path = ""): readonly { readonly path: string; readonly value: object }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => objects(member, `${path}/${key}`));
  return Array.isArray(value) ? inner : [{ path, value }, ...inner];
}

test.each(files)("%s has Kazakh, Russian and English wherever it speaks", (name) => {
  const spoken = objects(load(name)).filter(({ value }) => "kk" in value);
  expect(spoken.length).toBeGreaterThan(20);
  for (const { path, value } of spoken) {
    const { kk, ru, en } = value as { kk: string; ru: string; en: string };
    expect({ path, cyrillic: /\p{Script=Cyrillic}/u.test(en) }).toEqual({ path, cyrillic: false });
    expect({ path, trimmed: [kk, ru, en].every((words) => words === words.trim()) }).toEqual({ path, trimmed: true });
    // "№" and names apart, Kazakh is not Russian.
    expect({ path, differs: kk !== ru || kk.length < 4 }).toEqual({ path, differs: true });
  }
});

test.each(files)("no value of %s is said to be read in a source of which only a part was", (name) => {
  const { sources } = load(name);
  const excerpts = sources.filter((source) => source.read !== "full").map((source) => source.id);
  const wrong = objects(load(name)).filter(({ value }) => {
    const { source, status = "read", article } = value as { source?: string; status?: string; article?: string };
    return article !== undefined && status === "read" && source !== undefined && excerpts.includes(source);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("Kazakhstan's equalities say that the law does not spell them out, and the spelled-out ones do not", () => {
  const { checks } = load("kz-2021.json");
  const derived = checks.filter((check) => check.derived === true);
  expect(checks.filter((check) => check.derived !== true).map((check) => check.article)).toEqual([
    "Act, Art. 43(4-1)",
    "Act, Art. 43(3-1)",
    "Act, Art. 43(3-1)",
  ]);
  for (const check of derived)
    expect([check.status, check.note?.en]).toEqual(["derived", expect.stringContaining("does not spell")]);
});

test("Kazakhstan's form has the figures A to J of the law, and says why K is not among them", () => {
  const { fields, collections, absent, stages } = load("kz-2021.json");
  expect(fields.map((field) => field.symbol)).toEqual(["A", "B", "G", "H", "J1", "J2", "D", "F"]);
  expect(collections?.flatMap((entry) => entry.fields.map((field) => field.symbol))).toEqual(["C", "I1", "I2"]);
  expect(absent?.map((entry) => entry.symbol)).toEqual(["K", undefined]);
  expect(stages.map((stage) => stage.id)).toEqual(["before-opening", "mobile-boxes", "stationary-boxes", "protocol"]);
});

/** Every way in which one place of a value is spoilt. */
const SPOILT: readonly ((parent: Record<string, JsonValue>, key: string) => void)[] = [
  (parent, key) => Reflect.deleteProperty(parent, key),
  (parent, key) => {
    parent[`${key}2`] = 1;
  },
  ...([null, 1.5, -1, "", "x y", [], {}, [1], { kk: "x" }] as const).map(
    (value) => (parent: Record<string, JsonValue>, key: string) => {
      parent[key] = value as JsonValue;
    },
  ),
];

test.each(files)("schema and reader agree on %s spoilt in many places", (name) => {
  const value: JsonValue = JSON.parse(text(name));
  const places = objects(value).flatMap((found) => Object.keys(found.value).map((key) => ({ path: found.path, key })));
  let refused = 0;
  for (let i = 0; i < places.length; i += 7) {
    const { path, key } = places[i] as { path: string; key: string };
    const copy = structuredClone(value);
    const parent = path
      .split("/")
      .slice(1)
      .reduce<JsonValue>((at, step) => (at as Record<string, JsonValue>)[step] as JsonValue, copy);
    SPOILT[i % SPOILT.length]?.(parent as Record<string, JsonValue>, key);
    const ok = readShape(form, copy).ok;
    expect({ path, key, accepted: accepts(copy) }).toEqual({ path, key, accepted: ok });
    if (ok) continue;
    refused += 1;
    expect(readForm(JSON.stringify(copy)).ok).toBe(false);
  }
  expect(refused).toBeGreaterThan(places.length / 20);
});
