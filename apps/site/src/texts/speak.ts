import { type Catalogue, type Lang, type MessageParam, message } from "@dauys/language";

type Rest<C extends Catalogue, K extends keyof C & string> =
  Parameters<typeof message<C, K>> extends readonly [unknown, unknown, unknown, ...infer R] ? R : never;

/** Says the messages of one catalogue in one language. */
export type Speaker<C extends Catalogue> = <K extends keyof C & string>(key: K, ...params: Rest<C, K>) => string;

/**
 * One catalogue in one language, for a part of a page.
 *
 * @throws Error, when it speaks, as `message` does: for a key or a placeholder without content.
 * @example
 * speak(defineMessages({ seats: { kk: "{n} орын", ru: "{n} мест", en: "{n} seats" } }), "kk")("seats", { n: 98 }) // "98 орын"
 */
export function speak<C extends Catalogue>(catalogue: C, lang: Lang): Speaker<C> {
  // The speaker's own type has checked the parameters; what they are for this key cannot be said once more in here.
  return (key, ...params) => message(catalogue as Catalogue, key, lang, params[0] as Params | undefined);
}

type Params = Readonly<Record<string, MessageParam>>;
