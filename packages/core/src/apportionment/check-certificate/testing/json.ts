/** Any JSON value, as a test writes it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a value stands inside another. */
export type Path = readonly (string | number)[];

/** Every value inside, with its place, from the outside in. */
export function* inside(value: Json, path: Path = []): Generator<{ readonly path: Path; readonly value: Json }> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  const members: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item, i) => [i, item as Json] as const)
    : Object.entries(value as { readonly [key: string]: Json });
  for (const [key, member] of members) yield* inside(member, [...path, key]);
}

/** A copy in which the value at `path` is replaced, or taken out where `replacement` is left out. */
export function changed(value: Json, [key, ...rest]: Path, replacement?: Json): Json {
  if (key === undefined) return replacement ?? null;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    if (rest.length === 0 && replacement === undefined) return items.filter((_, i) => i !== key);
    if (key === items.length) return [...items, changed(null, rest, replacement)];
    return items.map((item, i) => (i === key ? changed(item, rest, replacement) : item));
  }
  const { [String(key)]: member = null, ...others } = value as { readonly [key: string]: Json };
  if (rest.length === 0 && replacement === undefined) return others;
  return { ...others, [key]: changed(member, rest, replacement) };
}
