import type { Candidate, Examination, Written } from "@dauys/core/nomination";
import { CANDIDATE_COLUMNS } from "./candidate-columns.ts";
import { readFlag, readId, readIds, readNumber, readPerson, readSex, readText } from "./cell-readers.ts";
import { readBirth, readPublishedYear } from "./date-cells.ts";
import type { Grid } from "./grid.ts";
import { readHeaded } from "./headings.ts";
import type { ListLog } from "./list-log.ts";
import { given, RowReader } from "./row-reader.ts";

/** The id of the invented person in the template: a list that still holds it is refused. */
export const EXAMPLE_PERSON = "example-person";

/** Reads the table of candidates, one a row; what is wrong is logged, and then nothing is read. */
export function readCandidates(grid: Grid, log: ListLog): readonly Candidate[] {
  const headed = readHeaded(grid, CANDIDATE_COLUMNS, log);
  if (headed === null) return [];
  if (headed.rows.length === 0) log.own("no-candidates", grid.placeAt(1, 0).place, {});
  return headed.rows.flatMap((row) => {
    const candidate = readCandidate(new RowReader(row, log), grid.from1904);
    return candidate === null ? [] : [candidate];
  });
}

function readCandidate(reader: RowReader, from1904: boolean): Candidate | null {
  const before = reader.log.count;
  const number = reader.required("number", (cell) => readNumber(cell, 1));
  const person = reader.required("person", readPerson);
  const name = nameOf(reader);
  const birth = reader.optional("born", (cell) => readBirth(cell, from1904));
  const published = reader.optional("published_year", readPublishedYear) ?? birth?.year;
  const stated = statedOf(reader);
  const examined = examinationOf(reader, birth?.date);
  if (person === EXAMPLE_PERSON) {
    const cell = reader.row.missing("person");
    reader.log.own("example-row", cell, { what: cell.what });
  }
  if (number === null || person === null || name === null) return null;
  if (reader.log.count > before) return null;
  const rest = Object.keys(examined).length === 0 ? {} : { examined };
  return { number, person, name, ...given({ born: published === "none" ? undefined : published }), ...stated, ...rest };
}

function nameOf(reader: RowReader): Written | null {
  const before = reader.log.count;
  const name = reader.written("name");
  if (name !== undefined) return name;
  const columns = ["name_kk", "name_ru", "name_en"];
  const missing = reader.row.missing(columns.find((column) => reader.row.has(column)) ?? "name_kk");
  const told = reader.log.count > before || columns.some((column) => reader.row.cell(column)?.kind === "fault");
  if (!told) reader.log.own("no-name", missing, { what: missing.what });
  return null;
}

/** What is published of a candidate beside number, name and birth. */
function statedOf(reader: RowReader): Omit<Candidate, "number" | "person" | "name" | "born" | "examined"> {
  return given({
    sex: reader.optional("sex", readSex),
    party: reader.optional("party", readId),
    post: reader.written("post"),
    workplace: reader.written("workplace"),
    residence: reader.written("residence"),
    region: reader.optional("region", readText),
    sat: reader.optional("sat", readFlag),
    counted: reader.optional("counted", readFlag),
  });
}

/** What only the commission sees. */
function examinationOf(reader: RowReader, born: string | undefined): Examination {
  return given({
    born,
    citizen: reader.optional("citizen", readFlag),
    residentYears: reader.optional("resident_years", (cell) => readNumber(cell, 0)),
    barred: reader.optional("barred", readIds),
    documents: reader.optional("documents", readIds),
    groups: reader.optional("groups", readIds),
  });
}
