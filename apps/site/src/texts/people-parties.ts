import { defineMessages } from "@dauys/language";

/** The parties of a record: registered, standing or not. */
export const peoplePartiesTexts = defineMessages({
  caption: {
    kk: "Журналдағы партиялар, атаулары бойынша",
    ru: "Партии журнала по названиям",
    en: "The parties of the record, by name",
  },
  registered: { kk: "Тіркелген күні", ru: "Зарегистрирована", en: "Registered" },
  before: { kk: "Бұрынғы партиялар", ru: "Предшественницы", en: "Parties before it" },
  since: { kk: "мына күннен бастап: {date}", ru: "с {date}", en: "since {date}" },
  took: { kk: "Қатысуы", ru: "Участие", en: "Takes part" },
  stands: { kk: "тізімімен қатысады", ru: "участвует со списком", en: "stands with a list" },
  "does-not-stand": { kk: "қатыспайды", ru: "не участвует", en: "does not stand" },
  refused: { kk: "тізімі тіркелмеді", ru: "список не зарегистрирован", en: "its list was refused" },
  absentUnknown: {
    kk: "қатыспайды, себебі белгісіз",
    ru: "не участвует, причина неизвестна",
    en: "does not stand, why is unknown",
  },
  withdrawn: { kk: "тізімін қайтарып алды", ru: "отозвала список", en: "withdrew its list" },
  cancelled: {
    kk: "тізімінің тіркелуі жойылды",
    ru: "регистрация списка отменена",
    en: "registration of its list cancelled",
  },
  handedIn: { kk: "тізімі тапсырылды", ru: "список подан", en: "its list is handed in" },
  nothing: { kk: "тізім тапсырмаған", ru: "списка не подавала", en: "has handed in no list" },
});
