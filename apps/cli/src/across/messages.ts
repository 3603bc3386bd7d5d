import { defineMessages } from "@dauys/language";

/** What `dauys across` says. */
export const ACROSS = defineMessages({
  code: { kk: "Не ізделді", ru: "Что искалось", en: "Looked for" },
  count: { kk: "Табылды", ru: "Найдено", en: "Found" },
  "duplicate-station": {
    kk: "Учаске екі рет кездеседі",
    ru: "Участок встречается дважды",
    en: "A station stands twice",
  },
  "station-missing": {
    kk: "Тізімдегі учаскенің хаттамасы жоқ",
    ru: "Нет протокола участка из списка",
    en: "A station of the list has no protocol",
  },
  "identical-votes": {
    kk: "Бір бірлікте барлық тізімдердің дауысы бірдей хаттамалар",
    ru: "Протоколы одной единицы, в которых голоса за все списки совпадают",
    en: "Protocols of one unit with the same votes for every list",
  },
  "far-share": {
    kk: "Тізімнің үлесі бірліктің қалған учаскелеріндегіден 40 пайыздық пункттен артық алшақ",
    ru: "Доля списка отличается от остальных участков единицы более чем на 40 процентных пунктов",
    en: "A list's share more than 40 percentage points from that in the other stations of the unit",
  },
  "added-on-day": {
    kk: "Сайлау күні тізімге оннан бірінен көп сайлаушы қосылған",
    ru: "В день голосования добавлено больше десятой части списка",
    en: "More than a tenth of the list added on the day",
  },
  "mobile-share": {
    kk: "Бюллетеньдердің төрттен бірінен көбі тасымалданатын жәшіктерден",
    ru: "Больше четверти бюллетеней из переносных урн",
    en: "More than a quarter of the ballots from mobile boxes",
  },
  "figure-falls": {
    kk: "Жиынтық сан алдыңғы файлдағыдан кем",
    ru: "Нарастающее число меньше, чем в прежнем файле",
    en: "A running total smaller than in the earlier file",
  },
  "turnout-falls": {
    kk: "Сағат сайынғы қатысу кеміген",
    ru: "Почасовая явка уменьшилась",
    en: "Hourly turnout that falls",
  },
  "not-asked": { kk: "сұралмаған", ru: "не запрошено", en: "not asked for" },
  "not-in-form": { kk: "нысанда жоқ", ru: "в форме нет", en: "not in the form" },
  findings: {
    kk: "Табылғаны, {of} ішінен алғашқы {shown}:",
    ru: "Найденное, первые {shown} из {of}:",
    en: "Found, the first {shown} of {of}:",
  },
  lines: { kk: "{lines}-жол", ru: "строка {lines}", en: "line {lines}" },
  limits: {
    kk: "Шектерді ешбір заң белгілемейді. Табылған нәрсе қарап шығуды сұрайды және ештеңені дәлелдемейді.",
    ru: "Пределов не называет ни один закон. Найденное просит посмотреть и ничего не доказывает.",
    en: "No law names the limits. What is found asks to be looked at, and proves nothing.",
  },
  "needs-header": {
    kk: "бірінші жолда {header} тұруға тиіс",
    ru: "в первой строке должно стоять {header}",
    en: "the first line has to be {header}",
  },
  "needs-header.remedy": {
    kk: "файлдың басына осы атауларды қойыңыз",
    ru: "поставьте эти названия в начало файла",
    en: "put these names at the head of the file",
  },
  "bad-row": {
    kk: "жол оқылмайды: {row}",
    ru: "строка не читается: {row}",
    en: "this line cannot be read: {row}",
  },
  "bad-row.remedy": {
    kk: "мысалы: 1/2/3,12:00,345; уақыт 12:00 немесе 2031-01-12T12:00:00Z, сан үтірсіз",
    ru: "например: 1/2/3,12:00,345; время 12:00 или 2031-01-12T12:00:00Z, число без разделителей",
    en: "for example: 1/2/3,12:00,345; the time as 12:00 or 2031-01-12T12:00:00Z, the number without separators",
  },
  "time-back": {
    kk: "{unit}: уақыт алдыңғы жолдағыдан кейін емес",
    ru: "{unit}: время не позже, чем в прежней строке",
    en: "{unit}: the time is not later than in its line before",
  },
  "time-back.remedy": {
    kk: "бір бірліктің жолдарын уақыт ретімен қойыңыз",
    ru: "расположите строки одной единицы по времени",
    en: "put the lines of one unit in the order of time",
  },
  "unit-twice": { kk: "{unit} екі рет тұр", ru: "{unit} стоит дважды", en: "{unit} stands twice" },
  "unit-twice.remedy": {
    kk: "қайталанған жолды алып тастаңыз",
    ru: "уберите повтор",
    en: "take the second one out",
  },
});
