import type { Trilingual } from "../../rules/index.ts";
import type { Verdict } from "./judge-statements.ts";

/** How a part of a claim stands, in a word. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Trilingual>> = {
  agrees: { kk: "сәйкес", ru: "совпадает", en: "agrees" },
  differs: { kk: "өзгеше", ru: "расходится", en: "differs" },
  undecidable: { kk: "шешілмейді", ru: "не решается", en: "undecidable" },
  judgement: { kk: "пайымдау", ru: "суждение", en: "judgement" },
};

/** What each word says, and no more. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, Trilingual>> = {
  agrees: {
    kk: "сайлау деректері мен заң да осыны айтады",
    ru: "данные о выборах и закон говорят то же",
    en: "the data on the election and the law say the same",
  },
  differs: {
    kk: "сайлау деректері немесе заң басқаша айтады",
    ru: "данные о выборах или закон говорят иное",
    en: "the data on the election or the law say otherwise",
  },
  undecidable: {
    kk: "қолдағы деректер де, заң да мұны шешпейді",
    ru: "ни имеющиеся данные, ни закон этого не решают",
    en: "neither the data at hand nor the law decide it",
  },
  judgement: {
    kk: "ешқандай дерек шеше алмайтын баға",
    ru: "оценка, которую не решили бы никакие данные",
    en: "an assessment that no data could decide",
  },
};
