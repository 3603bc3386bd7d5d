/** A JSON value as law data and entries may hold it: integers only, no floating point. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A place inside a JSON document: object keys and array positions from the root. */
export type Path = readonly (string | number)[];

/** The path as people write it: `distribution.ties[0]`; the root is `(whole file)`. */
export function pathText(path: Path): string {
  if (path.length === 0) return "(whole file)";
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
