import { type JsonValue, type Path, pathText } from "../../json/index.ts";
import type { Primary } from "./primary.ts";
import { walk } from "./walk.ts";

/** A value of the rules that is not known: where it stands, and the member's name by which it is called. */
export interface UnknownValue {
  readonly path: string;
  readonly member: string;
  /** The id of what it belongs to, such as a stage or a group; `""`: the primary itself. */
  readonly of: string;
}

/** Every value of a primary that is `null` because it is not known, in the order of the file. */
export function unknownValues(primary: Primary): readonly UnknownValue[] {
  const found: UnknownValue[] = [];
  walk(primary as unknown as JsonValue, [], (value, path) => {
    if (typeof value !== "object" || value === null || !("value" in value) || !("status" in value)) return;
    if (value.value !== null) return;
    found.push({ path: pathText(path), member: String(path.at(-1)), of: ownerOf(primary, path) });
  });
  return found;
}

function ownerOf(primary: Primary, path: Path): string {
  let at: JsonValue | undefined = primary as unknown as JsonValue;
  let owner = "";
  for (const step of path.slice(0, -1)) {
    at = (at as { readonly [key: string]: JsonValue })[step];
    const id = typeof at === "object" && at !== null && "id" in at ? at.id : undefined;
    owner = typeof id === "string" ? id : typeof step === "string" && path[0] === "central" ? step : owner;
  }
  return owner;
}

/** Figures that have to add up: the parts, their sum and the total that is stated; `null` where one is not known. */
export interface CheckedAddition {
  readonly total: string;
  readonly parts: readonly string[];
  readonly sum: number | null;
  readonly stated: number | null;
  readonly holds: boolean | null;
}

/** Whether the figures of a primary that have to add up do so. */
export function checkAdditions({ figures, additions }: Primary): readonly CheckedAddition[] {
  const value = (id: string): number | null => figures.find((figure) => figure.id === id)?.value ?? null;
  return additions.map(({ total, parts }) => {
    const sum = parts.reduce<number | null>((all, id) => {
      const part = value(id);
      return all === null || part === null ? null : all + part;
    }, 0);
    const stated = value(total);
    return { total, parts, sum, stated, holds: sum === null || stated === null ? null : sum === stated };
  });
}
