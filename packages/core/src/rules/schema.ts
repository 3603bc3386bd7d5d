import type { JsonSchema } from "../json/index.ts";
import { rules } from "./rules.ts";

/** The JSON Schema (draft 2020-12) of rules files, generated from the same shapes as the reader and the types. */
export function rulesSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/rules.schema.json",
    title: "Dauys rules: one version of an electoral law as data",
    ...rules.schema,
  };
}
