import { canonicalJson, faultsOf, type JsonFault, type JsonValue, parseJson, readShape } from "../../json/index.ts";
import { type Primary, primary } from "./primary.ts";
import { primaryProblems } from "./primary-problems.ts";

/** Something wrong in a file of a primary: what, and where (line and column from 1). */
export type PrimaryFault = JsonFault;

/** A file with the rules of a primary that was read, with the text its hash is taken of. */
export interface ReadPrimary {
  readonly primary: Primary;
  /** Canonical JSON (RFC 8785) without the pointer to the schema: hash its UTF-8 bytes to name this version. */
  readonly canonical: string;
}

/**
 * Reads and checks the rules of a primary: strict JSON, the published shape, then what a shape cannot say: sources,
 * groups and quotas that exist, and values that say how well they are known. Whether figures add up is no fault.
 */
export function readPrimary(
  text: string,
):
  | { readonly ok: true; readonly read: ReadPrimary }
  | { readonly ok: false; readonly faults: readonly PrimaryFault[] } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const { value } = parsed.json;
  const shaped = readShape(primary, value);
  const problems = shaped.ok ? primaryProblems(shaped.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) {
    const { $schema: _, ...content } = value as { readonly [key: string]: JsonValue };
    return { ok: true, read: { primary: shaped.value, canonical: canonicalJson(content) } };
  }
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}
