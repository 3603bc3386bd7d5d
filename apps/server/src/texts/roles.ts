import { defineMessages } from "@dauys/language";

/** What the roles of the office are called. */
export const roleTexts = defineMessages({
  "precinct-clerk": { kk: "Учаскелік комиссия операторы", ru: "Оператор участковой комиссии", en: "Precinct clerk" },
  "territorial-clerk": {
    kk: "Аумақтық комиссия операторы",
    ru: "Оператор территориальной комиссии",
    en: "Territorial clerk",
  },
  supervisor: { kk: "Тексеруші", ru: "Контролёр ввода", en: "Supervisor" },
  member: { kk: "Комиссия мүшесі", ru: "Член комиссии", en: "Commission member" },
  chair: { kk: "Комиссия төрағасы", ru: "Председатель комиссии", en: "Chair" },
  administrator: { kk: "Әкімші", ru: "Администратор", en: "Administrator" },
  auditor: { kk: "Аудитор", ru: "Аудитор", en: "Auditor" },
  observer: { kk: "Бақылаушы", ru: "Наблюдатель", en: "Observer" },
  proxy: { kk: "Партияның сенім білдірген өкілі", ru: "Доверенное лицо партии", en: "Party proxy" },
});
