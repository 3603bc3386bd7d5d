import { defineMessages } from "@dauys/language";

/** What is wrong with a part of a request; the part itself is named by its place. */
export const misfitTexts = defineMessages({
  address: { kk: "мекенжайы жарамсыз", ru: "адрес не годится", en: "its address is not one of ours" },
  "given-twice": {
    kk: "бір параметр екі рет берілген",
    ru: "один и тот же параметр указан дважды",
    en: "the same parameter is given twice",
  },
  "not-json": { kk: "мазмұны JSON емес", ru: "содержимое — не JSON", en: "its body is not JSON" },
  missing: { kk: "берілмеген", ru: "не указано", en: "is missing" },
  "wrong-kind": { kk: "басқа түрдегі мән керек", ru: "нужно значение другого вида", en: "has to be of another kind" },
  "too-long": {
    kk: "тым ұзын, таңба саны ең көбі {n}",
    ru: "слишком длинно, знаков не больше {n}",
    en: "is too long, characters at most: {n}",
  },
  "too-short": {
    kk: "тым қысқа, таңба саны ең азы {n}",
    ru: "слишком коротко, знаков не меньше {n}",
    en: "is too short, characters at least: {n}",
  },
  "too-many": {
    kk: "тым көп, ең көбі {n}",
    ru: "слишком много, не больше {n}",
    en: "are too many, at most {n}",
  },
  "too-few": { kk: "тым аз, кемінде {n}", ru: "слишком мало, не меньше {n}", en: "are too few, at least {n}" },
  "too-large": { kk: "тым үлкен, ең көбі {n}", ru: "слишком велико, не больше {n}", en: "is too large, at most {n}" },
  "too-small": { kk: "тым кіші, ең азы {n}", ru: "слишком мало, не меньше {n}", en: "is too small, at least {n}" },
  "not-written-so": {
    kk: "жазылу түрі дұрыс емес",
    ru: "записано не в том виде",
    en: "is not written as it has to be",
  },
  unseen: {
    kk: "көрінбейтін таңбалар бар",
    ru: "есть невидимые знаки",
    en: "has characters that cannot be seen",
  },
  "not-asked-for": { kk: "мұндай мүше сұралмаған", ru: "такого поля здесь нет", en: "was not asked for" },
  "of-another": {
    kk: "басқа хаттамадан алынған",
    ru: "взято из другого протокола",
    en: "is of another protocol",
  },
  "not-allowed": {
    kk: "мұндай мәнге рұқсат жоқ",
    ru: "такое значение не допускается",
    en: "is a value that is not allowed",
  },
});
