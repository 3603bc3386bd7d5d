import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type JsonValue, readShape } from "../json/index.ts";
import { readRules } from "./read-rules.ts";
import { rules } from "./rules.ts";
import { rulesSchema } from "./schema.ts";

const folder = new URL("../../../../rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "rules.schema.json");
const accepts = new Ajv2020().compile(rulesSchema());

const load = (name: string): JsonValue => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const accepted = (value: JsonValue): boolean => readShape(rules, value).ok;

// After a change of the shapes: npx vitest run packages/core/src/rules -u
test("the published schema is the one the shapes generate", async () => {
  await expect(`${JSON.stringify(rulesSchema(), null, 2)}\n`).toMatchFileSnapshot(
    new URL("rules.schema.json", folder).pathname,
  );
});

test("there are rules files to check", () => {
  expect(files).toContain("kz-2020-05.json");
});

test.each(files)("schema and reader accept %s, which points to the schema beside it", (name) => {
  const value = load(name);
  expect({ schema: accepts(value), errors: accepts.errors, reader: accepted(value) }).toEqual({
    schema: true,
    errors: null,
    reader: true,
  });
  expect(value).toMatchObject({ $schema: "./rules.schema.json" });
});

/** Every way in which one place of a value is spoilt. */
const SPOILT: readonly ((parent: Record<string, JsonValue>, key: string) => void)[] = [
  (parent, key) => Reflect.deleteProperty(parent, key),
  (parent, key) => {
    parent[`${key}x`] = parent[key] as JsonValue;
    Reflect.deleteProperty(parent, key);
  },
  (parent, key) => {
    parent[`${key}2`] = 1;
  },
  ...([null, true, 1.5, -1, 2 ** 53, "", "x y", "7/0", [], {}, [1], { kk: "x" }] as const).map(
    (value) => (parent: Record<string, JsonValue>, key: string) => {
      parent[key] = value as JsonValue;
    },
  ),
];

/** All members of all objects inside a value, as the steps that lead to them. */
function places(value: JsonValue, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [[...path, key], ...places(member, [...path, key])]);
}

function spoil(value: JsonValue, path: readonly string[], how: number): JsonValue {
  const copy = structuredClone(value);
  const parent = path
    .slice(0, -1)
    .reduce<JsonValue>((at, key) => (at as Record<string, JsonValue>)[key] as JsonValue, copy);
  SPOILT[how]?.(parent as Record<string, JsonValue>, path.at(-1) as string);
  return copy;
}

test.each(files)(
  "schema and reader agree on %s spoilt in many places, and the reader refuses what they refuse",
  (name) => {
    const value = load(name);
    const all = places(value).filter((path) => !/^[0-9]+$/.test(path.at(-1) as string));
    let refused = 0;
    // A step that shares no factor with the number of ways spoils every kind of place in every way over the files.
    for (let i = 0; i < all.length * SPOILT.length; i += 37) {
      const path = all[i % all.length] as readonly string[];
      const how = Math.floor(i / all.length);
      const spoilt = spoil(value, path, how);
      const reader = accepted(spoilt);
      expect({ path, how, accepted: accepts(spoilt) }).toEqual({ path, how, accepted: reader });
      if (!reader) {
        refused += 1;
        expect({ path, how, ok: readRules(JSON.stringify(spoilt)).ok }).toEqual({ path, how, ok: false });
      }
    }
    expect(refused).toBeGreaterThan(all.length / 5);
  },
);
