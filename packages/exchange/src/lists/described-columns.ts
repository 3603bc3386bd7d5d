import type { Trilingual } from "@dauys/language";
import { CANDIDATE_COLUMNS } from "./candidate-columns.ts";
import { type Column, headingsOf } from "./columns.ts";
import { HEAD_FIELDS } from "./head-fields.ts";

/** A column or field as a program or a page shows it: its machine name, its heading, and all headings that mean it. */
export interface ListColumn {
  readonly name: string;
  readonly heading: Trilingual;
  readonly headings: readonly string[];
  readonly required: boolean;
  readonly note: Trilingual;
}

/** The columns of a table of candidates. */
export const LIST_COLUMNS: readonly ListColumn[] = CANDIDATE_COLUMNS.map(described);

/** The fields of what is stated of a list itself. */
export const LIST_FIELDS: readonly ListColumn[] = HEAD_FIELDS.map(described);

function described(column: Column): ListColumn {
  const { name, heading, note, required = false } = column;
  return { name, heading, headings: headingsOf(column), required, note };
}
