import type { Trilingual } from "../../../rules/index.ts";

/** Lists or parties by their names, in each language; by its id one that has none here. */
export function called(names: ReadonlyMap<string, Trilingual>, ids: readonly string[]): Trilingual {
  const all = (lang: keyof Trilingual): string => ids.map((id) => names.get(id)?.[lang] ?? id).join(", ");
  return { kk: all("kk"), ru: all("ru"), en: all("en") };
}
