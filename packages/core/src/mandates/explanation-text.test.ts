import { expect, test } from "vitest";
import type { Trilingual } from "../rules/index.ts";
import { explanationText, type Wording } from "./explanation-text.ts";
import type { Explanation } from "./state.ts";
import { EXPLANATIONS } from "./text/explanations.ts";
import { FINDINGS } from "./text/findings.ts";
import { REFUSALS } from "./text/refusals.ts";

const same = (text: string): Trilingual => ({ kk: text, ru: text, en: text });
const wording: Wording = {
  person: (id) => same(`<${id}>`),
  day: (day) => same(`<${day}>`),
  ground: (id) => same(`<${id}>`),
};
const after = { person: "p1", ground: "death", date: "2031-05-01" };
const organ = { ru: "Бюро" };
const date = "2031-01-20";

test.each<[Explanation, string]>([
  [{ by: "party", place: 3, organ, date }, "Decision of the party (Бюро, <2031-01-20>): mandate 3."],
  [
    { by: "alphabet", place: 2, of: 5, tie: null },
    "By the alphabet of the state language, place 2 of 5: the party did not decide in time.",
  ],
  [
    { by: "alphabet", place: 2, of: 5, tie: "list-number" },
    "By the alphabet of the state language, place 2 of 5; among people spelled the same, by list number.",
  ],
  [
    { by: "alphabet", place: 2, of: 5, tie: "lot" },
    "By the alphabet of the state language, place 2 of 5; among people with the same name and number, by lot.",
  ],
  [{ by: "list-order", place: 1 }, "By the order of the list: place 1."],
  [
    { by: "authority", place: 1, question: "fallback-quota", source: { en: "Court" } },
    "The law is silent; decided from outside these rules: Court, mandate 1.",
  ],
  [
    { by: "replacement", choice: "party", after, organ, date },
    "In the seat of <p1> (<death>, <2031-05-01>) by the party's choice: Бюро, <2031-01-20>.",
  ],
  [
    { by: "replacement", choice: "order", after },
    "In the seat of <p1> (<death>, <2031-05-01>), next in the order of the list.",
  ],
  [
    { by: "replacement", choice: "authority", after, organ },
    "In the seat of <p1> (<death>, <2031-05-01>); the law is silent, decided from outside these rules: Бюро.",
  ],
])("%o", (how, english) => {
  const text = explanationText(how, wording);
  expect(text.en).toBe(english);
  for (const lang of ["kk", "ru"] as const) expect(text[lang]).not.toMatch(/[{}]/);
});

const texts: readonly Trilingual[] = [
  ...Object.values(EXPLANATIONS),
  ...Object.values(FINDINGS),
  ...Object.values(REFUSALS).map(({ text }) => text),
];

test("every sentence names the same words in the three languages", () => {
  const words = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  expect(texts.length).toBeGreaterThan(80);
  for (const { kk, ru, en } of texts) expect([words(kk), words(ru)]).toEqual([words(en), words(en)]);
});
