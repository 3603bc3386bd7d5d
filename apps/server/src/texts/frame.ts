import { defineMessages } from "@dauys/language";

/** What surrounds each page of the office. */
export const frameTexts = defineMessages({
  office: { kk: "Dauys: кеңсе", ru: "Dauys: рабочее место", en: "Dauys: the office" },
  rehearsal: {
    kk: "ЖАТТЫҒУ: ел, адамдар мен дауыстар ойдан шығарылған.",
    ru: "РЕПЕТИЦИЯ: страна, люди и голоса вымышлены.",
    en: "REHEARSAL: country, people and votes are invented.",
  },
  transcribed: {
    kk: "Жарияланған деректерден көшірілген журнал: комиссия қол қоймаған.",
    ru: "Журнал переписан из публикаций: комиссией не подписан.",
    en: "A record transcribed from publications: no commission signed it.",
  },
  skip: { kk: "Мазмұнға өту", ru: "Перейти к содержанию", en: "Skip to content" },
  languages: { kk: "Тіл", ru: "Язык", en: "Language" },
  navigation: { kk: "Бөлімдер", ru: "Разделы", en: "Sections" },
  "sign-out": { kk: "Шығу", ru: "Выйти", en: "Sign out" },
  "sign-out-everywhere": { kk: "Барлық құрылғыдан шығу", ru: "Выйти на всех устройствах", en: "Sign out everywhere" },
  back: { kk: "Басты бетке", ru: "На главную", en: "To the start" },
  "idle-title": { kk: "Сеанс жақында аяқталады", ru: "Сеанс скоро закончится", en: "Your session ends soon" },
  "idle-text": {
    kk: "Біраз уақыттан бері әрекет болмады. Тергеніңіз сақталды.",
    ru: "Некоторое время ничего не происходило. Набранное сохранено.",
    en: "Nothing has been done for a while. What you typed is kept.",
  },
  "idle-stay": { kk: "Жалғастыру", ru: "Продолжить", en: "Stay signed in" },
  working: { kk: "Орындалуда…", ru: "Выполняется…", en: "Working…" },
  "no-answer": {
    kk: "Сервер жауап бермеді. Байланысты тексеріп, қайталаңыз: тергеніңіз осы бетте.",
    ru: "Сервер не ответил. Проверьте связь и повторите: набранное осталось на странице.",
    en: "The server did not answer. Check the connection and try again: what you typed is still on this page.",
  },
});
