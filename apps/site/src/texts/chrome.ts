import { defineMessages } from "@dauys/language";

/** What stands around every page: name of the site, ways through it, its foot. */
export const chrome = defineMessages({
  site: { kk: "Дауыс", ru: "Дауыс", en: "Dauys" },
  tagline: {
    kk: "Кез келген адам қайта санай алатын сайлау",
    ru: "Выборы, которые может пересчитать каждый",
    en: "Elections that anyone can count again",
  },
  skip: { kk: "Негізгі мазмұнға өту", ru: "Перейти к содержанию", en: "Skip to the content" },
  languages: { kk: "Бет тілі", ru: "Язык страницы", en: "Language of this page" },
  elections: { kk: "Барлық сайлау", ru: "Все выборы", en: "All elections" },
  search: { kk: "Іздеу", ru: "Поиск", en: "Search" },
  onThisPage: { kk: "Осы бетте", ru: "На этой странице", en: "On this page" },
  software: { kk: "Бағдарлама: Dauys {version}", ru: "Программа: Dauys {version}", en: "Software: Dauys {version}" },
  noTracking: {
    kk: "Бұл бет cookie қолданбайды және басқа сайттан ештеңе жүктемейді.",
    ru: "Страница не использует cookie и ничего не загружает с других сайтов.",
    en: "This page sets no cookie and loads nothing from any other site.",
  },
  neutral: {
    kk: "Есептеудегі қателік — бұрмалау емес, ал мінсіз есеп — адал санақ емес.",
    ru: "Арифметическая ошибка — ещё не подлог, а безупречная арифметика — ещё не честный подсчёт.",
    en: "Arithmetic slips are not fraud, and perfect arithmetic is not an honest count.",
  },
  notFoundTitle: { kk: "Мұндай бет жоқ", ru: "Такой страницы нет", en: "There is no such page" },
  notFound: {
    kk: "Бұл мекенжайда бет табылмады. Барлық бет сайлаулар тізімінен ашылады.",
    ru: "По этому адресу страницы нет. Все страницы открываются из списка выборов.",
    en: "There is no page at this address. Every page can be reached from the list of elections.",
  },
});
