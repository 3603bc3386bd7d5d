import { defineMessages } from "@dauys/language";

/** The ballot of a record: its order, its text, how many are printed. */
export const peopleBallotTexts = defineMessages({
  order: { kk: "Бюллетеньдегі рет", ru: "Порядок в бюллетене", en: "Order on the ballot" },
  none: { kk: "Реті әлі айқындалмаған.", ru: "Порядок ещё не определён.", en: "The order is not decided yet." },
  drawn: { kk: "Жеребемен айқындалды, {entry}.", ru: "Определён жребием, {entry}.", en: "Drawn by lot, {entry}." },
  source: { kk: "Кездейсоқтық көзі", ru: "Источник случайности", en: "Source of the lot" },
  witnesses: { kk: "Куәлар", ru: "Присутствовали", en: "Witnesses" },
  text: { kk: "Бюллетень мәтіні", ru: "Текст бюллетеня", en: "Text of the ballot" },
  textCaption: {
    kk: "Бюллетеньдегі жолдар заң атаған тілдерде; қалған тізімдер ғана",
    ru: "Строки бюллетеня на языках, которые называет закон; только оставшиеся списки",
    en: "The lines of the ballot in the languages that the law names; only lists that still stand",
  },
  place: { kk: "Орны", ru: "Место", en: "Place" },
  ofDraw: {
    kk: "Жеребе тартылғандағы рет: {order}.",
    ru: "Порядок при жеребьёвке: {order}.",
    en: "As it was drawn: {order}.",
  },
  printed: { kk: "Басылған бюллетеньдер", ru: "Напечатано бюллетеней", en: "Ballots printed" },
  count: {
    kk: "{voters} сайлаушыға {ballots} бюллетень, {entry}.",
    ru: "Бюллетеней: {ballots}, избирателей: {voters}, {entry}.",
    en: "{ballots} ballots for {voters} voters, {entry}.",
  },
  reserve: {
    kk: "Заңдағы қор — {reserve}: дәл есебі {exact} [{article}].",
    ru: "Запас по закону — {reserve}: точно {exact} [{article}].",
    en: "The law’s reserve is {reserve}: exactly {exact} [{article}].",
  },
  rounding: {
    kk: "Дөңгелектеу заңда айтылмаған: {least} немесе {most}.",
    ru: "Округление законом не названо: {least} или {most}.",
    en: "The law names no rounding: {least} or {most}.",
  },
  notPrinted: {
    kk: "Қанша бюллетень басылатыны журналда айтылмаған.",
    ru: "Сколько бюллетеней печатается, в журнале не сказано.",
    en: "How many ballots are printed is not in the record.",
  },
});
