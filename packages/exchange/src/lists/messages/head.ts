import { defineMessages } from "@dauys/language";

/** Faults of what is stated of a list as a whole. */
export const HEAD_MESSAGES = defineMessages({
  "no-head": {
    kk: "тізімнің өзі туралы мәліметтер жоқ: кімдікі, қашан тапсырылды",
    ru: "нет сведений о самом списке: чей он, когда подан",
    en: "what is stated of the list itself is missing: whose it is, when it was handed in",
  },
  "no-head.remedy": {
    kk: "XLSX кітабына «Тізім» парағын қосыңыз немесе мәліметтерді бөлек файлмен беріңіз: --head <head.json|head.csv>",
    ru: "добавьте в книгу XLSX лист «Список» или дайте сведения отдельным файлом: --head <head.json|head.csv>",
    en: 'add the sheet "List" to the XLSX workbook, or give a file beside it: --head <head.json|head.csv>',
  },
  "head-twice": {
    kk: "тізім туралы мәліметтер кітапта да, бөлек файлда да ({other}) бар",
    ru: "сведения о списке есть и в книге, и в отдельном файле ({other})",
    en: "what is stated of the list stands both in the workbook and in a file beside it ({other})",
  },
  "head-twice.remedy": {
    kk: "екеуінің бірін қалдырыңыз",
    ru: "оставьте одно из двух",
    en: "keep one of the two",
  },
  "head-not-needed": {
    kk: "{other}: JSON тізімінде бұл мәліметтер бар",
    ru: "{other}: в списке JSON эти сведения уже есть",
    en: "{other}: a list in JSON has this already",
  },
  "head-not-needed.remedy": {
    kk: "--head параметрін алып тастаңыз",
    ru: "уберите параметр --head",
    en: "leave the option --head out",
  },
  "unknown-field": {
    kk: "белгісіз мәлімет: {what}",
    ru: "неизвестное сведение: {what}",
    en: "unknown field: {what}",
  },
  "unknown-field.remedy": {
    kk: "белгілі мәліметтер: {known}",
    ru: "известные сведения: {known}",
    en: "known fields: {known}",
  },
  "field-twice": {
    kk: "{what}: мәлімет екі рет берілген",
    ru: "{what}: сведение дано дважды",
    en: "{what}: the field is given twice",
  },
  "field-twice.remedy": {
    kk: "екі жолдың бірін қалдырыңыз",
    ru: "оставьте одну из двух строк",
    en: "keep one of the two rows",
  },
  "missing-field": {
    kk: "{field} мәліметі жоқ",
    ru: "нет сведения {field}",
    en: "the field {field} is missing",
  },
  "missing-field.remedy": {
    kk: "мәліметі бар жол қосыңыз; бірінші бағанда мыналардың бірі тұрсын: {headings}",
    ru: "добавьте строку с ним; в первом столбце — одно из: {headings}",
    en: "add a row with it; the first column holds one of: {headings}",
  },
  "bad-head-json": {
    kk: "{detail}",
    ru: "{detail}",
    en: "{detail}",
  },
  "bad-head-json.remedy": {
    kk: "мәліметтерді JSON тізімінің басындағыдай жазыңыз, үміткерлерсіз",
    ru: "запишите сведения так, как они стоят в начале списка JSON, без кандидатов",
    en: "write them as they stand at the beginning of a list in JSON, without the candidates",
  },
  "bad-list-json": {
    kk: "{detail}",
    ru: "{detail}",
    en: "{detail}",
  },
  "bad-list-json.remedy": {
    kk: "осы жерді түзетіңіз",
    ru: "исправьте это место",
    en: "mend this place",
  },
  "bad-time": {
    kk: "{what}: {value} уақыт емес",
    ru: "{what}: {value} — не время",
    en: "{what}: {value} is not a time",
  },
  "bad-time.remedy": {
    kk: "күнін, сағатын және UTC-ден айырмасын мәтін ретінде жазыңыз: 2026-11-22 17:30 +05:00",
    ru: "напишите текстом день, час и сдвиг от UTC: 2026-11-22 17:30 +05:00",
    en: "write day, hour and the offset from UTC as text: 2026-11-22 17:30 +05:00",
  },
  "no-zone": {
    kk: "{what}: {value} — уақыт белдеуі көрсетілмеген",
    ru: "{what}: {value} — не указан часовой пояс",
    en: "{what}: {value} names no time zone",
  },
  "no-zone.remedy": {
    kk: "UTC-ден айырмасын қосып, мәтін ретінде жазыңыз: 2026-11-22 17:30 +05:00",
    ru: "добавьте сдвиг от UTC и впишите текстом: 2026-11-22 17:30 +05:00",
    en: "add the offset from UTC, and write it as text: 2026-11-22 17:30 +05:00",
  },
});
