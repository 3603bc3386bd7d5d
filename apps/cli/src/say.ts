import { type Catalogue, type Lang, type MessageParam, message, type Trilingual } from "@dauys/language";

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Params<T extends Trilingual> = [Names<T["en"]>] extends [never]
  ? []
  : [params: Readonly<Record<Names<T["en"]>, MessageParam>>];

/** A message of a catalogue in all three languages at once, for what is told in the language chosen later. */
export function inAll<C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  key: K,
  ...rest: Params<C[K]>
): Trilingual {
  const texts: Catalogue = catalogue;
  const params: Readonly<Record<string, MessageParam>> = rest[0] ?? {};
  return eachLang((lang) => message(texts, key as string, lang, params));
}

/** A text in all three languages, each made by itself. */
export function eachLang(textIn: (lang: Lang) => string): Trilingual {
  return { kk: textIn("kk"), ru: textIn("ru"), en: textIn("en") };
}

/** A text that is the same in the three languages: a name, or a sentence that exists in one of them only. */
export function same(text: string): Trilingual {
  return { kk: text, ru: text, en: text };
}

/** A message with a mark in it filled by a text that differs from language to language. */
export function fill(message: Trilingual, mark: string, by: Trilingual): Trilingual {
  return eachLang((lang) => message[lang].replace(mark, () => by[lang]));
}
