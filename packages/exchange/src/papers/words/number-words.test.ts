import { expect, test } from "vitest";
import { MOST_IN_WORDS, numberWords } from "./number-words.ts";

test.each([
  [0, "нөл", "ноль", "zero"],
  [1, "бір", "один", "one"],
  [2, "екі", "два", "two"],
  [10, "он", "десять", "ten"],
  [13, "он үш", "тринадцать", "thirteen"],
  [20, "жиырма", "двадцать", "twenty"],
  [48, "қырық сегіз", "сорок восемь", "forty-eight"],
  [99, "тоқсан тоғыз", "девяносто девять", "ninety-nine"],
  [100, "жүз", "сто", "one hundred"],
  [101, "жүз бір", "сто один", "one hundred and one"],
  [512, "бес жүз он екі", "пятьсот двенадцать", "five hundred and twelve"],
  [1000, "бір мың", "одна тысяча", "one thousand"],
  [1005, "бір мың бес", "одна тысяча пять", "one thousand and five"],
  [2002, "екі мың екі", "две тысячи два", "two thousand and two"],
  [5000, "бес мың", "пять тысяч", "five thousand"],
  [11_011, "он бір мың он бір", "одиннадцать тысяч одиннадцать", "eleven thousand and eleven"],
  [21_000, "жиырма бір мың", "двадцать одна тысяча", "twenty-one thousand"],
  [
    112_342,
    "жүз он екі мың үш жүз қырық екі",
    "сто двенадцать тысяч триста сорок два",
    "one hundred and twelve thousand three hundred and forty-two",
  ],
  [1_000_000, "бір миллион", "один миллион", "one million"],
  [2_000_001, "екі миллион бір", "два миллиона один", "two million and one"],
  [
    7_241_562,
    "жеті миллион екі жүз қырық бір мың бес жүз алпыс екі",
    "семь миллионов двести сорок одна тысяча пятьсот шестьдесят два",
    "seven million two hundred and forty-one thousand five hundred and sixty-two",
  ],
  [
    999_999_999,
    "тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
    "девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять",
    "nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine",
  ],
])("%i in words", (n, kk, ru, en) => {
  expect([numberWords(n, "kk"), numberWords(n, "ru"), numberWords(n, "en")]).toEqual([kk, ru, en]);
});

test.each(["kk", "ru", "en"] as const)("in %s no two numbers have the same words, and none is left out", (lang) => {
  const seen = new Set<string>();
  const numbers = Array.from({ length: 22_222 }, (_, i) => i);
  for (const n of numbers) {
    const words = numberWords(n, lang);
    expect(words).toMatch(/^\p{Ll}+([ -]\p{Ll}+)*$/u);
    seen.add(words);
  }
  expect(seen.size).toBe(numbers.length);
});

test.each([-1, 1.5, Number.NaN, MOST_IN_WORDS + 1])("%d has no words", (n) => {
  expect(() => numberWords(n, "en")).toThrow("cannot be written in words");
});
