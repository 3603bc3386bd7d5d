import type { JsonSchema } from "../../json/index.ts";
import { candidates } from "./candidate.ts";
import { primary } from "./primary.ts";

/** The JSON Schema (draft 2020-12) of files with the rules of a primary, generated from the reader's own shapes. */
export function primarySchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/primary.schema.json",
    title: "Dauys primary: the rules by which a party chooses people for its list, and what is published of it",
    ...primary.schema,
  };
}

/** The JSON Schema (draft 2020-12) of files with the people who stand in a primary. */
export function primaryCandidatesSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/primary-candidates.schema.json",
    title: "Dauys primary: the people who stand",
    ...candidates.schema,
  };
}
