import { type CollationKey, collationKey } from "./collation-key.ts";
import type { CollationLang } from "./lang.ts";

/**
 * Compares two texts by the alphabet of a language: negative, zero or positive as `Array.prototype.sort` wants it.
 * A total order: zero means that the two are the same string.
 *
 * 1. Character by character: white space, then punctuation, then digits, then letters. Kazakh and Russian put Cyrillic
 *    before Latin, English Latin before Cyrillic; other scripts come last, by code point. Cyrillic goes by the 42 letters
 *    of the Kazakh alphabet, which keeps the order of the 33 Russian ones; so Kazakh names have their place in a Russian
 *    list too. Cyrillic letters of other languages follow Я.
 * 2. If these are equal, by accents (é after e). In Russian, as its dictionaries have it, Ё is such an accented Е; in
 *    Kazakh it is a letter of its own between Е and Ж.
 * 3. If these are equal too, small letters before capitals; at last by code unit.
 *
 * @law Art. 97-1(5) of the Constitutional Act on Elections of Kazakhstan: where a party does not decide, mandates go in
 * the alphabetical order of the state language.
 * @example
 * compareText("Ұлан", "Үміт", "kk") // -1
 * compareText("Ёлкин", "Ельцин", "ru") // -1
 * compareText("Ёлкин", "Ельцин", "kk") // 1
 */
export function compareText(a: string, b: string, lang: CollationLang): number {
  return compareKeys(collationKey(a, lang), collationKey(b, lang));
}

/**
 * A sorted copy, by the text that `textOf` reads from each item. Items with the same text keep their order.
 *
 * @example
 * sortText(["Қанат", "Кенже", "Ақан", "Әлия"], "kk", (name) => name) // ["Ақан", "Әлия", "Кенже", "Қанат"]
 */
export function sortText<Item>(
  items: readonly Item[],
  lang: CollationLang,
  textOf: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, key: collationKey(textOf(item), lang) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

function compareKeys(a: CollationKey, b: CollationKey): number {
  return (
    compareLists(a.letters, b.letters) ||
    compareLists(a.accents, b.accents) ||
    compareLists(a.cases, b.cases) ||
    compareStrings(a.text, b.text)
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [i, weight] of a.entries()) {
    const other = b[i];
    if (other === undefined || weight > other) {
      return 1;
    }
    if (weight < other) {
      return -1;
    }
  }
  return a.length < b.length ? -1 : 0;
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
