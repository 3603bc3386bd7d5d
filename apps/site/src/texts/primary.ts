import { defineMessages } from "@dauys/language";

/** A party's primary as far as it is published. */
export const primaryTexts = defineMessages({
  short: { kk: "Праймериз", ru: "Праймериз", en: "Primaries" },
  description: {
    kk: "{title}: ережелер, жарияланған сандар, қайшылықтар және белгісіз қалғаны",
    ru: "{title}: правила, опубликованные числа, противоречия и то, что неизвестно",
    en: "{title}: its rules, published figures, contradictions, and what is not known",
  },
  kind: {
    kk: "Жарияланымдардан көшірілген; белгісіздің орнына ештеңе қойылмаған.",
    ru: "Переписано с публикаций; вместо неизвестного ничего не подставлено.",
    en: "Transcribed from publications; nothing stands in the place of what is not known.",
  },
  party: { kk: "Партия: {party}", ru: "Партия: {party}", en: "Party: {party}" },
  rules: { kk: "Ережелер", ru: "Правила", en: "Rules" },
  figures: { kk: "Жарияланған сандар", ru: "Опубликованные числа", en: "Published figures" },
  figuresCaption: {
    kk: "Әр сан дереккөзімен",
    ru: "Каждое число со своим источником",
    en: "Each figure with its source",
  },
  figure: { kk: "Көрсеткіш", ru: "Показатель", en: "Figure" },
  number: { kk: "Саны", ru: "Число", en: "Number" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "not known" },
  adds: { kk: "{parts} = {sum}: сәйкес", ru: "{parts} = {sum}: сходится", en: "{parts} = {sum}: it adds up" },
  misses: {
    kk: "{parts} = {sum}, ал жазылғаны {stated}: сәйкес емес",
    ru: "{parts} = {sum}, а указано {stated}: не сходится",
    en: "{parts} = {sum}, but {stated} is stated: it does not add up",
  },
  mandates: {
    kk: "Партия алған мандаттардың ішінде праймериз арқылы {primary}, орталықтың шешімімен {centre}.",
    ru: "Из полученных партией мандатов по праймериз {primary}, по решению центра {centre}.",
    en: "Of the seats that the party won, {primary} by primaries, {centre} decided by the centre.",
  },
  contradictions: { kk: "Дереккөздердегі қайшылықтар", ru: "Противоречия источников", en: "Where sources differ" },
  notKnown: { kk: "Белгісізі", ru: "Что неизвестно", en: "What is not known" },
  sources: { kk: "Дереккөздер", ru: "Источники", en: "Sources" },
  file: { kk: "Деректер файлы (JSON)", ru: "Файл данных (JSON)", en: "The data file (JSON)" },
});
