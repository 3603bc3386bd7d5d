import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { LANGS } from "./lang.ts";
import { catalogueFaults, defineMessages, message } from "./messages.ts";

const MESSAGES = defineMessages({
  hello: { kk: "Сәлем", ru: "Здравствуйте", en: "Hello" },
  won: {
    kk: "{list} тізімі {seats} мандат алды",
    ru: "Список {list} получил мандатов: {seats}",
    en: "List {list} won {seats} mandates",
  },
});

test("placeholders are filled, integers in the form of the language", () => {
  const params = { list: "Ауыл", seats: 12345 };
  expect(message(MESSAGES, "won", "kk", params)).toBe("Ауыл тізімі 12\u00a0345 мандат алды");
  expect(message(MESSAGES, "won", "ru", params)).toBe("Список Ауыл получил мандатов: 12\u00a0345");
  expect(message(MESSAGES, "won", "en", { list: "Auyl", seats: "2021" })).toBe("List Auyl won 2021 mandates");
  expect(LANGS.map((lang) => message(MESSAGES, "hello", lang))).toEqual(["Сәлем", "Здравствуйте", "Hello"]);
});

test("a missing parameter or key is a bug and throws", () => {
  // @ts-expect-error: seats is missing
  expect(() => message(MESSAGES, "won", "en", { list: "Auyl" })).toThrow("{seats}");
  // @ts-expect-error: the parameters are missing
  expect(() => message(MESSAGES, "won", "en")).toThrow("{list}");
  // @ts-expect-error: no such key
  expect(() => message(MESSAGES, "lost", "en")).toThrow("lost");
  // @ts-expect-error: no such key, though every object has it
  expect(() => message(MESSAGES, "toString", "en")).toThrow("toString");
});

test("a parameter that is inherited does not fill a placeholder", () => {
  const odd = defineMessages({ m: { kk: "{constructor}", ru: "{constructor}", en: "{constructor}" } });
  // @ts-expect-error: the parameter is missing
  expect(() => message(odd, "m", "en", {})).toThrow("{constructor}");
});

test("the compiler knows the keys and the parameters", () => {
  expectTypeOf<keyof typeof MESSAGES>().toEqualTypeOf<"hello" | "won">();
  // @ts-expect-error: hello takes no parameters
  message(MESSAGES, "hello", "en", { list: "Auyl" });
});

test("faulty catalogues neither compile nor load", () => {
  // @ts-expect-error: the placeholders differ
  expect(() => defineMessages({ m: { kk: "{a}", ru: "{a}", en: "{b}" } })).toThrow("m.kk lacks {b}");
  // @ts-expect-error: one is empty
  expect(() => defineMessages({ m: { kk: "", ru: "а", en: "a" } })).toThrow("m.kk is empty");
  // @ts-expect-error: a language is missing
  expect(() => defineMessages({ m: { ru: "а", en: "a" } })).toThrow();
  const text: string = "a";
  // @ts-expect-error: the compiler cannot read the placeholders of a text that is not a literal
  expect(defineMessages({ m: { kk: text, ru: text, en: text } }).m.en).toBe("a");
});

test("faults are named by message and language", () => {
  expect(catalogueFaults(MESSAGES)).toEqual([]);
  expect(
    catalogueFaults({ one: { kk: "{a} {b}", ru: "{b}", en: "{a} {a} {b}" }, two: { kk: " ", ru: "{", en: "{B}" } }),
  ).toEqual([
    "one.ru lacks {a}",
    "two.kk is empty",
    "two.ru has a brace outside a placeholder",
    "two.en has a brace outside a placeholder",
  ]);
});

test("what fills a placeholder is never read again, nor as a pattern of replacement", () => {
  fc.assert(
    fc.property(fc.constantFrom("{seats}", "$&", "$1", "$$", "{list}"), fc.string(), (list, seats) => {
      expect(message(MESSAGES, "won", "en", { list, seats })).toBe(`List ${list} won ${seats} mandates`);
    }),
  );
});
