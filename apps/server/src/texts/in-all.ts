import { type Catalogue, LANGS, message, type Trilingual } from "@dauys/language";

type Params<C extends Catalogue, K extends keyof C & string> =
  Parameters<typeof message<C, K>> extends readonly [unknown, unknown, unknown, ...infer R] ? R : never;

/** A message in all three languages, with the same parameters. */
export function inAll<C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  key: K,
  ...params: Params<C, K>
): Trilingual {
  const [kk = "", ru = "", en = ""] = LANGS.map((lang) =>
    message(catalogue as Catalogue, key, lang, params[0] as never),
  );
  return { kk, ru, en };
}
