import type { JsonSchema } from "@dauys/core/json";
import { profile } from "./profile.ts";

/** The JSON Schema (draft 2020-12) of import profiles, generated from the same shapes as the reader and the types. */
export function profileSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/profile.schema.json",
    title: "Dauys import profile: how a country's file of protocols is read",
    ...profile.schema,
  };
}
