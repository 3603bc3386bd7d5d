import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { type ListFiles, listFiles } from "@dauys/rehearsal";
import type { MadeRehearsal } from "@dauys/site/records";

/** The context that all lists of a rehearsal are checked with, by its name in the folder. */
export const CONTEXT_FILE = "context.json";

/** The lists of a rehearsal by their names in a folder, numbered in the order in which they were handed in; none without people. */
export function listFileTexts({ rehearsal }: MadeRehearsal): ReadonlyMap<string, Uint8Array> {
  const files = listFiles(rehearsal);
  return files === null ? new Map() : written(files);
}

function written({ lists, refused, context }: ListFiles): ReadonlyMap<string, Uint8Array> {
  const named = [...lists, refused].map((list, i) => [`${i + 1}-${list.list}.json`, list] as const);
  return new Map([...named, [CONTEXT_FILE, context] as const].map(([name, value]) => [name, bytesOf(value)]));
}

/** Indented, for people who read it; in canonical order, so that the same list is the same bytes. */
function bytesOf(value: unknown): Uint8Array {
  const ordered: unknown = JSON.parse(canonicalJson(value as JsonValue));
  return new TextEncoder().encode(`${JSON.stringify(ordered, null, 2)}\n`);
}
