import { defineMessages } from "@dauys/language";

/** What is offered as data beside the tables of a count. */
export const dataLinksTexts = defineMessages({
  title: { kk: "Бәрі деректер түрінде", ru: "Всё в виде данных", en: "All of it as data" },
  intro: {
    kk: "CC BY 4.0 лицензиясы. Әр кесте бақылау нүктесі мен ережелерді атайтын деректер бумасында сипатталған.",
    ru: "Лицензия CC BY 4.0. Каждая таблица описана в пакете данных, который называет контрольную точку и правила.",
    en: "Licence CC BY 4.0. Every table is described in the data package, which names the checkpoint and the rules.",
  },
  "stations.csv": {
    kk: "барлық учаске: сандар, дауыстар, жай-күйі, жазба",
    ru: "все участки: показатели, голоса, состояние, запись",
    en: "all stations: figures, votes, status, entry",
  },
  "votes.csv": {
    kk: "тізімдер: дауыстар мен мандаттар",
    ru: "списки: голоса и мандаты",
    en: "lists: votes and seats",
  },
  "corrections.csv": {
    kk: "түзетулер мен олар өзгерткен сандар",
    ru: "исправления и изменённые ими числа",
    en: "corrections, and the figures that they changed",
  },
  "entries.ndjson": {
    kk: "журналдың барлық жазбасы, әр жолда біреуден",
    ru: "все записи журнала, по одной в строке",
    en: "all entries of the record, one a line",
  },
  "datapackage.json": {
    kk: "деректер бумасы (Frictionless)",
    ru: "пакет данных (Frictionless)",
    en: "the data package (Frictionless)",
  },
  SHA256SUMS: {
    kk: "файлдардың хэштері, sha256sum -c үшін",
    ru: "хэши файлов для sha256sum -c",
    en: "hashes of the files, for sha256sum -c",
  },
  feed: {
    kk: "бақылау нүктелері мен түзетулер таспасы (Atom)",
    ru: "лента контрольных точек и исправлений (Atom)",
    en: "feed of checkpoints and corrections (Atom)",
  },
  picture: {
    kk: "мандаттар суреті, басқа беттерге де қоюға болады",
    ru: "рисунок мандатов, можно вставлять на другие страницы",
    en: "picture of the seats, which may be shown on other pages",
  },
  table: {
    kk: "нәтиже кестесі көшіріп алуға",
    ru: "таблица результата для копирования",
    en: "table of the result to be copied",
  },
  tiles: { kk: "журналдың өз файлдары", ru: "файлы самого журнала", en: "files of the record itself" },
});
