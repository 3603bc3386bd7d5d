import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type JsonValue, readShape } from "../../json/index.ts";
import { candidates } from "./candidate.ts";
import { primary } from "./primary.ts";
import { checkAdditions, unknownValues } from "./published.ts";
import { readPrimary } from "./read-primary.ts";
import { primaryCandidatesSchema, primarySchema } from "./schema.ts";

const root = new URL("../../../../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");

// After a change of the shapes: npx vitest run packages/core/src/nomination/primary -u
test.each([
  ["elections/primary.schema.json", primarySchema()],
  ["docs/schema/primary-candidates.schema.json", primaryCandidatesSchema()],
])("%s is the schema that the shapes generate", async (path, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(new URL(path, root).pathname);
});

test.each([
  ["elections/kz-2021/primary-nurotan.json", primarySchema(), primary],
  ["docs/examples/primary/rules.json", primarySchema(), primary],
  ["docs/examples/primary/candidates.json", primaryCandidatesSchema(), candidates],
])(
  "schema and reader accept %s, and refuse it when any one member is gone or of another type",
  (path, schema, shape) => {
    const accepts = new Ajv2020().compile(schema);
    const value = JSON.parse(textOf(path)) as { [key: string]: JsonValue };
    expect({ accepted: accepts(value), errors: accepts.errors }).toEqual({ accepted: true, errors: null });
    let refused = 0;
    for (const key of Object.keys(value)) {
      for (const change of [undefined, null, 1.5, [], {}, "x"] as const) {
        const { [key]: _, ...rest } = value;
        const spoilt: JsonValue = change === undefined ? rest : { ...rest, [key]: change as JsonValue };
        const reader = readShape(shape as typeof primary, spoilt).ok;
        expect({ key, change, accepted: accepts(spoilt) }).toEqual({ key, change, accepted: reader });
        if (!reader) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(5);
  },
);

function load(path: string): ReturnType<typeof read> {
  return read(textOf(path));
}

function read(text: string) {
  const found = readPrimary(text);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.read.primary;
}

test("Nur Otan 2020: what is published, and it adds up", () => {
  const file = load("elections/kz-2021/primary-nurotan.json");
  expect(Object.fromEntries(file.figures.map(({ id, value }) => [id, value]))).toEqual({
    candidates: 10990,
    voters: 662687,
    contenders: 267,
    chosen: 78,
    regions: 17,
    list: 126,
    "list-primary": 77,
    "list-centre": 49,
    mandates: 76,
    "mandates-primary": 36,
    "mandates-centre": 40,
  });
  expect(file.figures.every(({ status, source }) => status === "read" && source !== undefined)).toBe(true);
  expect(checkAdditions(file)).toEqual([
    { total: "list", parts: ["list-primary", "list-centre"], sum: 126, stated: 126, holds: true },
    { total: "mandates", parts: ["mandates-primary", "mandates-centre"], sum: 76, stated: 76, holds: true },
  ]);
  expect(file.contradictions.map(({ id }) => id)).toEqual(["share-base", "end", "chosen-listed"]);
});

test("Nur Otan 2020: what is not known has no value, and is named", () => {
  const unknown = unknownValues(load("elections/kz-2021/primary-nurotan.json"));
  expect(unknown.map(({ member, of }) => [member, of])).toEqual([
    ["mayStand", ""],
    ["mayVote", ""],
    ["from", "rating-vote"],
    ["rating", ""],
    ["ballot", ""],
    ["ranking", ""],
    ["constituencies", ""],
    ["including", "youth"],
    ["on", "youth"],
    ["overlap", ""],
    ["steps", ""],
    ["ties", ""],
  ]);
  expect(unknown[2]?.path).toBe("stages[6].from");
});

test("an addition with an unknown part is neither right nor wrong", () => {
  const file = load("elections/kz-2021/primary-nurotan.json");
  const figures = file.figures.map((figure) => (figure.id === "list-centre" ? { ...figure, value: null } : figure));
  expect(checkAdditions({ ...file, figures })[0]).toMatchObject({ sum: null, holds: null });
  const wrong = file.figures.map((figure) => (figure.id === "list-centre" ? { ...figure, value: 48 } : figure));
  expect(checkAdditions({ ...file, figures: wrong })[0]).toMatchObject({ sum: 125, stated: 126, holds: false });
});

const base = JSON.parse(textOf("docs/examples/primary/rules.json")) as Record<string, unknown>;
const made = { status: "read", source: "made-up" };

test.each([
  [
    "an unknown value that is not null",
    { overlap: { value: "one", status: "unknown" } },
    'the status "unknown" go together',
  ],
  ["null that is said to be read", { overlap: { value: null, ...made } }, 'the status "unknown" go together'],
  ["what was read nowhere", { overlap: { value: "one", status: "read" } }, "names its source"],
  ["what is derived from nothing", { overlap: { value: "one", status: "derived" } }, "says in"],
  ["a source that is none", { overlap: { value: "one", status: "read", source: "dream" } }, 'no source "dream"'],
  [
    "more marks at least than at most",
    { rating: { value: { by: "approval", least: 3, most: 2 }, ...made } },
    "no ballot has so many",
  ],
  [
    "points that rise",
    { rating: { value: { by: "points", table: [1, 2], complete: true }, ...made } },
    "more points than one before",
  ],
  ["points that are none", { rating: { value: { by: "points", table: [0], complete: true }, ...made } }, "add up to 0"],
  ["a rule behind a lot", { ties: { value: ["lot", "authority"], ...made } }, 'nothing can follow "lot"'],
  [
    "a quota of a group that is none",
    { quotas: [{ id: "a", name: base.title, groups: ["x"], atLeast: "1/2", ...made }] },
    'called "x"',
  ],
  [
    "a share over 1",
    { quotas: [{ id: "a", name: base.title, groups: ["women"], atLeast: "3/2", ...made }] },
    "at most 1",
  ],
  [
    "a quota twice in one step",
    {
      steps: {
        value: [{ id: "a", of: "nation", places: 1, quotas: ["women", "women"], ...made }],
        ...made,
      },
    },
    "stands twice",
  ],
  ["a sum of figures that are none", { additions: [{ total: "x", parts: ["y"] }] }, 'called "x"'],
])("%s is refused with its place", (_, change, message) => {
  const found = readPrimary(JSON.stringify({ ...base, ...change }, null, 2));
  if (found.ok) throw new Error("accepted");
  expect(found.faults.map((fault) => fault.message).join("\n")).toContain(message);
  expect(found.faults.every(({ line, column }) => line > 1 && column > 0)).toBe(true);
});

test("an id that stands twice is refused", () => {
  const twice = { ...base, groups: [...(base.groups as []), ...(base.groups as [])] };
  expect(readPrimary(JSON.stringify(twice))).toMatchObject({ ok: false });
});
