import type { Lang } from "@dauys/language";
import { CANDIDATE_COLUMNS, TEMPLATE_COLUMNS } from "./candidate-columns.ts";
import type { Column } from "./columns.ts";
import { FIELD_TABLE, HEAD_FIELDS, SHEETS } from "./head-fields.ts";
import { EXAMPLE_PERSON } from "./read-candidates.ts";
import { csv } from "./write-list.ts";
import { writeWorkbook } from "./xlsx/write-workbook.ts";

/** The invented row of the template: nobody, of nowhere. */
const EXAMPLE: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  number: same("1"),
  person: same(EXAMPLE_PERSON),
  name_kk: same("Үлгі Мысалұлы"),
  name_ru: same("Образец Примеров"),
  name_en: same("Example Specimen"),
  born: same("1980-02-29"),
  sex: { kk: "ер", ru: "мужчина", en: "man" },
  party: same("example-party"),
  post_kk: same("мысал лауазым"),
  post_ru: same("должность для примера"),
  workplace_kk: same("ойдан шығарылған мекеме"),
  workplace_ru: same("вымышленное учреждение"),
  residence_kk: same("ойдан шығарылған қала"),
  residence_ru: same("вымышленный город"),
  region: { kk: "ойдан шығарылған өңір", ru: "вымышленный регион", en: "invented region" },
  sat: { kk: "жоқ", ru: "нет", en: "no" },
  citizen: { kk: "иә", ru: "да", en: "yes" },
  resident_years: same("40"),
  barred: { kk: "жоқ", ru: "нет", en: "none" },
  documents: { kk: "жоқ", ru: "нет", en: "none" },
  groups: { kk: "жоқ", ru: "нет", en: "none" },
};

const WORDS: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  sex: { kk: ["әйел", "ер"], ru: ["женщина", "мужчина"], en: ["woman", "man"] },
  sat: { kk: ["иә", "жоқ"], ru: ["да", "нет"], en: ["yes", "no"] },
  citizen: { kk: ["иә", "жоқ"], ru: ["да", "нет"], en: ["yes", "no"] },
};

const NOTE_HEADINGS = {
  column: { kk: "Баған", ru: "Столбец", en: "Column" },
  machine: { kk: "Машиналық аты", ru: "Машинное имя", en: "Machine name" },
  required: { kk: "Міндетті", ru: "Обязателен", en: "Required" },
  note: { kk: "Түсіндірме", ru: "Пояснение", en: "Note" },
  yes: { kk: "иә", ru: "да", en: "yes" },
} as const;

/** An empty template as CSV: the headings, and an example row of invented data that has to be deleted. */
export function listTemplateCsv(lang: Lang): string {
  return csv(templateRows(lang));
}

/** The table of fields that stands beside a list in CSV, without values. */
export function headTemplateCsv(lang: Lang): string {
  return csv(headRows(lang));
}

/** An empty template as an XLSX workbook: candidates with an example row, the list itself, and notes on every column. */
export function listTemplateXlsx(lang: Lang): Uint8Array {
  const words = new Map(
    Object.entries(WORDS).map(([name, each]) => [TEMPLATE_COLUMNS.indexOf(name), each[lang]] as const),
  );
  return writeWorkbook([
    { name: SHEETS.candidates[lang], rows: templateRows(lang), words },
    { name: SHEETS.head[lang], rows: headRows(lang) },
    { name: SHEETS.notes[lang], rows: noteRows(lang) },
  ]);
}

function templateRows(lang: Lang): readonly (readonly string[])[] {
  const columns = CANDIDATE_COLUMNS.filter(({ name }) => TEMPLATE_COLUMNS.includes(name));
  return [columns.map(({ heading }) => heading[lang]), columns.map(({ name }) => EXAMPLE[name]?.[lang] ?? "")];
}

function headRows(lang: Lang): readonly (readonly string[])[] {
  return [
    FIELD_TABLE.map(({ heading }) => heading[lang]),
    ...HEAD_FIELDS.map((field) => [field.heading[lang], "", noted(field, lang)]),
  ];
}

function noteRows(lang: Lang): readonly (readonly string[])[] {
  const { column, machine, required, note, yes } = NOTE_HEADINGS;
  return [
    [column, machine, required, note].map((heading) => heading[lang]),
    ...CANDIDATE_COLUMNS.map((each) => [
      each.heading[lang],
      each.name,
      each.required === true ? yes[lang] : "",
      each.note[lang],
    ]),
  ];
}

function noted({ note, required }: Column, lang: Lang): string {
  return required === true ? `${NOTE_HEADINGS.required[lang]}: ${note[lang]}` : note[lang];
}

function same(text: string): Readonly<Record<Lang, string>> {
  return { kk: text, ru: text, en: text };
}
