import { defineMessages } from "@dauys/language";

/** Heads and sentences of elections and their comparison. */
export const ELECTIONS = defineMessages({
  share: { kk: "Үлес, %", ru: "Доля, %", en: "Share, %" },
  points: { kk: "Өзгеріс, п.т.", ru: "Изменение, п. п.", en: "Change, pp" },
  shareBase: {
    kk: "Үлестер: {earlier} — {earlierBase}; {later} — {laterBase}",
    ru: "Доли: {earlier} — {earlierBase}; {later} — {laterBase}",
    en: "Shares: {earlier} {earlierBase}; {later} {laterBase}",
  },
  registered: { kk: "Тізімдегі сайлаушылар", ru: "Избирателей в списках", en: "Registered voters" },
  received: { kk: "Бюллетень алғандар", ru: "Получили бюллетени", en: "Voters given a ballot" },
  turnout: {
    kk: "Қатысу (бюллетень алғандар / тізімдегілер)",
    ru: "Явка (получившие бюллетени / в списках)",
    en: "Turnout (given a ballot / registered)",
  },
  printed: { kk: "жарияланғаны {percent} %", ru: "по публикации {percent} %", en: "as printed {percent}%" },
  continues: {
    kk: "{list}: мына тізімнің жалғасы — {from}",
    ru: "{list}: продолжает список {from}",
    en: "{list}: continues {from}",
  },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
  official: { kk: "Жарияланған мандат", ru: "Мандаты по публикации", en: "Seats as published" },
  computed: { kk: "Есептелген мандат", ru: "Мандаты по расчёту", en: "Seats as computed" },
  heldUnder: {
    kk: "{date}; ережелер {rules}; {kind}",
    ru: "{date}; правила {rules}; {kind}",
    en: "{date}; rules {rules}; {kind}",
  },
  kindOfficial: { kk: "ресми", ru: "официальные данные", en: "official" },
  kindTranscribed: {
    kk: "жарияланымдардан көшірілген",
    ru: "переписано из публикаций",
    en: "transcribed from publications",
  },
  kindRehearsal: { kk: "жаттығу (ойдан шығарылған)", ru: "репетиция (вымышленное)", en: "rehearsal (invented)" },
  findings: { kk: "Тексеру нәтижелері", ru: "Результаты проверки", en: "Findings" },
  noFindings: { kk: "Қайшылық табылмады", ru: "Расхождений не найдено", en: "Nothing found" },
  error: { kk: "қате", ru: "ошибка", en: "error" },
  warning: { kk: "ескерту", ru: "предупреждение", en: "warning" },
  note: { kk: "ескертпе", ru: "примечание", en: "note" },
});
