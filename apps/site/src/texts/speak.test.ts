import { defineMessages } from "@dauys/language";
import { expect, test } from "vitest";
import { speak } from "./speak.ts";

const texts = defineMessages({
  plain: { kk: "дауыс", ru: "голос", en: "vote" },
  counted: { kk: "{n} дауыс", ru: "голосов: {n}", en: "{n} votes" },
});

test("a catalogue speaks one language", () => {
  expect(speak(texts, "ru")("plain")).toBe("голос");
  expect(speak(texts, "en")("counted", { n: 7_241_562 })).toBe("7,241,562 votes");
});

test("a message without its figure does not compile, and throws", () => {
  // @ts-expect-error: the figure is missing
  expect(() => speak(texts, "kk")("counted")).toThrow("needs {n}");
});
