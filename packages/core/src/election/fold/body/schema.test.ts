import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JsonValue, readShape, type Shape } from "../../../json/index.ts";
import { peopleActs } from "../../testing/tiny/people.ts";
import { randomOf } from "../testing/random.ts";
import { spoilJson } from "../testing/spoil-json.ts";
import { BODIES, type EntryType } from "./bodies.ts";
import { bodySchema } from "./schema.ts";

const folder = new URL("../../../../../../docs/schema/entries/", import.meta.url);
const TYPES = Object.keys(BODIES) as EntryType[];
const publication = { id: "gazette", title: "Gazette" };
const unit = { unit: "010101", ground: "Article 1", session: { present: 5 } };

/** Bodies of the types that the tiny record does not have, with all that they can say. */
const MORE: Readonly<Partial<Record<EntryType, JsonValue>>> = {
  "stations-announced": { below: "01", count: 17, source: publication },
  "key-introduced": { commission: "xr/cec", seat: 3, key: "name+1a2b3c4d+AAAA", reason: "Sworn in." },
  "key-revoked": {
    ...{ commission: "xr/cec", seat: 3, key: "name+1a2b3c4d", reason: "Lost." },
    since: "2030-01-13T12:00:00Z",
  },
  "unit-invalidated": unit,
  "invalidation-withdrawn": unit,
  "repeat-voting-ordered": { ...unit, date: "2030-01-20" },
  "list-refused": { list: "maple", grounds: [{ article: "2", reason: "Short.", finding: "N03" }] },
  "list-withdrawn": { list: "maple", reason: "A letter." },
  "candidate-excluded": { list: "maple", person: "maple-1", ground: "law", article: "3", reason: "A court." },
  "list-cancelled": { list: "maple", reason: "Gone.", authority: "A court." },
  "repeat-election-ordered": { ground: "A court.", date: "2030-03-01" },
  "lot-drawn": {
    unit: "01",
    among: ["maple", "birch"],
    winners: ["maple"],
    by: "lot",
    source: "A coin.",
    witnesses: ["Two."],
  },
  "figures-transcribed": {
    unit: "xr",
    totals: { valid: 10 },
    votes: [{ list: "maple", votes: 10 }],
    percents: { turnout: "50.5" },
    source: publication,
  },
  "result-transcribed": {
    series: "final",
    announced: "2030-01-15",
    seats: [{ list: "maple", seats: 10 }],
    source: publication,
  },
};

/** Bodies of a type: those of the tiny record, or one made here. */
function bodiesOf(type: EntryType): readonly JsonValue[] {
  const acts = peopleActs().flatMap((act) => [act, ...(act.members ?? [])]);
  const found = acts.filter((act) => act.type === type).map(({ body }) => body as JsonValue);
  const made = MORE[type];
  return made === undefined ? found : [...found, made];
}

test("there is a schema for each type of entry, and none besides", () => {
  expect(readdirSync(folder).toSorted()).toEqual(TYPES.map((type) => `${type}.schema.json`).toSorted());
});

describe.each(TYPES)("%s", (type) => {
  // After a change of the shapes: npx vitest run packages/core/src/election/fold/body -u
  test("the published schema is the one the shape generates", async () => {
    const file = new URL(`${type}.schema.json`, folder).pathname;
    await expect(`${JSON.stringify(bodySchema(type), null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test("schema and reader accept the same bodies, and refuse the same", () => {
    const accepts = new Ajv2020({ allowUnionTypes: true }).compile(bodySchema(type));
    const shape = BODIES[type] as Shape<unknown>;
    // The replaced entry's place is put in when the entries are made.
    const bodies = bodiesOf(type).map((body) =>
      type === "protocol-corrected" ? { ...(body as object), replaces: 7 } : body,
    ) as readonly JsonValue[];
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect([accepts(body), readShape(shape, body).ok]).toEqual([true, true]);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(bodies.length - 1), (seed, which) => {
        const body = spoilJson(randomOf(seed), bodies[which] as JsonValue);
        const [schema, reader] = [accepts(body), readShape(shape, body).ok];
        expect({ body, schema }).toEqual({ body, schema: reader });
        if (!reader) refused += 1;
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
