import { checkAdditions, type Primary, unknownValues } from "@dauys/core/nomination";
import type { Lang, Trilingual } from "@dauys/language";
import type { LoadedPrimary } from "./load-primary.ts";

/** The rules of a primary for programs: the values as the file has them, its texts in one language. */
export function showJson({ primary, sha256 }: LoadedPrimary, lang: Lang): object {
  const { $schema: _, ...values } = primary;
  return {
    ...(inLanguage(values, lang) as Omit<Primary, "$schema">),
    additions: checkAdditions(primary),
    unknownValues: unknownValues(primary),
    sha256,
  };
}

/** Every text of three languages in one of them. */
function inLanguage(value: unknown, lang: Lang): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, lang));
  if (isTrilingual(value)) return value[lang];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, lang)]));
}

function isTrilingual(value: object): value is Trilingual {
  return Object.keys(value).sort().join() === "en,kk,ru";
}
