import type { ListVotes } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../lang.ts";
import { explain } from "./explain.ts";
import { wrongComparisons, wrongSums } from "./testing/arithmetic.ts";
import { NAMES, numbersIn, rulesOf, textsOf, unitOf } from "./testing/fixture.ts";
import { STEPS } from "./testing/steps.ts";
import { paragraphsToText } from "./to-text.ts";

const kazakhstan = rulesOf("kz-2020-05");
const share = { by: "share", at: "7/100", of: "valid", scope: "unit", compare: ">=" } as const;
/** The law of Kazakhstan, with clauses that other laws have. */
const rules: Rules = {
  ...kazakhstan,
  distribution: {
    ...kazakhstan.distribution,
    scope: "units",
    qualification: {
      ...kazakhstan.distribution.qualification,
      clauses: [
        { id: "threshold", anyOf: [share], article: "Art. 1" },
        { id: "exempt", for: { minority: true }, anyOf: [], article: "Art. 1" },
        {
          id: "several",
          for: { alliance: { min: 2, max: 3 }, minority: false },
          anyOf: [
            { ...share, scope: "nation" },
            { by: "votes", at: 100, scope: "nation", compare: ">=" },
            { by: "seats", at: 1, compare: ">=" },
            { by: "quota", at: "1/2", compare: ">=" },
          ],
          article: "Art. 1",
        },
        {
          id: "strict",
          for: { alliance: { min: 4 } },
          anyOf: [
            { ...share, compare: ">" },
            { by: "votes", at: 21, scope: "nation", compare: ">" },
            { by: "seats", at: 2, compare: ">" },
            { by: "quota", at: "3/4", compare: ">" },
          ],
          article: "Art. 1",
        },
        {
          id: "votes-only",
          for: { alliance: { min: 2, max: 2 } },
          anyOf: [{ by: "votes", at: 500, scope: "nation", compare: ">=" }],
          article: "Art. 1",
        },
      ],
      admitUntil: { lists: 2, at: "1/2", of: "valid", compare: ">", article: "Art. 2" },
      bands: [{ from: "1/100", below: "7/100", of: "valid", seats: 1, article: "Art. 2" }],
    },
    held: { article: "Art. 5" },
  },
};

const cases = Object.entries(STEPS).flatMap(([kind, forms]) =>
  Object.entries(forms).map(([form, steps]) => ({ kind, form, steps })),
);
const input = {
  unit: "",
  seats: 98,
  lists: ["a", "b", "c"].map(
    (list, i): ListVotes => ({ list, votes: [5950, 3850, 150][i] ?? 0, order: i + 1, precincts: 40 - i }),
  ),
  totals: {},
};

function both(steps: (typeof cases)[number]["steps"], lang: Lang) {
  const options = { lang, rules, names: NAMES, ...(steps.some(({ step }) => step === "weight") ? {} : { input }) };
  return [true, false].flatMap((full) => explain(unitOf(steps), { ...options, full }));
}

test.each(cases)("$kind ($form): the same numbers in three languages, nothing left unfilled", ({ steps }) => {
  const [kk, ru, en] = LANGS.map((lang) =>
    textsOf(both(steps, lang)).map((text) => ({ text, numbers: numbersIn(text, lang) })),
  );
  for (const { text } of [...(kk ?? []), ...(ru ?? []), ...(en ?? [])]) {
    expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}]| {2}|\.\./);
    expect(text.trim()).toBe(text);
  }
  // A sentence may put its numbers in another order, and languages divide a paragraph into as many cells.
  expect(ru?.map(({ numbers }) => numbers)).toEqual(en?.map(({ numbers }) => numbers));
  expect(kk?.map(({ numbers }) => numbers)).toEqual(en?.map(({ numbers }) => numbers));
});

test.each(cases)("$kind ($form): each language in its own letters", ({ steps }) => {
  const own = (lang: Lang): string =>
    textsOf(both(steps, lang))
      .join(" ")
      // The rules file's own texts, and what is copied as it stands.
      .replaceAll(rules.act[lang], "")
      .replaceAll(rules.title[lang], "")
      .replaceAll(/Art\. \d+|No\. 7|√|\bk\b|×/g, "");
  expect(own("en")).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(own("ru")).not.toMatch(/[a-zәғқңөұүһі]/i);
  expect(own("kk")).not.toMatch(/[a-z]/i);
  expect(own("kk")).toMatch(/[әғқңөұүһі]/i);
});

test.each(cases)("$kind ($form): every sum comes out, every comparison holds", ({ kind, steps }) => {
  const text = textsOf(both(steps, "en")).join("\n");
  const { wrong, done } = wrongSums(text);
  expect(wrong).toEqual([]);
  expect(done).toBeGreaterThan(kind === "quota" || kind === "second-list" ? 3 : 0);
  expect(wrongComparisons(text)).toEqual([]);
});

test.each(cases)("$kind ($form): the article of every step stands beside it", ({ steps }) => {
  const articles = explain(unitOf(steps), { lang: "kk", rules, names: NAMES, full: true }).flatMap((paragraph) =>
    paragraph.kind === "text" && paragraph.article !== undefined ? [paragraph.article] : [],
  );
  for (const step of steps) if ("article" in step) expect(articles).toContain(step.article);
});

test("no name is ever inflected: it stands in each language as the data has it", () => {
  for (const lang of LANGS) {
    for (const { steps } of cases) {
      const text = textsOf(both(steps, lang)).join("\n");
      const names = Object.values(NAMES).map((name) => name[lang]);
      for (const name of names) expect(text.replaceAll(name, "")).not.toContain(name.slice(0, -1));
      for (const name of names) expect(text).not.toMatch(new RegExp(`${name}\\p{L}`, "u"));
    }
  }
});

test("the short form has three to six sentences, whatever happened", () => {
  const sentences = (text: string): number => text.match(/[.?!”»](?= |$)/g)?.length ?? 0;
  const steps = [
    ...(STEPS.threshold["at least"] ?? []),
    ...(STEPS.remainders["one seat"] ?? []),
    ...(STEPS.tie.lot ?? []),
  ];
  const ties = [{ unit: "", among: ["a", "b"], seats: 1, losing: false, decidedBy: "lot" as const, winners: ["b"] }];
  for (const lang of LANGS) {
    const [only] = explain(unitOf(steps, { ties }), { lang, rules: kazakhstan, names: NAMES, full: false });
    const text = only?.kind === "text" ? only.text.replaceAll("»", "") : "";
    expect(sentences(text), text).toBeGreaterThanOrEqual(3);
    expect(sentences(text), text).toBeLessThanOrEqual(6);
  }
});

test("ties are told after the stage whose numbers show them", () => {
  const steps = STEPS.remainders["one seat"] ?? [];
  const found = [...steps.slice(0, 2), ...(STEPS.tie.lot ?? []), ...steps.slice(2)];
  const text = paragraphsToText(explain(unitOf(found), { lang: "en", rules, names: NAMES, full: true }), 200);
  expect(text.indexOf("largest remainders")).toBeGreaterThan(0);
  expect(text.indexOf("decided by lot")).toBeGreaterThan(text.indexOf("largest remainders"));
});

test("seats that do not add up from the steps are shown without their origin", () => {
  const steps = STEPS.remainders["one seat"] ?? [];
  const heads = (seats: Readonly<Record<string, number>>) =>
    explain(unitOf(steps, { seats }), { lang: "en", rules, names: NAMES, full: true })
      .flatMap((paragraph) => (paragraph.kind === "table" ? [paragraph.columns.map(({ header }) => header)] : []))
      .at(-1);
  expect(heads({ a: 60, b: 38 })).toEqual(["List", "Votes", "Whole part", "By remainder", "Seats"]);
  expect(heads({ a: 61, b: 37 })).toEqual(["List", "Votes", "Seats"]);
});
