import type { Question } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { LANGS } from "../lang.ts";
import type { ExplainOptions } from "./options.ts";
import type { Paragraph } from "./paragraph.ts";
import { explainQuestion } from "./question.ts";
import { NAMES, numbersIn, rulesOf, textsOf } from "./testing/fixture.ts";

const kazakhstan = rulesOf("kz-2020-05");
const rules: ExplainOptions["rules"] = {
  ...kazakhstan,
  distribution: {
    ...kazakhstan.distribution,
    qualification: {
      ...kazakhstan.distribution.qualification,
      admitUntil: { lists: 2, at: "1/2", of: "valid", compare: ">", article: "Art. 2" },
    },
  },
};
const about = { unit: "", among: ["a", "b", "c"], seats: 2, losing: false, article: "Art. 9" };

/** Every kind of question, in each of its forms. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  lot: { kind: "lot", ...about },
  "lot about who keeps": { kind: "lot", ...about, losing: true },
  "order of registration": { kind: "data", needs: "order", ...about },
  "polling stations won": { kind: "data", needs: "precincts", ...about, unit: "North" },
  "silent tie": { kind: "silent", silence: "tie-same-registration", ...about },
  "silent tie about who keeps": { kind: "silent", ...about, losing: true },
  "second place": { kind: "silent", silence: "tie-for-second", ...about, seats: 1 },
  overflow: { kind: "silent", silence: "second-list-overflow", ...about, among: ["a", "b"], seats: 1 },
  nobody: { kind: "silent", silence: "nobody-qualifies", ...about, among: [], seats: 0 },
  "next place": { kind: "silent", ...about, article: "Art. 2", seats: 1 },
  "seats that no rule gives": { kind: "silent", ...about, among: [], seats: 3 },
  "a question about lists": { kind: "silent", ...about, among: ["a"], seats: 1 },
};

const codeOf = (paragraphs: readonly Paragraph[]): string | undefined =>
  paragraphs.flatMap((paragraph) => (paragraph.kind === "code" ? [paragraph.text] : []))[0];

test.each(Object.entries(QUESTIONS))("%s: said in three languages with the same numbers", (_, question) => {
  const [kk, ru, en] = LANGS.map((lang) => textsOf(explainQuestion(question, { lang, rules, names: NAMES })));
  const numbers = [kk, ru, en].map((texts, i) => texts?.map((text) => numbersIn(text, LANGS[i] ?? "en")));
  expect(numbers[0]).toEqual(numbers[2]);
  expect(numbers[1]).toEqual(numbers[2]);
  const all = [kk, ru, en].flat().join(" ");
  expect(all).not.toMatch(/undefined|NaN|null|[{}]/);
  expect(en?.join(" ")).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(ru?.join(" ")).not.toMatch(/[әғқңөұүһі]/);
  for (const id of question.among) {
    expect(kk?.join(" ")).toContain(NAMES[id]?.kk);
    expect(en?.join(" ")).toContain(NAMES[id]?.en);
  }
  expect(explainQuestion(question, { lang: "ru", rules, names: NAMES })[0]).toHaveProperty("article", question.article);
});

test("the question of the rules file is quoted where the law is silent", () => {
  const { question } = kazakhstan.silent.find(({ id }) => id === "tie-same-registration") ?? { question: null };
  for (const lang of LANGS) {
    const texts = textsOf(explainQuestion(QUESTIONS["silent tie"] as Question, { lang, rules, names: NAMES }));
    expect(texts.join(" ")).toContain(question?.[lang] ?? "missing");
  }
});

test("an answer is asked for in the form in which the input takes it", () => {
  const code = (name: string) =>
    codeOf(explainQuestion(QUESTIONS[name] as Question, { lang: "kk", rules, names: NAMES }));
  expect(JSON.parse(code("lot") ?? "")).toEqual([
    { among: ["a", "b", "c"], winners: ["…", "…"], by: "lot", source: "…" },
  ]);
  expect(JSON.parse(code("silent tie") ?? "")).toHaveProperty("0.by", "decision");
  expect(JSON.parse(code("second place") ?? "")).toHaveProperty("0.winners", ["…"]);
  expect(code("order of registration")).toBe("list,order\na,…\nb,…\nc,…");
  expect(code("polling stations won")).toBe("unit,list,precincts\nNorth,a,…\nNorth,b,…\nNorth,c,…");
});

test("where no answer is taken, none is asked for", () => {
  for (const name of ["overflow", "nobody", "next place", "seats that no rule gives", "a question about lists"]) {
    const paragraphs = explainQuestion(QUESTIONS[name] as Question, { lang: "en", rules, names: NAMES });
    expect(codeOf(paragraphs), name).toBeUndefined();
    expect(textsOf(paragraphs).at(-1)).toMatch(/^No answer given to the program settles this/);
  }
});

test("ids with commas and quotation marks stay one cell of the file", () => {
  const question: Question = { kind: "data", needs: "order", ...about, among: ['A, "B"', "c"] };
  expect(codeOf(explainQuestion(question, { lang: "en", rules }))).toBe('list,order\n"A, ""B""",…\nc,…');
});

test.each([
  [
    "kk",
    "«Бірінші», «Екінші» және «Үшінші» тізімдерінің көрсеткіштері дәлме-дәл тең; олар 2 мандат үшін таласады. " +
      "Заң бойынша мұндай жағдайда таңдау жеребе тастау арқылы жасалады, ал оның нәтижесі бастапқы деректерде жоқ.",
  ],
  [
    "ru",
    "Показатели списков «Первый», «Второй» и «Третий» в точности равны; они претендуют на 2 мандата. " +
      "По закону выбор в таком случае делается жребием, а его результата в исходных данных нет.",
  ],
  [
    "en",
    "First, Second and Third are exactly equal and contend for 2 seats. " +
      "The law leaves the choice to a lot, and the input does not hold its result.",
  ],
] as const)("a needed lot, %s", (lang, text) => {
  const [first] = textsOf(explainQuestion(QUESTIONS.lot as Question, { lang, rules, names: NAMES }));
  expect(first?.replaceAll("\u00a0", " ")).toBe(text);
});
