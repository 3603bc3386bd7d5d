import type { OptionSpec } from "../command.ts";

/** As of when, and in how much detail. */
export const RESULTS_OPTIONS: readonly OptionSpec[] = [
  {
    name: "at",
    value: "<n>",
    help: {
      kk: "алғашқы n жазбадан кейінгі күйі, мысалы түнгі алдын ала нәтиже",
      ru: "состояние после первых n записей, например ночной предварительный результат",
      en: "as of the first n entries, such as the night's preliminary result",
    },
  },
  {
    name: "by",
    value: "<level>",
    help: {
      kk: "осы деңгейдегі бірліктердің кестесі, мысалы region",
      ru: "таблица единиц этого уровня, например region",
      en: "a table of the units of this level, such as region",
    },
  },
  {
    name: "difference",
    help: {
      kk: "алдын ала нәтижеден бері --by бірліктері бойынша не өзгерді (көрсетілмесе, бүкіл ел бойынша)",
      ru: "что изменилось после предварительного результата по единицам --by (без него — по всей стране)",
      en: "what has changed since the preliminary result, by the units of --by (without it, in the whole country)",
    },
  },
  {
    name: "people",
    help: {
      kk: "партиялар, тізімдер, депутаттар және әрқайсысының не үшін отырғаны",
      ru: "партии, списки, депутаты и почему у каждого мандат",
      en: "parties, lists, deputies, and why each of them sits",
    },
  },
  {
    name: "all",
    help: {
      kk: "тізімдерді түгел көрсетеді; әйтпесе алғашқы он жолы",
      ru: "показывает перечни целиком, а не первые десять строк",
      en: "shows enumerations in full instead of their first ten lines",
    },
  },
];
