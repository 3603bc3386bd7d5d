import type { Candidate, CandidateList } from "@dauys/core/nomination";
import type { Lang } from "@dauys/language";
import { CANDIDATE_COLUMNS } from "./candidate-columns.ts";
import type { Column } from "./columns.ts";
import { FIELD_TABLE, HEAD_FIELDS, SHEETS } from "./head-fields.ts";
import { type SheetOut, writeWorkbook } from "./xlsx/write-workbook.ts";

/** The words that are written for yes and no, for the sexes and for an empty list. */
const WORDS = {
  yes: { kk: "иә", ru: "да", en: "yes" },
  no: { kk: "жоқ", ru: "нет", en: "no" },
  woman: { kk: "әйел", ru: "женщина", en: "woman" },
  man: { kk: "ер", ru: "мужчина", en: "man" },
  none: { kk: "жоқ", ru: "нет", en: "none" },
} as const;

/** A list as two tables of CSV: its candidates, and what is stated of the list itself. Both are read back as the same list. */
export function writeListCsv(list: CandidateList, lang: Lang): { readonly candidates: string; readonly head: string } {
  return { candidates: csv(candidateRows(list, lang)), head: csv(headRows(list, lang)) };
}

/** A list as an XLSX workbook with the same two tables, which is read back as the same list. */
export function writeListXlsx(list: CandidateList, lang: Lang): Uint8Array {
  const sheets: readonly SheetOut[] = [
    { name: SHEETS.candidates[lang], rows: candidateRows(list, lang) },
    { name: SHEETS.head[lang], rows: headRows(list, lang) },
  ];
  return writeWorkbook(sheets);
}

/** Rows as CSV with LF; a cell is quoted where it has to be. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(",")}\n`).join("");
}

/** The headings of columns with their cells below; columns that hold nothing are left out where they may be. */
function candidateRows({ candidates }: CandidateList, lang: Lang): readonly (readonly string[])[] {
  const cells = candidates.map((candidate) => candidateCells(candidate, lang));
  const used = CANDIDATE_COLUMNS.filter(
    ({ name, required }) => required === true || cells.some((row) => row.get(name) !== undefined),
  );
  return [used.map(({ heading }) => heading[lang]), ...cells.map((row) => used.map(({ name }) => row.get(name) ?? ""))];
}

type Cells = ReadonlyMap<string, string | undefined>;

function candidateCells(candidate: Candidate, lang: Lang): Cells {
  const { name, post, workplace, residence, examined = {} } = candidate;
  return new Map([
    ["number", String(candidate.number)],
    ["person", candidate.person],
    ...Object.entries({ name, post, workplace, residence }).flatMap(([column, texts]) =>
      (["kk", "ru", "en"] as const).map((each) => [`${column}_${each}`, texts?.[each]] as const),
    ),
    ["born", examined.born ?? candidate.born?.toString()],
    ["published_year", publishedYear(candidate, lang)],
    ["sex", candidate.sex === undefined ? undefined : WORDS[candidate.sex][lang]],
    ["party", candidate.party],
    ["region", candidate.region],
    ["sat", flag(candidate.sat, lang)],
    ["counted", flag(candidate.counted, lang)],
    ["citizen", flag(examined.citizen, lang)],
    ["resident_years", examined.residentYears?.toString()],
    ["barred", ids(examined.barred, lang)],
    ["documents", ids(examined.documents, lang)],
    ["groups", ids(examined.groups, lang)],
  ]);
}

/** The year that is published, where it does not follow from the date of birth. */
function publishedYear({ born, examined }: Candidate, lang: Lang): string | undefined {
  if (examined?.born === undefined || Number(examined.born.slice(0, 4)) === born) return undefined;
  return born === undefined ? WORDS.none[lang] : String(born);
}

function headRows(list: CandidateList, lang: Lang): readonly (readonly string[])[] {
  const cells = headCells(list, lang);
  const [field, value] = FIELD_TABLE as [Column, Column];
  const used = HEAD_FIELDS.filter(({ name }) => cells.get(name) !== undefined);
  return [
    [field.heading[lang], value.heading[lang]],
    ...used.map(({ name, heading }) => [heading[lang], cells.get(name) ?? ""]),
  ];
}

function headCells(list: CandidateList, lang: Lang): Cells {
  const { adoption, deposit } = list;
  return new Map([
    ["list", list.list],
    ["party", list.party],
    ...(["kk", "ru", "en"] as const).flatMap(
      (each) =>
        [
          [`name_${each}`, list.name[each]],
          [`organ_${each}`, adoption?.organ[each]],
        ] as const,
    ),
    ["submitted", list.submitted],
    ["decision_date", adoption?.date],
    ["members", adoption?.members.toString()],
    ["present", adoption?.present?.toString()],
    ["in_favour", adoption?.inFavour.toString()],
    ["signed", flag(list.signed, lang)],
    ["deposit_paid", deposit?.paid.toString()],
    ["minimum_wage", deposit?.minimumWage?.toString()],
    ["last_votes", deposit?.lastTime?.votes.toString()],
    ["last_valid", deposit?.lastTime?.valid.toString()],
    ["documents", ids(list.documents, lang)],
  ]);
}

function flag(value: boolean | undefined, lang: Lang): string | undefined {
  return value === undefined ? undefined : WORDS[value ? "yes" : "no"][lang];
}

function ids(values: readonly string[] | undefined, lang: Lang): string | undefined {
  if (values === undefined) return undefined;
  return values.length === 0 ? WORDS.none[lang] : values.join(";");
}
