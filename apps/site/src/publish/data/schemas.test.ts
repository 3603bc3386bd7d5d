import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../../build/input-files.ts";
import { schemaFiles } from "../../build/schema-files.ts";
import { renderSite } from "../../pages/render-site.tsx";
import { realInput } from "../../testing/real-elections.ts";
import { smallRecords, smallRehearsal } from "../../testing/small-records.ts";
import { publishSite } from "../publish-site.ts";
import { filesInMemory } from "../testing/grown-record.ts";

type Json = Readonly<Record<string, unknown>>;

const root = mkdtempSync(join(tmpdir(), "dauys-schemas-"));
const schemas = new Map(
  schemaFiles().map(({ path, content }) => [
    path.replace(/^data\/schema\/|\.schema\.json$/g, ""),
    JSON.parse(content) as Json,
  ]),
);
const ajv = new Ajv2020({ allowUnionTypes: true });
for (const [name, schema] of schemas) ajv.addSchema(schema, name);

/** The entries of a published record. */
let entries: readonly { readonly type: string; readonly body: Json }[] = [];
/** JSON files of data by their paths: those of a published record, and those of the site of the project. */
const held = new Map<string, Json>();

beforeAll(async () => {
  const out = join(root, "site");
  const result = await publishSite({ files: filesInMemory(smallRehearsal().files), out });
  expect(result.ok).toBe(true);
  for (const path of filesIn(out, isData)) held.set(path, JSON.parse(readFileSync(join(out, path), "utf8")));
  const lines = readFileSync(join(out, "data/xr-2031/entries.ndjson"), "utf8").trimEnd().split("\n");
  entries = lines.map((line) => JSON.parse(line));
  const files = renderSite({ ...realInput(), records: await smallRecords() });
  for (const { path, content } of files) if (isData(path)) held.set(path, JSON.parse(content));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function isData(path: string): boolean {
  return /^(data\/(?!schema\/)|records\/|site\.json$).*/.test(path) && path.endsWith(".json");
}

/** Which schema a file has to keep: by the format that it names, or by its place where its format is not ours alone. */
function schemaOf(path: string, { format }: Json): string {
  if (typeof format === "string") return /^dauys-(.+)-1$/.exec(format)?.[1] ?? format;
  if (path.startsWith("data/rules/")) return "rules";
  const name = basename(path, ".json");
  return schemas.has(name) ? name : "primary";
}

test("every JSON file of data keeps its schema, and every schema has a file", () => {
  const kept = new Set<string>();
  for (const [path, value] of held) {
    const name = schemaOf(path, value);
    const accepts = ajv.getSchema(name);
    expect(accepts, `${path} has no schema ${name}`).toBeDefined();
    expect([path, accepts?.(value), accepts?.errors]).toEqual([path, true, null]);
    kept.add(name);
  }
  expect(held.size).toBeGreaterThan(100);
  expect([...kept].sort()).toEqual([...schemas.keys()].filter((name) => !name.startsWith("entries/")).sort());
});

test("the body of every entry of a published record keeps the schema of its type, which the site offers", () => {
  const types = new Set<string>();
  // A batch says only how many entries follow it: what the record's format itself knows has no schema.
  for (const { type, body } of entries.filter((entry) => entry.type !== "batch")) {
    const accepts = ajv.getSchema(`entries/${type}`);
    expect(accepts, type).toBeDefined();
    expect([type, accepts?.(body), accepts?.errors]).toEqual([type, true, null]);
    expect([type, accepts?.({ ...body, stranger: 1 })]).toEqual([type, false]);
    types.add(type);
  }
  expect(types.size).toBeGreaterThan(20);
});

test("a file without one of its members, or with one that is not ours, is refused", () => {
  const one = new Map([...held].map(([path, value]) => [schemaOf(path, value), value]));
  for (const [name, value] of one) {
    const accepts = ajv.getSchema(name);
    const needed = (schemas.get(name)?.required ?? []) as readonly string[];
    expect(needed.length).toBeGreaterThan(0);
    for (const key of needed) {
      const { [key]: _, ...rest } = value;
      expect([name, key, accepts?.(rest)]).toEqual([name, key, false]);
    }
    expect([name, accepts?.({ ...value, stranger: 1 })]).toEqual([name, false]);
  }
});

test("every schema has a title and an address of its own, and every object of our formats says what else it may hold", () => {
  expect(new Set([...schemas.values()].map(({ $id }) => $id)).size).toBe(schemas.size);
  for (const [name, schema] of schemas) {
    expect([name, schema.$schema, typeof schema.title]).toEqual([
      name,
      "https://json-schema.org/draft/2020-12/schema",
      "string",
    ]);
    const own = String(schema.$id).includes("/schema/site/");
    JSON.stringify(schema, (_, value) => {
      if (own && value?.type === "object") expect([name, "additionalProperties" in value]).toEqual([name, true]);
      return value;
    });
  }
});
