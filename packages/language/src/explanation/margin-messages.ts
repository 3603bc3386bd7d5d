import { defineMessages } from "../messages.ts";

/** Sentences on margins: how few votes change a seat, and what the outcome is then. */
export const MARGINS = defineMessages({
  title: { kk: "Дауыс қоры", ru: "Запас голосов", en: "Margins" },
  titleUnit: { kk: "Дауыс қоры: {unit}", ru: "Запас голосов: {unit}", en: "Margins: {unit}" },
  meaning: {
    kk: "Дауыс қоры – мандаттардың бөлінуін өзгертетін ең аз дауыс саны. Тізімдердің мандат үшін дәл теңесуі де өзгеріс болып саналады; кедергіден өту мен өтпей қалу да ескеріледі.",
    ru: "Запас голосов – наименьшее число голосов, меняющее распределение мандатов. Изменением считается и точное равенство претендующих на мандат; переход через барьер тоже учитывается.",
    en: "A margin is the fewest votes that change a seat. That contenders become exactly equal for a seat counts as a change; so does crossing a threshold.",
  },
  moved: {
    kk: "{from} {to} {votes} ауысса, {then}.",
    ru: "При переходе {votes} от {from} к {to} {then}.",
    en: "With {votes} moved from {from} to {to}, {then}.",
  },
  lost: {
    kk: "{list} {votes} кем болса, {then}.",
    ru: "Если бы у {list} было на {votes} меньше, {then}.",
    en: "If {list} had {votes} fewer, {then}.",
  },
  gained: {
    kk: "{list} {votes} артық болса, {then}.",
    ru: "Если бы у {list} было на {votes} больше, {then}.",
    en: "If {list} had {votes} more, {then}.",
  },
  seats: {
    kk: "мандаттар былай бөлінеді: {lists}",
    ru: "мандаты распределились бы так: {lists}",
    en: "the seats would be {lists}",
  },
  tieDecided: {
    kk: "{lists} көрсеткіштері теңеседі, теңдік {by} шешіледі, {seats}",
    ru: "показатели {lists} сравнялись бы, равенство разрешается {by}, {seats}",
    en: "{lists} would be exactly equal, decided by {by}, and {seats}",
  },
  tieImmaterial: {
    kk: "{lists} көрсеткіштері теңеседі, бірақ бұл қорытындыға әсер етпейді, {seats}",
    ru: "показатели {lists} сравнялись бы, но на итог это не влияет, {seats}",
    en: "{lists} would be exactly equal, which does not matter for the result, and {seats}",
  },
  tieOpen: {
    kk: "{lists} көрсеткіштері теңеседі, мандат кімдікі екені жеребемен немесе қосымша деректермен анықталады",
    ru: "показатели {lists} сравнялись бы, и чей мандат, решили бы жребий или недостающие данные",
    en: "{lists} would be exactly equal, and a lot or data not given would decide whose the seat is",
  },
  open: {
    kk: "тізімдер мандат үшін дәл теңеседі, оны жеребе немесе қосымша деректер шешеді",
    ru: "на мандат претендовали бы списки с точно равными показателями, и решили бы жребий или недостающие данные",
    en: "lists would be exactly equal for a seat, and a lot or data not given would decide",
  },
  undetermined: {
    kk: "нәтиже айқындалмаған, өйткені мәселе заңда реттелмеген",
    ru: "результат не был бы определён, так как вопрос законом не урегулирован",
    en: "the result would be undetermined, since the law is silent",
  },
  invalid: {
    kk: "мандаттарды бөлу мүмкін емес",
    ru: "распределить мандаты было бы невозможно",
    en: "the seats could not be distributed",
  },
  legend: {
    kk: "Кестеде мандаттар мына ретпен жазылған: {lists}.",
    ru: "Мандаты в таблице записаны в таком порядке: {lists}.",
    en: "In the table, seats are written in this order: {lists}.",
  },
  now: { kk: "Қазір: {seats}.", ru: "Сейчас: {seats}.", en: "Now: {seats}." },
  cellTie: { kk: "теңдік, {seats}", ru: "равенство, {seats}", en: "tie, {seats}" },
  cellOpen: { kk: "теңдік", ru: "равенство", en: "tie" },
  cellUndetermined: { kk: "айқындалмаған", ru: "не определено", en: "undetermined" },
  cellInvalid: { kk: "бөлінбейді", ru: "не распределяются", en: "none" },
  noChange: {
    kk: "Бұл тізімдердің кез келген дауыс саны мандаттардың бөлінуін өзгертпейді.",
    ru: "Никакое число голосов этих списков не меняет распределение мандатов.",
    en: "No number of votes of these lists changes a seat.",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  change: { kk: "Өзгеріс", ru: "Изменение", en: "Change" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  outcome: { kk: "Сонда мандаттар", ru: "Мандаты тогда", en: "Seats then" },
  toList: { kk: "{list} ауысса", ru: "переходят: {list}", en: "moved to {list}" },
  fewer: { kk: "кем болса", ru: "получает меньше", en: "fewer" },
  more: { kk: "артық болса", ru: "получает больше", en: "more" },
  never: { kk: "өзгертпейді", ru: "не меняют", en: "no change" },
});
