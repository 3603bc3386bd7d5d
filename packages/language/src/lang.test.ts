import { expect, test } from "vitest";
import { isLang, LANG_NAMES, LANGS, pick } from "./lang.ts";

test("a text is picked in each language", () => {
  const text = { kk: "дауыс", ru: "голос", en: "vote" };
  expect(LANGS.map((lang) => pick(text, lang))).toEqual(["дауыс", "голос", "vote"]);
});

test("a word from outside is a language or not", () => {
  expect(LANGS.every(isLang)).toBe(true);
  expect(["", "kz", "KK", "ru-RU", "toString", "__proto__"].filter(isLang)).toEqual([]);
});

test("each language names itself", () => {
  expect(Object.keys(LANG_NAMES)).toEqual([...LANGS]);
});
