import type { Step } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import type { Lang } from "../lang.ts";
import { explain } from "./explain.ts";
import { NAMES, rulesOf, textsOf, unitOf } from "./testing/fixture.ts";
import { STEPS } from "./testing/steps.ts";

const rules = rulesOf("kz-2020-05");

function text(steps: readonly Step[] | undefined, lang: Lang, full: boolean): string {
  const ties = (steps ?? []).flatMap((step) =>
    step.step === "tie" && step.by === "lot" ? [{ unit: "", ...step, decidedBy: "lot" as const }] : [],
  );
  return textsOf(explain(unitOf(steps ?? [], { ties }), { lang, rules, names: NAMES, full }))
    .join("\n")
    .replaceAll("\u00a0", " ");
}

/** Sentences whose grammar turns on who gives and who gets, each in its own language. */
const FULL: readonly (readonly [string, readonly Step[] | undefined, Readonly<Record<Lang, string>>])[] = [
  [
    "majority",
    STEPS.majority["one seat"],
    {
      kk:
        "«Бірінші» тізімінде барлық дауыстың жартысынан көбі бар, өйткені 5 950 × 2 = 11 900 > 9 800, бірақ мандаттардың " +
        "жартысынан көбі жоқ. Сондықтан «Бірінші» тізіміне тағы бір мандат беріледі; ол бөлінбеген мандаттардың соңғысын " +
        "алған «Екінші» тізімінен алынады.",
      ru:
        "У списка «Первый» больше половины всех голосов, так как 5 950 × 2 = 11 900 > 9 800, но не больше половины " +
        "мандатов. Поэтому списку «Первый» передаётся ещё один мандат – последний из нераспределённых, изъятый у списка «Второй».",
      en:
        "First has more than half of all votes, since 5,950 × 2 = 11,900 > 9,800, but not more than half of the seats. " +
        "So one more seat goes to First: the last of the seats left over, taken from Second.",
    },
  ],
  [
    "a tie by registration",
    STEPS.tie["earlier registration"],
    {
      kk:
        "«Бірінші» және «Екінші» тізімдерінің көрсеткіштері дәлме-дәл тең; олар 1 мандат үшін таласады. Мұндай жағдайда " +
        "басымдық бұрын тіркелген тізімге беріледі. Мандат «Екінші» тізіміне беріледі.",
      ru:
        "Показатели списков «Первый» и «Второй» в точности равны; они претендуют на 1 мандат. В таком случае преимущество " +
        "отдаётся списку, зарегистрированному раньше. Мандат передаётся списку «Второй».",
      en:
        "First and Second are exactly equal and contend for 1 seat. The list registered earlier then has precedence. " +
        "The seat goes to Second.",
    },
  ],
  [
    "who keeps a seat",
    STEPS.tie["decision on who keeps"],
    {
      kk:
        "ал сақталатыны – 1 мандат. Мәселе уәкілетті органның шешімімен шешілді. Мандат «Екінші» тізімінде қалады. " +
        "Дереккөзі: No. 7.",
      ru:
        "а сохранить можно только 1 мандат. Вопрос решён уполномоченным органом. Мандат остаётся у списка «Второй». " +
        "Источник: No. 7.",
      en:
        "and together they can keep only 1 seat. This was decided by the competent authority. The seat stays with Second. " +
        "Source: No. 7.",
    },
  ],
  [
    "the second list",
    STEPS["second-list"]["above its minimum"],
    {
      kk:
        "«Екінші» тізімі: 269 310 × 98 ÷ 5 517 030 ≈ 4,7838; түзету коэффициентімен 4,7838 × 0,7 ≈ 3,3487; бүтін бөлігі – 3. " +
        "Заң бұл тізімге кемінде 2 мандат беруге кепілдік береді; оның алатыны – 3 мандат.\n" +
        "Бөлінбеген мандаттар (98 − 93 − 3 = 2) кедергіден өткен тізімге беріледі: 93 + 2 = 95.",
      ru:
        "Список «Второй»: 269 310 × 98 ÷ 5 517 030 ≈ 4,7838; с поправочным коэффициентом 4,7838 × 0,7 ≈ 3,3487; целая часть – 3. " +
        "Закон гарантирует этому списку не менее 2 мандатов; он получает 3 мандата.\n" +
        "Нераспределённые мандаты (98 − 93 − 3 = 2) передаются списку, преодолевшему барьер: 93 + 2 = 95.",
      en:
        "Second: 269,310 × 98 ÷ 5,517,030 ≈ 4.7838; with the correction factor 4.7838 × 0.7 ≈ 3.3487; whole part 3. " +
        "The law guarantees this list at least 2 seats; it receives 3 seats.\n" +
        "The seats left over (98 − 93 − 3 = 2) go to the list that reached the threshold: 93 + 2 = 95.",
    },
  ],
  [
    "a group",
    STEPS.group["with seats"],
    {
      kk:
        "«Солтүстік» тобы ішінде бөлу\n«Бірінші» және «Екінші» тізімдері мандаттарды бөлгенде бір тізім ретінде есептеледі: " +
        "5 950 + 3 850 = 9 800.",
      ru:
        "Распределение внутри: группа «Север»\nСписки «Первый» и «Второй» при распределении мандатов учитываются как один " +
        "список: 5 950 + 3 850 = 9 800.",
      en: "Inside group North\nFirst and Second count as one list in the distribution: 5,950 + 3,850 = 9,800.",
    },
  ],
  [
    "seats taken back",
    STEPS["taken-back"]["one seat"],
    {
      kk: "Бұл бар мандаттардан артық: 97 − 96 = 1.\nАртық мандаттар қалдығы ең кіші тізімдерден бір-бірден кері алынады: «Екінші» тізімі.",
      ru: "Это больше, чем мандатов: 97 − 96 = 1.\nЛишние мандаты изымаются по одному у тех списков, у которых наименьшие остатки: список «Второй».",
      en: "That is more than there are seats: 97 − 96 = 1.\nThe seats too many are taken back, one each, from the smallest remainders: Second.",
    },
  ],
];

test.each(
  FULL.flatMap(([what, steps, said]) => (["kk", "ru", "en"] as const).map((lang) => ({ what, lang, steps, said }))),
)("$what, $lang", ({ lang, steps, said }) => {
  expect(text(steps, lang, true)).toContain(said[lang]);
});

test.each([
  [
    "kk",
    "Бөлінбеген мандаттар (1) ең үлкен қалдығы бар тізімдерге бір-бірден беріледі: «Бірінші». «Бірінші» және «Екінші» " +
      "тізімдерінің көрсеткіштерінің теңдігі жеребе тастау арқылы шешіледі: мандат «Екінші» тізіміне беріледі. " +
      "Қорытынды: «Бірінші» – 60, «Екінші» – 38.",
  ],
  [
    "ru",
    "Нераспределённые мандаты (1) передаются по одному тем спискам, у которых наибольшие остатки: «Первый». Равенство " +
      "показателей списков «Первый» и «Второй» разрешается жребием: мандат передаётся списку «Второй». Итог: «Первый» – 60, «Второй» – 38.",
  ],
  [
    "en",
    "The seats left over (1) go one each to the largest remainders: First. A tie between First and Second is decided by " +
      "lot: the seat goes to Second. Result: First 60, Second 38.",
  ],
] as const)("the short form tells a lot, %s", (lang, said) => {
  expect(text([...(STEPS.remainders["one seat"] ?? []), ...(STEPS.tie.lot ?? [])], lang, false)).toContain(said);
});

test.each([
  [
    "kk",
    "«Бірінші» тізімінде дауыстардың жартысынан көбі болғанымен, мандаттардың жартысынан көбі жоқ, сондықтан соңғы мандат «Екінші» тізімінен «Бірінші» тізіміне өтеді.",
  ],
  [
    "ru",
    "Поскольку у списка «Первый» больше половины голосов, но не больше половины мандатов, последний мандат переходит от списка «Второй» к списку «Первый».",
  ],
  [
    "en",
    "Since First has more than half of the votes but not of the seats, the last seat passes from Second to First.",
  ],
] as const)("the short form tells the rule of the majority, %s", (lang, said) => {
  expect(text(STEPS.majority["one seat"], lang, false)).toContain(said);
});

test("more than twelve lists are counted and not named, but for their seats at the end", () => {
  const many = Array.from({ length: 26 }, (_, i) => `L${i + 10}`);
  const rows = many.map((list) => ({ list, votes: 150, whole: 1, quotient: "3/2", remainder: "50" }));
  const steps: readonly Step[] = [
    { step: "quota", name: "hare", votes: 3900, seats: 39, by: 39, quota: "100", article: "Art. 3" },
    { step: "whole", rows, left: 13, article: "Art. 4" },
    { step: "remainders", seats: 13, winners: many.slice(0, 13), order: rows, article: "Art. 5" },
  ];
  const seats = Object.fromEntries(many.map((list, i) => [list, i < 13 ? 2 : 1]));
  const [told] = explain(unitOf(steps, { house: 39, seats, qualified: many }), { lang: "en", rules, full: false });
  const said = told?.kind === "text" ? told.text.replaceAll("\u00a0", " ") : "";
  expect(said).toContain("among all lists that received votes: 26 in all. The quota is 3,900 votes ÷ 39 = 100;");
  expect(said).toContain(
    "whole parts give 26 seats. The seats left over (13) go one each to the largest remainders: 13 in all.",
  );
  expect(said).toContain("Result: L10: 2, L11: 2,");
});
