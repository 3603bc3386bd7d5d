import { defineMessages } from "@dauys/language";

/** One version of a law, told article by article. */
export const lawTexts = defineMessages({
  short: { kk: "Заң баптары", ru: "Закон по статьям", en: "The law, article by article" },
  description: {
    kk: "{title}: деректердегі әр мән, бабымен және қаншалықты анық екенімен",
    ru: "{title}: каждое значение данных со статьёй и тем, насколько оно достоверно",
    en: "{title}: every value in the data with its article and how well it is known",
  },
  held: { kk: "Осы ережелермен өткен сайлаулар", ru: "По этим правилам прошли", en: "Held under these rules" },
  file: { kk: "Ережелер файлы: {name}", ru: "Файл правил: {name}", en: "Rules file: {name}" },
  hash: {
    kk: "канондық JSON SHA-256: {hash}",
    ru: "SHA-256 канонического JSON: {hash}",
    en: "SHA-256 of the canonical JSON: {hash}",
  },
  unread: {
    kk: "Заң мәтінінен оқылмаған мәндер: {all} мәннен {marked}; әрқайсысында айтылған.",
    ru: "Значений, не прочитанных в тексте закона: {marked} из {all}; у каждого это сказано.",
    en: "Of {all} values {marked} were not read in the text of the law; each says so.",
  },
});
