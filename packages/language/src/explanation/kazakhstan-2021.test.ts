import { apportion, margins, type Step } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../lang.ts";
import { explain } from "./explain.ts";
import { explainMargins } from "./margins.ts";
import type { Paragraph } from "./paragraph.ts";
import { rulesOf, unitOf } from "./testing/fixture.ts";

const rules = rulesOf("kz-2020-05");
const names = {
  npk: { kk: "Қазақстан Халық партиясы", ru: "Народная партия Казахстана", en: "People’s Party of Kazakhstan" },
  nurotan: { kk: "«Нұр Отан»", ru: "«Нур Отан»", en: "Nur Otan" },
  auyl: { kk: "«Ауыл»", ru: "«Ауыл»", en: "Auyl" },
  akzhol: { kk: "«Ақ жол»", ru: "«Ак жол»", en: "Ak Zhol" },
  adal: { kk: "«Adal»", ru: "«Адал»", en: "Adal" },
};
const votes = { npk: 659019, nurotan: 5148074, auyl: 383023, akzhol: 792828, adal: 258618 };
const lists = Object.entries(votes).map(([list, count]) => ({ list, votes: count }));
const contest = { rules, units: [{ unit: "", seats: 98, lists, totals: {} }] };
const seats = { npk: 10, nurotan: 76, auyl: 0, akzhol: 12, adal: 0 };

function engineUnit() {
  const result = apportion(contest);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.outcome.units[0] ?? unitOf([]);
}

/** The steps as they follow from the act and the published votes, worked out by hand. */
const byHand: readonly Step[] = [
  {
    step: "threshold",
    clause: "threshold",
    article: "Act, Art. 97-1(1), Art. 43(5)",
    at: "7/100",
    base: "valid",
    baseValue: 7241562,
    compare: ">=",
    rows: [
      { list: "npk", votes: 659019, passes: true, left: "65901900", right: "50690934" },
      { list: "nurotan", votes: 5148074, passes: true, left: "514807400", right: "50690934" },
      { list: "auyl", votes: 383023, passes: false, left: "38302300", right: "50690934" },
      { list: "akzhol", votes: 792828, passes: true, left: "79282800", right: "50690934" },
      { list: "adal", votes: 258618, passes: false, left: "25861800", right: "50690934" },
    ],
  },
  { step: "quota", name: "hare", votes: 6599921, seats: 98, by: 98, quota: "6599921/98", article: "Act, Art. 97-1(1)" },
  {
    step: "whole",
    article: "Act, Art. 97-1(1), (3)-(4)",
    left: 2,
    rows: [
      { list: "npk", votes: 659019, whole: 9, quotient: "64583862/6599921", remainder: "5184573/98" },
      { list: "nurotan", votes: 5148074, whole: 76, quotient: "504511252/6599921", remainder: "1458628/49" },
      { list: "akzhol", votes: 792828, whole: 11, quotient: "77697144/6599921", remainder: "5098013/98" },
    ],
  },
  {
    step: "remainders",
    seats: 2,
    winners: ["npk", "akzhol"],
    order: [
      { list: "npk", remainder: "5184573/98" },
      { list: "akzhol", remainder: "5098013/98" },
      { list: "nurotan", remainder: "1458628/49" },
    ],
    article: "Act, Art. 97-1(4)",
  },
];

const SHORT: Readonly<Record<Lang, string>> = {
  kk:
    "98 мандат жарамды дауыстар санынан есептегенде кемінде 7 % дауыс алған тізімдер арасында бөлінеді: «Нұр Отан», " +
    "«Ақ жол» және «Қазақстан Халық партиясы» (барлық тізім саны – 5, жіберілгені – 3). " +
    "Квота – 6 599 921 ÷ 98 ≈ 67 346,1327 дауыс; бүтін бөліктер бойынша бөлінетіні – 96 мандат: «Нұр Отан» – 76, " +
    "«Ақ жол» – 11, «Қазақстан Халық партиясы» – 9. Бөлінбеген мандаттар (2) ең үлкен қалдығы бар тізімдерге " +
    "бір-бірден беріледі: «Қазақстан Халық партиясы» және «Ақ жол». " +
    "Қорытынды: «Нұр Отан» – 76, «Ақ жол» – 12, «Қазақстан Халық партиясы» – 10.",
  ru:
    "98 мандатов распределяется между списками, получившими не менее 7 % от числа действительных голосов: «Нур Отан», " +
    "«Ак жол» и «Народная партия Казахстана» (3 из 5). Квота – 6 599 921 ÷ 98 ≈ 67 346,1327; по целым частям " +
    "распределяется 96 мандатов: «Нур Отан» – 76, «Ак жол» – 11, «Народная партия Казахстана» – 9. " +
    "Нераспределённые мандаты (2) передаются по одному тем спискам, у которых наибольшие остатки: " +
    "«Народная партия Казахстана» и «Ак жол». " +
    "Итог: «Нур Отан» – 76, «Ак жол» – 12, «Народная партия Казахстана» – 10.",
  en:
    "98 seats are distributed among the lists whose votes are at least 7% of the valid votes: Nur Otan, Ak Zhol and People’s " +
    "Party of Kazakhstan (3 of 5). The quota is 6,599,921 votes ÷ 98 ≈ 67,346.1327; whole parts give 96 seats: Nur Otan " +
    "76, Ak Zhol 11, People’s Party of Kazakhstan 9. The seats left over (2) go one each to the largest remainders: " +
    "People’s Party of Kazakhstan and Ak Zhol. Result: Nur Otan 76, Ak Zhol 12, People’s Party of Kazakhstan 10.",
};

/** The no-break spaces of the formatters, as the spaces that these expectations are typed with. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function cells(paragraph: Paragraph | undefined): readonly string[] {
  return paragraph?.kind === "table" ? paragraph.rows.map((row) => plain(row.join(" | "))) : [];
}

test("the steps by hand are the engine's steps", () => {
  expect(engineUnit().steps).toEqual(byHand);
});

test.each(LANGS)("short, %s", (lang) => {
  const own = unitOf(byHand, { qualified: ["npk", "nurotan", "akzhol"], seats, certificate: engineUnit().certificate });
  const paragraphs = explain(own, { lang, rules, names, full: false });
  expect(paragraphs).toHaveLength(1);
  expect(paragraphs).toEqual(explain(engineUnit(), { lang, rules, names, full: false }));
  const [only] = paragraphs;
  expect(only?.kind === "text" ? plain(only.text) : "").toBe(SHORT[lang]);
  expect(only).toHaveProperty(
    "article",
    "Act, Art. 97-1(1), Art. 43(5); Act, Art. 97-1(1); Act, Art. 97-1(1), (3)-(4); Act, Art. 97-1(4)",
  );
});

test.each(LANGS)("in full, %s: every division and comparison stands there", (lang) => {
  const point = lang === "en" ? "." : ",";
  const group = lang === "en" ? "," : " ";
  const n = (text: string): string => text.replace(/[ .]/g, (sign) => (sign === "." ? point : group));
  const percent = lang === "en" ? "%" : " %";
  const [yes, no] = { kk: ["иә", "жоқ"], ru: ["да", "нет"], en: ["yes", "no"] }[lang];
  const tables = explain(engineUnit(), { lang, rules, names, full: true }).filter(({ kind }) => kind === "table");
  const [nurotan, akzhol, npk] = [names.nurotan[lang], names.akzhol[lang], names.npk[lang]];
  expect(cells(tables[0])).toEqual([
    `${nurotan} | ${n("5 148 074")} × 100 = ${n("514 807 400")} | ≥ ${n("50 690 934")} | ${n("71.09")}${percent} | ${yes}`,
    `${akzhol} | ${n("792 828")} × 100 = ${n("79 282 800")} | ≥ ${n("50 690 934")} | ${n("10.95")}${percent} | ${yes}`,
    `${npk} | ${n("659 019")} × 100 = ${n("65 901 900")} | ≥ ${n("50 690 934")} | ${n("9.10")}${percent} | ${yes}`,
    `${names.auyl[lang]} | ${n("383 023")} × 100 = ${n("38 302 300")} | < ${n("50 690 934")} | ${n("5.29")}${percent} | ${no}`,
    `${names.adal[lang]} | ${n("258 618")} × 100 = ${n("25 861 800")} | < ${n("50 690 934")} | ${n("3.57")}${percent} | ${no}`,
  ]);
  expect(cells(tables[1])).toEqual([
    `${nurotan} | ${n("5 148 074")} × 98 = ${n("504 511 252")} | ${n("76.4420")} | 76 | ${n("2 917 256")}`,
    `${akzhol} | ${n("792 828")} × 98 = ${n("77 697 144")} | ${n("11.7724")} | 11 | ${n("5 098 013")}`,
    `${npk} | ${n("659 019")} × 98 = ${n("64 583 862")} | ${n("9.7856")} | 9 | ${n("5 184 573")}`,
  ]);
  expect(cells(tables[2])).toEqual([
    `1 | ${npk} | ${n("5 184 573")} | ${n("0.7856")} | +1`,
    `2 | ${akzhol} | ${n("5 098 013")} | ${n("0.7724")} | +1`,
    `3 | ${nurotan} | ${n("2 917 256")} | ${n("0.4420")} | –`,
  ]);
  expect(cells(tables[3])).toEqual([
    `${nurotan} | ${n("5 148 074")} | 76 | – | 76`,
    `${akzhol} | ${n("792 828")} | 11 | +1 | 12`,
    `${npk} | ${n("659 019")} | 9 | +1 | 10`,
    `${names.auyl[lang]} | ${n("383 023")} | – | – | 0`,
    `${names.adal[lang]} | ${n("258 618")} | – | – | 0`,
  ]);
});

test("in full, the sentences with the articles they rest on", () => {
  const texts = explain(engineUnit(), { lang: "en", rules, names, full: true }).flatMap((paragraph) => {
    if (paragraph.kind === "heading") return [`# ${paragraph.text}`];
    return paragraph.kind === "text" ? [`${paragraph.text} [${paragraph.article ?? ""}]`.replace(" []", "")] : [];
  });
  expect(texts.map(plain)).toEqual([
    "# The distribution of 98 seats",
    "Seats to distribute: 98. Law applied: Constitutional Act No. 2464 of 28 September 1995 “On Elections in the " +
      "Republic of Kazakhstan” (“Mazhilis election: version of May 2020”). All comparisons below are made in whole " +
      "numbers; decimals are there for the eye only. [Constitution, Art. 51(1)]",
    "# Who takes part in the distribution",
    "A list’s share is taken of the number of valid votes: 7,241,562. That is the sum of the votes for all lists: 5,148,074 + " +
      "792,828 + 659,019 + 383,023 + 258,618 = 7,241,562. A list takes part if its votes are at least 7% of the valid votes. " +
      "In whole numbers: the list’s votes × 100 must be at least 7 × 7,241,562 = 50,690,934. " +
      "[Act, Art. 97-1(1), Art. 43(5)]",
    "Lists that take part (3 of 5): Nur Otan, Ak Zhol and People’s Party of Kazakhstan.",
    "# Quota and whole parts",
    "The votes of all that take part, added up: 5,148,074 + 792,828 + 659,019 = 6,599,921. The quota, that is the " +
      "number of votes for one seat (Hare quota): 6,599,921 ÷ 98 ≈ 67,346.1327. The quota is not rounded: what follows " +
      "uses the exact fraction 6,599,921/98. [Act, Art. 97-1(1)]",
    "The votes of each list are divided by the quota. The whole part is the number of seats it receives; the rest is " +
      "its remainder. To avoid rounding, whole numbers are used: votes × 98, divided with remainder by 6,599,921. " +
      "[Act, Art. 97-1(1), (3)-(4)]",
    "The whole parts add up: 76 + 11 + 9 = 96. Seats left over: 98 − 96 = 2.",
    "# Seats left over",
    "The seats left over (2) go one each to the largest remainders. [Act, Art. 97-1(4)]",
    "The smallest remainder that wins a seat is 5,098,013 (Ak Zhol), the largest that wins none 2,917,256 (Nur Otan): " +
      "5,098,013 > 2,917,256.",
    "# Result",
    "Check: 76 + 12 + 10 = 98.",
  ]);
});

test.each([
  [
    "kk",
    "«Ақ жол» тізімінен «Нұр Отан» тізіміне 11 127 дауыс ауысса, мандаттар былай бөлінеді: «Нұр Отан» – 77, «Ақ жол» – 11,",
  ],
  [
    "ru",
    "При переходе 11 127 голосов от списка «Ак жол» к списку «Нур Отан» мандаты распределились бы так: «Нур Отан» – 77,",
  ],
  [
    "en",
    "With 11,127 votes moved from Ak Zhol to Nur Otan, the seats would be Nur Otan 77, Ak Zhol 11, People’s Party",
  ],
] as const)("the last seat hangs on 11,127 votes, %s", (lang, sentence) => {
  const [unit] = margins(contest);
  if (unit === undefined) throw new Error("no margins");
  const short = explainMargins(unit, { lang, rules, names, seats, full: false });
  expect(short.map((paragraph) => (paragraph.kind === "text" ? plain(paragraph.text) : "")).join()).toContain(sentence);
  const tables = explainMargins(unit, { lang, rules, names, seats, full: true }).filter(({ kind }) => kind === "table");
  const rows = cells(tables[0]).filter(
    (row) => row.startsWith(names.akzhol[lang]) && row.includes(names.nurotan[lang]),
  );
  expect(rows).toEqual([expect.stringMatching(/ \| 11[ ,]127 \| 77\/11\/10\/0\/0$/)]);
});
