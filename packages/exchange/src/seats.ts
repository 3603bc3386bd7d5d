import type { UnitVotes } from "@dauys/core/apportionment";
import type { CsvRow } from "./csv.ts";
import { decodeText, placeOf } from "./decode.ts";
import type { Reading, Source } from "./fault.ts";
import { FaultLog } from "./fault-log.ts";
import { knownVotes } from "./known-votes.ts";
import { readSeatCount } from "./seat-count.ts";
import { shown } from "./shown.ts";
import { readTable, type Table, type TableForm } from "./table.ts";

/** Seats to distribute: one number for the whole contest, or a number for each unit that the file names. */
export type SeatsGiven = { readonly all: number } | { readonly byUnit: ReadonlyMap<string, number> };

const HEADER = "unit,seats";
const FORM: TableForm = { columns: { unit: [], seats: [] }, required: ["unit", "seats"], header: HEADER };

/** Reads seats: CSV with the columns `unit,seats`, or a file that holds one number. Units have to be those of the votes. */
export function readSeats(source: Source, votes: readonly UnitVotes[]): Reading<SeatsGiven> {
  const decoded = decodeText(source, { header: HEADER });
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const one = text.slice(0, lastLetter(text) + 1);
  const isNumber = /[0-9]/.test(one) && !/[,;\t"\r\n]/.test(one);
  return isNumber ? readSeatsNumber(source.file, one) : readTableOfSeats(source.file, text, votes);
}

// An expression for the line ends at the end of a text would try each of its characters as their beginning.
function lastLetter(text: string): number {
  let last = text.length - 1;
  while (text[last] === "\n" || text[last] === "\r") last -= 1;
  return last;
}

/** Reads one number of seats, such as an option on the command line gives. */
export function readSeatsNumber(file: string, text: string): Reading<SeatsGiven> {
  const log = new FaultLog(file, (offset) => placeOf(text, offset));
  const all = readSeatCount(text, () => "seats", log, 0);
  return log.reading(() => ({ all: all ?? 0 }));
}

/** The votes with the seats of their units. One number is the seats of a contest in one piece. */
export function withSeats(votes: readonly UnitVotes[], seats: SeatsGiven): readonly UnitVotes[] {
  return votes.map((unit) => ({
    ...unit,
    seats: ("all" in seats ? seats.all : seats.byUnit.get(unit.unit)) ?? unit.seats,
  }));
}

function readTableOfSeats(file: string, text: string, votes: readonly UnitVotes[]): Reading<SeatsGiven> {
  const byUnit = new Map<string, number>();
  const { log } = readTable(file, text, FORM, (table) => rowReader(table, votes, byUnit));
  return log.reading(() => ({ byUnit }));
}

function rowReader(table: Table, votes: readonly UnitVotes[], into: Map<string, number>): (row: CsvRow) => void {
  const { log, position } = table;
  const [unitAt, seatsAt] = [position("unit"), position("seats")];
  const known = knownVotes(votes);
  const seen = new Map<string, number>();
  return ({ cells, offsets }) => {
    const token = offsets[unitAt] ?? 0;
    const name = cells[unitAt] ?? "";
    const unit = known.unit(name, log, token);
    const seats = readSeatCount(
      cells[seatsAt] ?? "",
      () => (name === "" ? "seats" : shown(name)),
      log,
      offsets[seatsAt] ?? 0,
    );
    if (unit === null) return;
    const before = seen.get(unit);
    if (before !== undefined) log.add("duplicate-unit", token, { unit: shown(unit), line: log.line(before) });
    seen.set(unit, token);
    if (seats !== null) into.set(unit, seats);
  };
}
