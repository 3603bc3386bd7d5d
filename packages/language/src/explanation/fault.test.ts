import type { ContestFault } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { LANGS } from "../lang.ts";
import { explainFault } from "./fault.ts";
import { NAMES, numbersIn, rulesOf, textsOf } from "./testing/fixture.ts";

const rules = rulesOf("kz-2020-05");

/** Every kind of fault. The compiler asks for each. */
const FAULTS: { readonly [Kind in ContestFault["fault"]]: ContestFault } = {
  "missing-base": { fault: "missing-base", unit: "", base: "received", row: "@received", article: "Art. 1" },
  "missing-seats": { fault: "missing-seats", unit: "North" },
  sum: { fault: "sum", unit: "", expected: 7241562, found: 7241000, row: "@valid" },
  "too-large": { fault: "too-large", unit: "", list: "a" },
  "reserved-name": { fault: "reserved-name", unit: "", list: "group:a" },
  answer: { fault: "answer", message: '"x" was not among the lists asked about', among: ["a", "b"] },
};

test.each(Object.entries(FAULTS))("%s: what is wrong and what to do, in three languages", (_, fault) => {
  const [kk, ru, en] = LANGS.map((lang) => {
    const texts = textsOf(explainFault(fault, { lang, rules, names: NAMES }));
    expect(texts.join(" ")).not.toMatch(/undefined|NaN|null|[{}]/);
    expect(texts.join(" ").match(/\.(?= |$)/g)?.length).toBeGreaterThan(1);
    return texts.map((text) => numbersIn(text, lang));
  });
  expect(ru).toEqual(en);
  expect(kk).toEqual(en);
});

test.each([
  [
    "kk",
    "Заң бойынша үлес бюллетень алған сайлаушылар санынан есептеледі, ал бұл сан бастапқы деректерде жоқ. " +
      "Дауыстар файлына мына жолды қосыңыз: @received.",
  ],
  [
    "ru",
    "По закону доля исчисляется от числа избирателей, получивших бюллетени, а этого числа в исходных данных нет. " +
      "Добавьте в файл с голосами строку @received.",
  ],
  [
    "en",
    "By law the share is taken of the number of voters given a ballot, and the input does not give it. " +
      "Add the row @received to the votes file.",
  ],
] as const)("a missing base names the row to add, %s", (lang, text) => {
  expect(explainFault(FAULTS["missing-base"], { lang, rules })).toEqual([{ kind: "text", text, article: "Art. 1" }]);
});

test("a sum says both numbers and their difference; a unit is named", () => {
  const [sum] = textsOf(explainFault(FAULTS.sum, { lang: "en", rules }));
  expect(sum).toContain("The row @valid says 7,241,000, and its parts add up to 7,241,562.");
  expect(sum).toContain("difference: 562.");
  expect(textsOf(explainFault(FAULTS["missing-seats"], { lang: "ru", rules }))[0]).toMatch(/^North: Числа/);
});
