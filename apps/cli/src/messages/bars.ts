import { defineMessages } from "@dauys/language";

/** What is under way, before the bar that shows how far it is. */
export const BARS = defineMessages({
  protocols: { kk: "Хаттамалар оқылуда", ru: "Чтение протоколов", en: "Reading protocols" },
  rehearsal: { kk: "Жаттығу деректері жасалуда", ru: "Готовятся учебные данные", en: "Making the rehearsal" },
  margins: { kk: "Дауыс қоры есептелуде", ru: "Вычисляется запас голосов", en: "Working out margins" },
  record: { kk: "Журнал оқылуда", ru: "Чтение журнала", en: "Reading the record" },
  verification: { kk: "Журнал тексерілуде", ru: "Проверка журнала", en: "Verifying the record" },
  site: { kk: "Беттер жазылуда", ru: "Запись страниц", en: "Writing the pages" },
  papers: { kk: "Қағаздар жасалуда", ru: "Делаются бумаги", en: "Making papers" },
  appending: { kk: "Жазбалар журналға қосылуда", ru: "Добавление записей в журнал", en: "Appending to the record" },
});
