import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "./collation.ts";
import { KAZAKH_ALPHABET } from "./collation-key.ts";
import { compareSpelling, sameSpelling } from "./spelling.ts";

const sorted = (names: readonly string[]): readonly string[] => [...names].sort((a, b) => compareSpelling(a, b, "kk"));

test("each letter that only Kazakh has follows the letter that its alphabet puts before it", () => {
  const pairs = [
    ["Ая", "Әбе", "Ба"],
    ["Гүл", "Ғабит", "Дана"],
    ["Кү", "Қабыл", "Лаура"],
    ["Ню", "Ңа", "Оразбек"],
    ["Оя", "Өмір", "Перизат"],
    ["Ую", "Ұлан", "Үміт", "Фариза"],
    ["Хан", "Һарун", "Цой"],
    ["Ы", "Іңкәр", "Ьа", "Эльмира"],
  ];
  for (const names of pairs) expect(sorted(names.toReversed())).toEqual(names);
});

test("the order of code points would put these names elsewhere", () => {
  const names = ["Аязбаев", "Әбенов", "Қабылов", "Лаврова", "Өтегенов", "Пак", "Үсенов", "Һарунов", "Цой", "Ілиясов"];
  expect(sorted(names.toReversed())).toEqual(names);
  const byCodePoint = [...names].sort();
  expect(byCodePoint).not.toEqual(names);
  expect(byCodePoint.slice(0, 4)).toEqual(["Ілиясов", "Аязбаев", "Лаврова", "Пак"]);
});

test("capitals, white space and the way a letter is composed do not tell names apart", () => {
  expect(sameSpelling("ӘБЕНОВ  Қанат ", "Әбенов Қанат")).toBe(true);
  expect(sameSpelling("Әбенов\u00a0Қанат", "Әбенов Қанат")).toBe(true);
  expect(sameSpelling("Зайцев\u0430\u0438\u0306", "Зайцев\u0430\u0439")).toBe(true);
  expect(sameSpelling("Әбенов Қанат", "Абенов Қанат")).toBe(false);
  expect(sameSpelling("Ельцин", "Ёльцин")).toBe(false);
});

test("no difference exactly where the spelling is the same, and otherwise as texts are compared", () => {
  const name = fc.string({
    unit: fc.constantFrom(...KAZAKH_ALPHABET, ...KAZAKH_ALPHABET.toLowerCase(), " ", "-"),
    maxLength: 6,
  });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareSpelling(a, b, "kk") === 0).toBe(sameSpelling(a, b));
      expect(compareSpelling(a, b, "kk") + compareSpelling(b, a, "kk")).toBe(0);
      const small = (text: string) => text.trim().replace(/ +/g, " ").toLowerCase();
      expect(compareSpelling(a, b, "kk")).toBe(compareText(small(a), small(b), "kk"));
    }),
    { numRuns: 1000 },
  );
});
