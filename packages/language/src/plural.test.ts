import { expect, test } from "vitest";
import { counted, plural } from "./plural.ts";

const SEAT = {
  kk: "орын",
  ru: { one: "место", few: "места", many: "мест" },
  en: { one: "seat", other: "seats" },
};

test.each([
  ["место", [1, 21, 101, 121, 1001, 10n ** 15n + 1n]],
  ["места", [2, 3, 4, 22, 34, 102, 1004]],
  ["мест", [0, 5, 9, 10, 11, 12, 13, 14, 15, 19, 20, 25, 111, 112, 114, 1011, 10n ** 15n + 11n]],
])("Russian: %s", (form, numbers) => {
  expect(numbers.filter((n) => plural(n, "ru", SEAT) !== form)).toEqual([]);
});

test("a negative number goes as its positive twin", () => {
  expect([-1, -2, -11].map((n) => plural(n, "ru", SEAT))).toEqual(["место", "места", "мест"]);
  expect(plural(-1, "en", SEAT)).toBe("seat");
});

test("English has one and all others, Kazakh one form", () => {
  expect([0, 1, 2, 11, 21].map((n) => plural(n, "en", SEAT))).toEqual(["seats", "seat", "seats", "seats", "seats"]);
  expect(new Set([0, 1, 2, 5, 21].map((n) => plural(n, "kk", SEAT)))).toEqual(new Set(["орын"]));
});

test("a number and its noun stay on one line", () => {
  expect(counted(10061, "ru", SEAT)).toBe("10\u00a0061\u00a0место");
  expect(counted(98, "kk", SEAT)).toBe("98\u00a0орын");
});
