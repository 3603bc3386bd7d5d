import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citationText } from "./citation.ts";

const RULES = new URL("../../../rules/", import.meta.url);

test.each([
  ["Constitution, Art. 62(5)", "Конституция, 62(5)-бап", "Конституция, ст. 62(5)"],
  ["Act, Art. 97-1(1), Art. 43(5)", "Заң, 97-1(1)-бап, 43(5)-бап", "Закон, ст. 97-1(1), ст. 43(5)"],
  ["Act, Art. 97-1(1), (3)-(4)", "Заң, 97-1(1), (3)-(4)-бап", "Закон, ст. 97-1(1), (3)-(4)"],
  [
    "Constitution, Art. 51(1); Act, Arts 93-1, 94-1",
    "Конституция, 51(1)-бап; Заң, 93-1, 94-1-баптар",
    "Конституция, ст. 51(1); Закон, ст. 93-1, 94-1",
  ],
  [
    "Constitution, Art. 56, items 7-9 and 13",
    "Конституция, 56-бап, 7-9 және 13-тармақтар",
    "Конституция, ст. 56, п. 7-9 и 13",
  ],
  ["Kieswet, Arts P 7(1), P 8(1)", "Kieswet, P 7(1), P 8(1)-баптар", "Kieswet, ст. P 7(1), P 8(1)"],
  ["Scotland Act 1998, s. 6", "Scotland Act 1998, s. 6", "Scotland Act 1998, s. 6"],
  ["Act No. 180/2014, § 68(1)", "Act No. 180/2014, § 68(1)", "Act No. 180/2014, § 68(1)"],
  ["No. 335-VI of 25.05.2020", "25.05.2020 № 335-VI", "№ 335-VI от 25.05.2020"],
])("%s", (article, kk, ru) => {
  expect(citationText(article, "kk")).toBe(kk);
  expect(citationText(article, "ru")).toBe(ru);
  expect(citationText(article, "en")).toBe(article);
});

test("no English word is left of any article of Kazakhstan's rules", () => {
  const files = readdirSync(RULES).filter((name) => name.startsWith("kz-"));
  const articles = files.flatMap((name) => [
    ...readFileSync(new URL(name, RULES), "utf8").matchAll(/"article": "([^"]*)"/g),
  ]);
  expect(articles.length).toBeGreaterThan(200);
  for (const [, article = ""] of articles) {
    for (const lang of ["kk", "ru"] as const) {
      const words = citationText(article, lang).replace(/\b[IVX]+\b/g, "");
      expect(words, `${article} in ${lang}`).not.toMatch(/[A-Za-z]{2}/);
    }
  }
});
