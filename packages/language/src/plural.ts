import { exactly, formatInteger, type Integer, NBSP } from "./integer.ts";
import type { Lang } from "./lang.ts";

/**
 * The forms of a counted noun. Kazakh has one: after a number the noun stays singular. Russian has three, in the case
 * that the sentence asks for (1 место, 2 места, 5 мест). English has two.
 */
export type PluralForms = {
  readonly kk: string;
  readonly ru: { readonly one: string; readonly few: string; readonly many: string };
  readonly en: { readonly one: string; readonly other: string };
};

/**
 * The form of a noun that goes with a whole number.
 *
 * @throws RangeError if a `number` is not a safe integer.
 * @example
 * plural(21, "ru", { kk: "орын", ru: { one: "место", few: "места", many: "мест" }, en: { one: "seat", other: "seats" } }) // "место"
 */
export function plural(n: Integer, lang: Lang, forms: PluralForms): string {
  const size = exactly(n) < 0n ? -exactly(n) : exactly(n);
  switch (lang) {
    case "kk":
      return forms.kk;
    case "ru":
      return forms.ru[russianCategory(size)];
    case "en":
      return size === 1n ? forms.en.one : forms.en.other;
  }
}

/**
 * The number and its noun, held on one line by a no-break space.
 *
 * @throws RangeError if a `number` is not a safe integer.
 * @example
 * counted(12, "en", { kk: "орын", ru: { one: "место", few: "места", many: "мест" }, en: { one: "seat", other: "seats" } }) // "12\u00a0seats"
 */
export function counted(n: Integer, lang: Lang, forms: PluralForms): string {
  return formatInteger(n, lang) + NBSP + plural(n, lang, forms);
}

function russianCategory(size: bigint): "one" | "few" | "many" {
  const lastTwo = size % 100n;
  const last = size % 10n;
  if (lastTwo >= 11n && lastTwo <= 14n) {
    return "many";
  }
  if (last === 1n) {
    return "one";
  }
  return last >= 2n && last <= 4n ? "few" : "many";
}
