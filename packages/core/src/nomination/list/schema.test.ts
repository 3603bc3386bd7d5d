import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { type JsonSchema, type JsonValue, readShape, type Shape } from "../../json/index.ts";
import { candidateList } from "../candidate-list.ts";
import { listContext } from "./context.ts";
import { candidateListSchema, listContextSchema } from "./schema.ts";
import { ROOT } from "./testing/files.ts";
import { sampleFiles } from "./testing/sample-files.ts";

const published: readonly (readonly [string, JsonSchema, Shape<unknown>, (path: string) => boolean])[] = [
  ["candidate-list", candidateListSchema(), candidateList, (path) => !path.endsWith("context.json")],
  ["list-context", listContextSchema(), listContext, (path) => path.endsWith("context.json")],
];

// After a change of the shapes: npx vitest run packages/core/src/nomination/list -u
test.each(published)("the published schema %s is the one the shapes generate", async (name, schema) => {
  const file = new URL(`docs/schema/${name}.schema.json`, ROOT);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file.pathname);
});

test.each(published)(
  "schema %s and reader accept every sample, and agree when any member is gone or of another type",
  (_, schema, shape, mine) => {
    const accepts = new Ajv2020().compile(schema);
    const texts = [...sampleFiles()].filter(([path]) => mine(path)).map(([, text]) => text);
    let refused = 0;
    for (const text of texts) {
      const value = JSON.parse(text) as { [key: string]: JsonValue };
      expect({ accepted: accepts(value), errors: accepts.errors }).toEqual({ accepted: true, errors: null });
      for (const key of Object.keys(value)) {
        for (const change of [undefined, null, 1.5, -1, [], {}, "x"] as const) {
          const { [key]: _gone, ...rest } = value;
          const spoilt: JsonValue = change === undefined ? rest : { ...rest, [key]: change as JsonValue };
          const reader = readShape(shape, spoilt).ok;
          expect({ key, change, accepted: accepts(spoilt) }).toEqual({ key, change, accepted: reader });
          if (!reader) refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(50);
  },
);
