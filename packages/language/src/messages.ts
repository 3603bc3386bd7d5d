import { formatInteger, type Integer } from "./integer.ts";
import type { Lang, Trilingual } from "./lang.ts";

/** Messages by key. */
export type Catalogue = Readonly<Record<string, Trilingual>>;

/**
 * What a placeholder is filled with: a text as it is, or a whole number, which is formatted as a count in the language
 * (so give a year or an article's number as a string).
 */
export type MessageParam = string | Integer;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type Literal<Text extends string> = string extends Text ? false : Text extends "" ? false : true;

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Sound<M extends Trilingual> = [Literal<M["kk"]>, Literal<M["ru"]>, Literal<M["en"]>] extends [true, true, true]
  ? [Equal<NamesIn<M["kk"]>, NamesIn<M["en"]>>, Equal<NamesIn<M["ru"]>, NamesIn<M["en"]>>] extends [true, true]
    ? M
    : "the three languages must have the same placeholders"
  : "each language must be one string literal that is not empty";

type Params<M extends Trilingual> = string extends M["en"]
  ? [params?: Readonly<Record<string, MessageParam>>]
  : [NamesIn<M["en"]>] extends [never]
    ? []
    : [params: Readonly<Record<NamesIn<M["en"]>, MessageParam>>];

const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;

/**
 * A catalogue, checked by the compiler and again when it is loaded: each message in three languages, none empty, all
 * three with the same placeholders `{name}`. A brace is always part of a placeholder.
 *
 * @throws Error that lists every fault of the catalogue (see {@link catalogueFaults}).
 * @example
 * defineMessages({ won: { kk: "{list}: {seats}", ru: "{list}: {seats}", en: "{list}: {seats}" } }).won.en // "{list}: {seats}"
 */
export function defineMessages<const C extends Catalogue>(catalogue: C & { readonly [K in keyof C]: Sound<C[K]> }): C {
  const faults = catalogueFaults(catalogue);
  if (faults.length > 0) {
    throw new Error(`faults in a catalogue of messages:\n${faults.join("\n")}`);
  }
  return catalogue;
}

/**
 * What is wrong with a catalogue, a sentence for each fault; none if it is sound.
 *
 * @example
 * catalogueFaults({ won: { kk: "{list} жеңді", ru: "победил {list}", en: "" } }) // ["won.en is empty", "won.en lacks {list}"]
 */
export function catalogueFaults(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, texts]) => {
    const all = new Set(Object.values(texts).flatMap(placeholders));
    return (["kk", "ru", "en"] as const).flatMap((lang) => textFaults(`${key}.${lang}`, texts[lang], all));
  });
}

/**
 * A message in one language, its placeholders filled. A filled text is not read for placeholders again.
 *
 * @throws Error if the catalogue has no such key or a placeholder is given nothing: a bug of the caller.
 * @example
 * message(defineMessages({ total: { kk: "барлығы {n}", ru: "всего {n}", en: "{n} in all" } }), "total", "en", { n: 7241562 }) // "7,241,562 in all"
 */
export function message<C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  key: K,
  lang: Lang,
  ...rest: Params<C[K]>
): string {
  if (!Object.hasOwn(catalogue, key)) {
    throw new Error(`no message ${JSON.stringify(key)}`);
  }
  const given: Readonly<Record<string, MessageParam>> = rest[0] ?? {};
  return partsOf((catalogue[key] as Trilingual)[lang]).reduce((filled, part, i) => {
    if (i % 2 === 0) return filled + part;
    const value = Object.hasOwn(given, part) ? given[part] : undefined;
    if (value === undefined) {
      throw new Error(`message ${JSON.stringify(key)} needs {${part}}`);
    }
    return filled + (typeof value === "string" ? value : formatInteger(value, lang));
  }, "");
}

/** Texts as they were cut at their placeholders: a site of ten thousand stations fills each a hundred thousand times. */
const cut = new Map<string, readonly string[]>();

/** What stands before, between and behind the placeholders of a text, at even places, and their names, at odd ones. */
function partsOf(text: string): readonly string[] {
  const known = cut.get(text);
  if (known !== undefined) return known;
  const parts = text.split(PLACEHOLDER);
  cut.set(text, parts);
  return parts;
}

function placeholders(text: string): readonly string[] {
  return Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? "");
}

function textFaults(where: string, text: string, all: ReadonlySet<string>): readonly string[] {
  const own = placeholders(text);
  const lacking = [...all].filter((name) => !own.includes(name));
  return [
    ...(text.trim() === "" ? [`${where} is empty`] : []),
    ...(/[{}]/.test(text.replace(PLACEHOLDER, "")) ? [`${where} has a brace outside a placeholder`] : []),
    ...lacking.map((name) => `${where} lacks {${name}}`),
  ];
}
