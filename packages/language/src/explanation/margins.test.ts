import type { Margin, UnitMargins } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../lang.ts";
import { explainMargins } from "./margins.ts";
import { NAMES, numbersIn, rulesOf, textsOf } from "./testing/fixture.ts";

const rules = rulesOf("kz-2020-05");
const seats = { a: 6, b: 4, c: 0 };
const after = (a: number, b: number, c = 0) => ({ a, b, c });
const tie = { unit: "", among: ["a", "b"], seats: 1, losing: false };

function margin(votes: number, more: Partial<Margin> = {}): Margin {
  return { votes, status: "decided", seats: after(5, 5), ties: [], ...more };
}

const unit: UnitMargins = {
  unit: "",
  lists: [
    {
      list: "a",
      gained: margin(40, { seats: after(7, 3) }),
      lost: margin(21, { ties: [{ ...tie, decidedBy: "registered-earlier", winners: ["b"] }] }),
      movedTo: {
        b: margin(1234, { seats: after(4, 6) }),
        c: margin(9, { ties: [{ ...tie, decidedBy: "immaterial" }], seats: after(6, 4) }),
      },
    },
    {
      list: "b",
      gained: margin(50, { status: "lot", seats: null }),
      lost: margin(60, { status: "lot", seats: null, ties: [tie] }),
      movedTo: {
        a: margin(70, { status: "undetermined", seats: null }),
        c: margin(80, { status: "invalid", seats: null }),
      },
    },
    { list: "c", gained: null, lost: null, movedTo: { a: null, b: margin(101, { seats: after(5, 4, 1) }) } },
  ],
};

function rows(lang: Lang, given = unit) {
  return explainMargins(given, { lang, rules, names: NAMES, seats, full: true }).flatMap((paragraph) =>
    paragraph.kind === "table" ? paragraph.rows.map((row) => row.join(" | ").replaceAll("\u00a0", " ")) : [],
  );
}

test("the table says of every list what changes, and a tie is said to be a tie", () => {
  expect(rows("en")).toEqual([
    "First | more | 40 | 7/3/0",
    "First | fewer | 21 | tie, 5/5/0",
    "First | moved to Second | 1,234 | 4/6/0",
    "First | moved to Third | 9 | tie, 6/4/0",
    "Second | more | 50 | tie",
    "Second | fewer | 60 | tie",
    "Second | moved to First | 70 | undetermined",
    "Second | moved to Third | 80 | none",
    "Third | more | – | no change",
    "Third | fewer | – | no change",
    "Third | moved to First | – | no change",
    "Third | moved to Second | 101 | 5/4/1",
  ]);
});

test("the same numbers in three languages, nothing unfilled", () => {
  for (const full of [true, false]) {
    const [kk, ru, en] = LANGS.map((lang) => {
      const texts = textsOf(explainMargins(unit, { lang, rules, names: NAMES, seats, full }));
      expect(texts.join(" ")).not.toMatch(/undefined|NaN|null|[{}]/);
      return texts.map((text) => numbersIn(text, lang));
    });
    expect(ru).toEqual(en);
    expect(kk).toEqual(en);
  }
});

test.each([
  [
    "kk",
    "«Бірінші» тізімінен «Үшінші» тізіміне 9 дауыс ауысса, «Бірінші» және «Екінші» тізімдерінің көрсеткіштері " +
      "теңеседі, бірақ бұл қорытындыға әсер етпейді, мандаттар былай бөлінеді: «Бірінші» – 6, «Екінші» – 4. " +
      "«Бірінші» тізімінде 21 дауыс кем болса, «Бірінші» және «Екінші» тізімдерінің көрсеткіштері теңеседі, " +
      "теңдік тіркелу ретімен шешіледі, мандаттар былай бөлінеді: «Бірінші» – 5, «Екінші» – 5. " +
      "«Бірінші» тізімінде 40 дауыс артық болса, мандаттар былай бөлінеді: «Бірінші» – 7, «Екінші» – 3.",
  ],
  [
    "ru",
    "При переходе 9 голосов от списка «Первый» к списку «Третий» показатели списков «Первый» и «Второй» сравнялись бы, " +
      "но на итог это не влияет, мандаты распределились бы так: «Первый» – 6, «Второй» – 4. " +
      "Если бы у списка «Первый» было на 21 голос меньше, показатели списков «Первый» и «Второй» сравнялись бы, " +
      "равенство разрешается по порядку регистрации, мандаты распределились бы так: «Первый» – 5, «Второй» – 5. " +
      "Если бы у списка «Первый» было на 40 голосов больше, мандаты распределились бы так: «Первый» – 7, «Второй» – 3.",
  ],
  [
    "en",
    "With 9 votes moved from First to Third, First and Second would be exactly equal, which does not matter for the " +
      "result, and the seats would be First 6, Second 4. If First had 21 votes fewer, First and Second would be exactly " +
      "equal, decided by the order of registration, and the seats would be First 5, Second 5. " +
      "If First had 40 votes more, the seats would be First 7, Second 3.",
  ],
] as const)("in short, the fewest votes of each kind, %s", (lang, text) => {
  const [only] = textsOf(explainMargins(unit, { lang, rules, names: NAMES, seats, full: false }));
  expect(only?.replaceAll("\u00a0", " ")).toBe(text);
});

test("every outcome has a sentence of its own", () => {
  const kinds: readonly Partial<Margin>[] = [
    {},
    { ties: [{ ...tie, decidedBy: "lot" }] },
    { ties: [{ ...tie, decidedBy: "immaterial" }] },
    { status: "lot", seats: null },
    { status: "lot", seats: null, ties: [tie] },
    { status: "undetermined", seats: null },
    { status: "invalid", seats: null },
  ];
  for (const lang of LANGS) {
    const said = kinds.map((kind) => {
      const one = { unit: "", lists: [{ list: "a", gained: margin(1, kind), lost: null, movedTo: {} }] };
      return textsOf(explainMargins(one, { lang, rules, names: NAMES, full: false })).join();
    });
    expect(new Set(said).size).toBe(kinds.length);
    for (const sentence of said) expect(sentence).toMatch(/[^.]\.$/);
  }
});

test("where nothing changes a seat, that is said", () => {
  const none = { unit: "X", lists: [{ list: "a", gained: null, lost: null, movedTo: {} }] };
  expect(textsOf(explainMargins(none, { lang: "en", rules, full: false }))).toEqual([
    "No number of votes of these lists changes a seat.",
  ]);
  expect(textsOf(explainMargins(none, { lang: "ru", rules, full: true }))[0]).toBe("Запас голосов: X");
});
