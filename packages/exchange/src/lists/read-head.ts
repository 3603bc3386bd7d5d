import type { CandidateList, Written } from "@dauys/core/nomination";
import { readFlag, readId, readIds, readNumber, readText } from "./cell-readers.ts";
import { columnFinder, headingsOf } from "./columns.ts";
import { readDate, readTime } from "./date-cells.ts";
import { type Cell, cellName, type Grid } from "./grid.ts";
import { FIELD_TABLE, HEAD_FIELDS } from "./head-fields.ts";
import { type HeadedRow, readHeaded } from "./headings.ts";
import type { ListLog } from "./list-log.ts";
import { given, RowReader } from "./row-reader.ts";

/** What is stated of a list beside its people. */
export type ListHead = Omit<CandidateList, "$schema" | "candidates">;

/** Reads a table of fields, one a row: what, its value, and a note that is not read. `null` when something is wrong. */
export function readHeadTable(grid: Grid, log: ListLog): ListHead | null {
  const headed = readHeaded(grid, FIELD_TABLE, log);
  if (headed === null) return null;
  const before = log.count;
  const values = valuesOf(headed.rows, log);
  const start = grid.placeAt(0, 0).place;
  const reader = new RowReader(fieldRow(values, { ...start, text: "", kind: "text", address: "" }), log);
  const missing = HEAD_FIELDS.filter(({ name, required }) => required === true && !values.has(name));
  for (const field of missing) {
    log.own("missing-field", start, { field: field.name, headings: headingsOf(field).join(", ") });
  }
  const head = headOf(reader, grid.from1904, missing.length === 0);
  return log.count > before ? null : head;
}

interface Field {
  readonly heading: string;
  readonly value: Cell | undefined;
  readonly at: Cell;
}

/** The values by the machine names of their fields. */
function valuesOf(rows: readonly HeadedRow[], log: ListLog): ReadonlyMap<string, Field> {
  const values = new Map<string, Field>();
  const fieldOf = columnFinder(HEAD_FIELDS);
  for (const row of rows) {
    const cell = row.cell("field") ?? row.missing("field");
    const field = fieldOf(cell.text);
    const what = cellName(cell, cell.text);
    if (field === undefined) {
      log.own("unknown-field", cell, { what, known: HEAD_FIELDS.map(({ name }) => name).join(", ") });
    } else if (values.has(field.name)) log.own("field-twice", cell, { what });
    else values.set(field.name, { heading: cell.text, value: row.cell("value"), at: row.missing("value") });
  }
  return values;
}

/** The fields as if they stood in one row, so that they are read as a candidate's cells are. */
function fieldRow(fields: ReadonlyMap<string, Field>, start: Cell): HeadedRow {
  const heading = (name: string): string => fields.get(name)?.heading ?? name;
  return {
    cell: (name) => fields.get(name)?.value,
    has: (name) => fields.has(name),
    nameOf: (cell, name) => cellName(cell, heading(name)),
    missing: (name) => {
      const cell = fields.get(name)?.at ?? start;
      return { ...cell, what: cellName(cell, heading(name)) };
    },
  };
}

function headOf(reader: RowReader, from1904: boolean, complete: boolean): ListHead | null {
  if (!complete) return null;
  const [list, party] = [reader.required("list", readId), reader.required("party", readId)];
  const [kk, ru, en] = (["kk", "ru", "en"] as const).map((lang) => reader.required(`name_${lang}`, readText));
  const submitted = reader.required("submitted", readTime);
  const rest = given({
    adoption: adoptionOf(reader, from1904),
    signed: reader.optional("signed", readFlag),
    deposit: depositOf(reader),
    documents: reader.optional("documents", readIds),
  });
  if (list === null || party === null || submitted === null || !kk || !ru || !en) return null;
  return { list, party, name: { kk, ru, en }, submitted, ...rest };
}

const ADOPTION = ["organ_kk", "organ_ru", "organ_en", "decision_date", "members", "present", "in_favour"];
const DEPOSIT = ["deposit_paid", "minimum_wage", "last_votes", "last_valid"];

/** The decision that adopted the list: all of it, or nothing of it. */
function adoptionOf(reader: RowReader, from1904: boolean): ListHead["adoption"] {
  if (ADOPTION.every((name) => reader.row.cell(name) === undefined)) return undefined;
  const organ: Written | undefined = reader.written("organ");
  if (organ === undefined) reader.required("organ_kk", readText);
  const date = reader.required("decision_date", (cell) => readDate(cell, from1904));
  const members = reader.required("members", (cell) => readNumber(cell, 1));
  const inFavour = reader.required("in_favour", (cell) => readNumber(cell, 0));
  const present = reader.optional("present", (cell) => readNumber(cell, 0));
  if (organ === undefined || date === null || members === null || inFavour === null) return undefined;
  return { organ, date, members, inFavour, ...given({ present }) };
}

function depositOf(reader: RowReader): ListHead["deposit"] {
  if (DEPOSIT.every((name) => reader.row.cell(name) === undefined)) return undefined;
  const paid = reader.required("deposit_paid", (cell) => readNumber(cell, 0));
  const minimumWage = reader.optional("minimum_wage", (cell) => readNumber(cell, 0));
  const lastTime = lastTimeOf(reader);
  return paid === null ? undefined : { paid, ...given({ minimumWage, lastTime }) };
}

/** Votes of the party and all valid votes last time: both or neither. */
function lastTimeOf(reader: RowReader): { readonly votes: number; readonly valid: number } | undefined {
  if (reader.row.cell("last_votes") === undefined && reader.row.cell("last_valid") === undefined) return undefined;
  const votes = reader.required("last_votes", (cell) => readNumber(cell, 0));
  const valid = reader.required("last_valid", (cell) => readNumber(cell, 1));
  return votes === null || valid === null ? undefined : { votes, valid };
}
