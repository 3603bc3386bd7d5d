import { defineMessages } from "../messages.ts";

/** What a verification says around its steps: of which record it is, where something is, and what came of it. */
export const VERDICT_TEXTS = defineMessages({
  asOf: {
    kk: "{date} ({country}); {size} жазба, түбірі {root}",
    ru: "{date} ({country}); записей {size}, корень {root}",
    en: "{date} ({country}); entries {size}, root {root}",
  },
  place: { kk: "{entry}-жазба", ru: "запись {entry}", en: "entry {entry}" },
  by: { kk: "{type}, {by}", ru: "{type}, {by}", en: "{type} by {by}" },
  unit: { kk: "бірлік {unit}", ru: "единица {unit}", en: "unit {unit}" },
  more: { kk: "тағы {n}", ru: "ещё {n}", en: "{n} more" },
  verified: {
    kk: "Тексерілді: қате табылған жоқ.",
    ru: "Проверено: нарушений не найдено.",
    en: "Verified: nothing failed.",
  },
  verifiedQuick: {
    kk: "Қолтаңбаларсыз тексерілді: қате табылған жоқ.",
    ru: "Проверено без подписей: нарушений не найдено.",
    en: "Verified without signatures: nothing failed.",
  },
  failed: {
    kk: "ТЕКСЕРУДЕН ӨТПЕДІ: {steps}.",
    ru: "НЕ ПРОШЛО ПРОВЕРКУ: {steps}.",
    en: "FAILED: {steps}.",
  },
  notRun: { kk: "Тексерілмеген қадамдар: {steps}.", ru: "Не проверены шаги: {steps}.", en: "Not checked: {steps}." },
});
