import type { JsonValue, Path } from "../../json/index.ts";

/** Visits a value and all that lies inside it, each with its path, parents first. */
export function walk(value: JsonValue, path: Path, visit: (value: JsonValue, path: Path) => void): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const members: readonly (readonly [string | number, JsonValue])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : Object.entries(value);
  for (const [key, member] of members) walk(member, [...path, key], visit);
}
