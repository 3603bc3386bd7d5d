import { type Column, written } from "./columns.ts";

/** What is stated of a list as a whole, one field a row, in the order of the template. */
export const HEAD_FIELDS: readonly Column[] = [
  {
    name: "list",
    heading: { kk: "Тізімнің идентификаторы", ru: "Идентификатор списка", en: "List id" },
    also: ["Тізім", "Список"],
    note: {
      kk: "кіші латын әріптері, цифрлар, дефис",
      ru: "строчные латинские буквы, цифры, дефис",
      en: "lower-case Latin letters, digits, hyphens",
    },
    required: true,
  },
  {
    name: "party",
    heading: { kk: "Партияның идентификаторы", ru: "Идентификатор партии", en: "Party id" },
    also: ["Партия", "Party"],
    note: {
      kk: "кіші латын әріптері, цифрлар, дефис",
      ru: "строчные латинские буквы, цифры, дефис",
      en: "lower-case Latin letters, digits, hyphens",
    },
    required: true,
  },
  ...written(
    "name",
    { kk: "Тізімнің атауы", ru: "Название списка", en: "Name of the list" },
    { kk: "атауы үш тілде", ru: "название на трёх языках", en: "the name, in all three languages" },
    { kk: ["Атауы"], ru: ["Название"], en: ["Name"] },
  ).map((column) => ({ ...column, required: true })),
  {
    name: "submitted",
    heading: { kk: "Тапсырылған уақыты", ru: "Время подачи", en: "Handed in" },
    also: ["Тапсырылды", "Подан", "Submitted"],
    note: {
      kk: "күні, сағаты және UTC-ден айырмасы, мәтін ретінде: 2026-11-22 17:30 +05:00",
      ru: "день, час и сдвиг от UTC, текстом: 2026-11-22 17:30 +05:00",
      en: "day, hour and the offset from UTC, as text: 2026-11-22 17:30 +05:00",
    },
    required: true,
  },
  ...written(
    "organ",
    { kk: "Қабылдаған орган", ru: "Принявший орган", en: "Adopted by" },
    {
      kk: "тізімді қабылдаған партия органы",
      ru: "орган партии, принявший список",
      en: "the organ of the party that adopted the list",
    },
  ),
  {
    name: "decision_date",
    heading: { kk: "Шешімнің күні", ru: "Дата решения", en: "Date of the decision" },
    also: ["Decision date"],
    note: { kk: "2001-05-30 немесе 30.05.2001", ru: "2001-05-30 или 30.05.2001", en: "2001-05-30 or 30.05.2001" },
  },
  {
    name: "members",
    heading: { kk: "Органның барлық мүшесі", ru: "Всего членов органа", en: "Members of the organ" },
    also: ["Members"],
    note: { kk: "саны", ru: "число", en: "how many" },
  },
  {
    name: "present",
    heading: { kk: "Қатысқаны", ru: "Присутствовало", en: "Present" },
    also: [],
    note: { kk: "саны", ru: "число", en: "how many" },
  },
  {
    name: "in_favour",
    heading: { kk: "Жақтап дауыс бергені", ru: "Голосов за", en: "In favour" },
    also: ["Жақтағаны", "За"],
    note: { kk: "саны", ru: "число", en: "how many" },
  },
  {
    name: "signed",
    heading: { kk: "Орган қол қойған", ru: "Подписан органом", en: "Signed by the organ" },
    also: ["Signed"],
    note: { kk: "иә, жоқ; бос: айтылмаған", ru: "да, нет; пусто: не указано", en: "yes, no; empty: not stated" },
  },
  {
    name: "deposit_paid",
    heading: { kk: "Төленген жарна, тиынмен", ru: "Внесённый взнос, в тиынах", en: "Deposit paid, in tiyn" },
    also: ["Deposit paid"],
    note: {
      kk: "ақшаның ең ұсақ бірлігімен, цифрлармен ғана",
      ru: "в самой мелкой единице валюты, одними цифрами",
      en: "in the smallest unit of the currency, in digits alone",
    },
  },
  {
    name: "minimum_wage",
    heading: { kk: "Ең төмен жалақы, тиынмен", ru: "Минимальная зарплата, в тиынах", en: "Minimum wage, in tiyn" },
    also: ["Minimum wage"],
    note: {
      kk: "бір ең төмен жалақы, сол бірлікпен",
      ru: "одна минимальная зарплата в той же единице",
      en: "one minimum wage, in the same unit",
    },
  },
  {
    name: "last_votes",
    heading: { kk: "Өткен жолғы дауыстары", ru: "Голосов в прошлый раз", en: "Votes last time" },
    also: ["Last votes"],
    note: {
      kk: "партияның өткен сайлаудағы дауыстары; бос: қатыспаған",
      ru: "голоса партии на прошлых выборах; пусто: не участвовала",
      en: "the party's votes at the last election; empty: it did not stand",
    },
  },
  {
    name: "last_valid",
    heading: {
      kk: "Өткен жолғы барлық жарамды дауыс",
      ru: "Всего действительных в прошлый раз",
      en: "Valid votes last time",
    },
    also: ["Last valid"],
    note: {
      kk: "өткен сайлаудағы барлық жарамды дауыс",
      ru: "все действительные голоса на прошлых выборах",
      en: "all valid votes at the last election",
    },
  },
  {
    name: "documents",
    heading: { kk: "Тізімнің құжаттары", ru: "Документы списка", en: "Documents of the list" },
    also: ["Құжаттар", "Документы"],
    note: {
      kk: "тапсырылған құжаттардың ережелердегі идентификаторлары, арасында ; бірде-біреуі жоқ болса: жоқ",
      ru: "идентификаторы поданных документов из правил через ; нет ни одного: нет",
      en: "ids in the rules of the papers handed in, with ; between them; not one: none",
    },
  },
];

/** The headings of the table of fields: what, its value, and a note that is not read. */
export const FIELD_TABLE: readonly Column[] = [
  {
    name: "field",
    heading: { kk: "Мәлімет", ru: "Сведение", en: "Field" },
    also: [],
    note: { kk: "", ru: "", en: "" },
  },
  { name: "value", heading: { kk: "Мәні", ru: "Значение", en: "Value" }, also: [], note: { kk: "", ru: "", en: "" } },
  {
    name: "note",
    heading: { kk: "Түсіндірме", ru: "Пояснение", en: "Note" },
    also: [],
    note: { kk: "", ru: "", en: "" },
  },
];

/** The sheets of a workbook, by what they hold. */
export const SHEETS = {
  candidates: { kk: "Үміткерлер", ru: "Кандидаты", en: "Candidates" },
  head: { kk: "Тізім", ru: "Список", en: "List" },
  notes: { kk: "Түсіндірмелер", ru: "Пояснения", en: "Notes" },
} as const;
