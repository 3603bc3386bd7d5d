import type { JsonSchema } from "../json/index.ts";
import { election } from "./election.ts";

/** The JSON Schema (draft 2020-12) of election files, generated from the same shapes as the reader and the types. */
export function electionSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/election.schema.json",
    title: "Dauys election: what was contested, the votes, the published outcome and its sources",
    ...election.schema,
  };
}
