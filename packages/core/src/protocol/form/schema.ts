import type { JsonSchema } from "../../json/index.ts";
import { form } from "./form.ts";

/** The JSON Schema (draft 2020-12) of form files, generated from the same shapes as the reader and the types. */
export function formSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/form.schema.json",
    title: "Dauys form: a commission's result form as data, with its checks",
    ...form.schema,
  };
}
