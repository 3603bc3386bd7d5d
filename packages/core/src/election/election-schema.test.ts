import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type JsonValue, readShape } from "../json/index.ts";
import { election } from "./election.ts";
import { electionSchema } from "./schema.ts";
import { ELECTIONS, electionText } from "./testing/files.ts";

const accepts = new Ajv2020().compile(electionSchema());

// After a change of the shapes: npx vitest run packages/core/src/election -u
test("the published schema is the one the shapes generate", async () => {
  const file = new URL("../../../../elections/election.schema.json", import.meta.url);
  await expect(`${JSON.stringify(electionSchema(), null, 2)}\n`).toMatchFileSnapshot(file.pathname);
});

test.each(ELECTIONS)(
  "schema and reader accept %s, and refuse it when any one member is gone or of another type",
  (id) => {
    const value = JSON.parse(electionText(id)) as { [key: string]: JsonValue };
    expect({ accepted: accepts(value), errors: accepts.errors, $schema: value.$schema }).toEqual({
      accepted: true,
      errors: null,
      $schema: "../election.schema.json",
    });
    let refused = 0;
    for (const key of Object.keys(value)) {
      for (const change of [undefined, null, 1.5, [], {}, "x"] as const) {
        const { [key]: _, ...rest } = value;
        const spoilt: JsonValue = change === undefined ? rest : { ...rest, [key]: change as JsonValue };
        const reader = readShape(election, spoilt).ok;
        expect({ key, change, accepted: accepts(spoilt) }).toEqual({ key, change, accepted: reader });
        if (!reader) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(50);
  },
);
