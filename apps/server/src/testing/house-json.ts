import { readFileSync } from "node:fs";
import type { JsonValue } from "@dauys/core/json";

/** A document of the house as parsed JSON, by its path from the root. */
export function houseJson(path: string): JsonValue {
  return JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8")) as JsonValue;
}
