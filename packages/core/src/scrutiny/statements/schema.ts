import type { JsonSchema } from "../../json/index.ts";
import { statementsFile } from "./statements-file.ts";

/** The JSON Schema (draft 2020-12) of files of statements, generated from the same shapes as the reader and the types. */
export function statementsSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/statements.schema.json",
    title: "Dauys statements: reports on an election claim by claim, without verdicts, and the missions of observers",
    ...statementsFile.schema,
  };
}
