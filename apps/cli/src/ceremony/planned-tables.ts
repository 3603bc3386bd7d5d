import { decodeText, type NamedTable, readNamedTable, type TableRow } from "@dauys/exchange";
import type { Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, resultOf } from "../trouble.ts";
import { type CeremonyPlan, plannedPath } from "./plan-file.ts";
import { CEREMONY_TROUBLES } from "./texts.ts";

/** A table that the plan names, with the columns that it needs. */
export async function plannedTable(
  call: Call,
  plan: CeremonyPlan,
  name: string,
  needed: readonly string[],
): Promise<Result<{ readonly file: string } & NamedTable>> {
  const source = await readSource(call.io, plannedPath(plan.folder, name));
  if (!source.ok) return source;
  const { file } = source.value;
  const text = resultOf(decodeText(source.value, { header: needed.join(",") }));
  if (!text.ok) return text;
  const table = resultOf(readNamedTable(file, text.value));
  if (!table.ok) return table;
  const missing = needed.filter((column) => !table.value.columns.includes(column));
  if (missing.length === 0) return good({ file, ...table.value });
  return refused(missing.map((column) => told(CEREMONY_TROUBLES, "missing-column", { column }, file)));
}

/** A trouble with a cell of a table. */
export function cellTrouble(file: string, row: TableRow, column: string, expected: string): Result<never> {
  const value = JSON.stringify(row.cells[column] ?? "");
  const trouble = told(CEREMONY_TROUBLES, "bad-cell", { column, value, expected }, file);
  return refused([{ ...trouble, line: row.line }]);
}

/** A whole number in a cell; `null` where it is empty or there is no such column. */
export function countIn(file: string, row: TableRow, column: string): Result<number | null> {
  const text = row.cells[column] ?? "";
  if (text === "") return good(null);
  return /^[0-9]{1,9}$/.test(text) ? good(Number(text)) : cellTrouble(file, row, column, "0 … 999999999");
}

/** A name in three languages, of the columns `name_kk`, `name_ru`, `name_en`; `null` where all are empty. */
export function nameIn({ cells }: TableRow): { readonly kk: string; readonly ru: string; readonly en: string } | null {
  const { name_kk: kk = "", name_ru: ru = "", name_en: en = "" } = cells;
  const any = kk || ru || en;
  return any === "" ? null : { kk: kk || any, ru: ru || any, en: en || any };
}
