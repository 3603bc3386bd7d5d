import { defineMessages } from "@dauys/language";

/** What is offered as data beside the tables of a count. */
export const dataLinksTexts = defineMessages({
  title: { kk: "Бәрі деректер түрінде", ru: "Всё в виде данных", en: "All of it as data" },
  intro: {
    kk: "Әр кесте бақылау нүктесі мен ережелерді атайтын деректер бумасында сипатталған.",
    ru: "Каждая таблица описана в пакете данных, который называет контрольную точку и правила.",
    en: "Every table is described in the data package, which names the checkpoint and the rules.",
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
  licence: {
    kk: "Осы беттің деректері CC BY 4.0 лицензиясымен таратылады: дереккөз ретінде Дауысты және бет мекенжайын атаңыз.",
    ru: "Данные этой страницы распространяются по лицензии CC BY 4.0: назовите источником Дауыс и адрес страницы.",
    en: "The data of this page is under the licence CC BY 4.0: name Dauys and the address of the page as the source.",
  },
  asData: { kk: "Осы бет дерек түрінде", ru: "Эта страница в виде данных", en: "This page as data" },
  embed: { kk: "Басқа бетке қою", ru: "Вставить на другую страницу", en: "Showing it on another page" },
  embedPicture: {
    kk: "Мандаттар суреті: осы жолды көшіріңіз.",
    ru: "Рисунок мандатов: скопируйте эту строку.",
    en: "The picture of the seats: copy this line.",
  },
  embedAddress: {
    kk: "Ондағы example.org орнына осы сайттың мекенжайын жазыңыз.",
    ru: "Вместо example.org поставьте в ней адрес этого сайта.",
    en: "Put the address of this site in place of example.org in it.",
  },
  embedSays: {
    kk: "Сурет деректердің түрін өзі айтады және сол деректермен бірге жаңарады.",
    ru: "Рисунок сам называет вид данных и обновляется вместе с ними.",
    en: "The picture says itself what kind of record it shows, and changes with it.",
  },
  embedTable: {
    kk: "Нәтиже кестесі дайын HTML күйінде, сценарийсіз және сыртқы безендірусіз; көшірменің ескіргенін оның тақырыбы көрсетеді:",
    ru: "Таблица результата готовым HTML, без сценариев и внешнего оформления; по заголовку видно, не устарела ли копия:",
    en: "The table of the result as HTML, without scripts or styles; its caption shows whether a copy has grown old:",
  },
  tiles: { kk: "журналдың өз файлдары", ru: "файлы самого журнала", en: "files of the record itself" },
});
