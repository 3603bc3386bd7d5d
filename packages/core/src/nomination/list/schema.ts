import type { JsonSchema } from "../../json/index.ts";
import { candidateList } from "../candidate-list.ts";
import { listContext } from "./context.ts";

/** The JSON Schema (draft 2020-12) of candidate lists, generated from the same shapes as the reader and the types. */
export function candidateListSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/candidate-list.schema.json",
    title: "Dauys candidate list: the people whom a party puts forward, and its papers",
    ...candidateList.schema,
  };
}

/** The JSON Schema (draft 2020-12) of what is known beside a list when it is checked. */
export function listContextSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/list-context.schema.json",
    title: "Dauys list context: election day, mandates, deadlines and what else a check of candidate lists needs",
    ...listContext.schema,
  };
}
