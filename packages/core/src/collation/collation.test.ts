import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText, sortText } from "./collation.ts";
import { KAZAKH_ALPHABET } from "./collation-key.ts";

const LANGS = ["kk", "ru", "en"] as const;

const RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
const same = (text: string) => text;

test("the 42 Kazakh letters stand in their order, small and capital", () => {
  const letters = [...KAZAKH_ALPHABET];
  expect(letters).toHaveLength(42);
  expect(sortText([...letters].reverse(), "kk", same)).toEqual(letters);
  const pairs = letters.flatMap((letter) => [letter.toLowerCase(), letter]);
  expect(sortText([...pairs].reverse(), "kk", same)).toEqual(pairs);
});

test("the 33 Russian letters stand in their order", () => {
  expect(sortText([...RUSSIAN].reverse(), "ru", same)).toEqual([...RUSSIAN]);
});

test("Kazakh names by the Kazakh alphabet", () => {
  const names = [
    "Абай",
    "Азат",
    "Ақан",
    "Аян",
    "Әлия",
    "Ғалым",
    "Қанат",
    "Ңурай",
    "Өмір",
    "Ұлан",
    "Үміт",
    "Һарун",
    "Ілияс",
  ];
  expect(sortText([...names].reverse(), "kk", same)).toEqual(names);
});

test("Ё is a letter in Kazakh and an accented Е in Russian", () => {
  expect(sortText(["Ельцин", "Жуков", "Ёлкин", "Елисеев"], "ru", same)).toEqual([
    "Елисеев",
    "Ёлкин",
    "Ельцин",
    "Жуков",
  ]);
  expect(sortText(["Ельцин", "Жуков", "Ёлкин", "Елисеев"], "kk", same)).toEqual([
    "Елисеев",
    "Ельцин",
    "Ёлкин",
    "Жуков",
  ]);
  expect(compareText("все", "всё", "ru")).toBe(-1);
});

test("nothing comes before something, a space before any letter, a digit before a letter", () => {
  const list = ["", "Ак", "Ак Жол", "Ак-Жол", "Ак1", "Акжол"];
  expect(sortText([...list].reverse(), "ru", same)).toEqual(list);
});

test("scripts: Cyrillic first in Kazakh and Russian, Latin first in English, others last", () => {
  const mixed = ["Ω", "Nur Otan", "Нұр Отан", "1", "Éire", "Eire", "Ђорђе"];
  expect(sortText(mixed, "kk", same)).toEqual(["1", "Нұр Отан", "Ђорђе", "Eire", "Éire", "Nur Otan", "Ω"]);
  expect(sortText(mixed, "en", same)).toEqual(["1", "Eire", "Éire", "Nur Otan", "Нұр Отан", "Ђорђе", "Ω"]);
});

test("case decides only when nothing else does", () => {
  expect(sortText(["АБ", "аб", "Аа", "аА", "Ба"], "kk", same)).toEqual(["аА", "Аа", "аб", "АБ", "Ба"]);
});

test("texts that look the same and differ in code points are told apart", () => {
  expect(compareText("\u0439", "\u0438\u0306", "ru")).not.toBe(0);
  expect(compareText("\u0439", "\u043a", "ru")).toBe(-1);
  expect(compareText("\u0438\u0306", "\u043a", "ru")).toBe(-1);
});

test("items with the same text keep their order", () => {
  const items = ["b1", "a1", "b2", "a2"];
  expect(sortText(items, "en", (item) => item.slice(0, 1))).toEqual(["a1", "a2", "b1", "b2"]);
});

const someText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...`${KAZAKH_ALPHABET}${KAZAKH_ALPHABET.toLowerCase()}azéÉß -'19`), maxLength: 5 }),
  fc.string({
    unit: fc.constantFrom("е", "ё", "Ё", "\u0308", "\u0306", "и", "й", "İ", "ı", "\ud800", "𝒜", "愛"),
    maxLength: 4,
  }),
  fc.string({ unit: "binary", maxLength: 4 }),
);

test.each(LANGS)("%s: a total order", (lang) => {
  fc.assert(
    fc.property(someText, someText, someText, (a, b, c) => {
      expect(compareText(a, a, lang)).toBe(0);
      expect(compareText(a, b, lang) === 0).toBe(a === b);
      expect(compareText(a, b, lang) + compareText(b, a, lang)).toBe(0);
      const [x = "", y = "", z = ""] = sortText([a, b, c], lang, same);
      expect(Math.max(compareText(x, y, lang), compareText(y, z, lang), compareText(x, z, lang))).toBeLessThanOrEqual(
        0,
      );
    }),
    { numRuns: 2000 },
  );
});
