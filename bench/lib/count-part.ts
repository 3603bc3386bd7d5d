import { closeSync, openSync, readSync } from "node:fs";
import {
  addByUnit,
  type ColumnSums,
  CsvColumns,
  emptySums,
  type Table,
  type TableBuffers,
  toBuffers,
} from "@dauys/core/tally/columns";
import { SIZES, stationColumns } from "./generate-stations.ts";

/** A file that several threads read: each takes the next piece that nobody has taken. */
export interface Shared {
  readonly path: string;
  readonly bytes: number;
  /** Whether the columns of all stations are kept, or added up as they come and let go. */
  readonly keep: boolean;
  /** One counter: the number of pieces taken. */
  readonly taken: SharedArrayBuffer;
}

/** What one thread did: how many rows it read, their sums by district, and the region of each district. */
export interface Part {
  readonly rows: number;
  /** By column of figures, then by district; districts count from 1. */
  readonly sums: readonly Float64Array[];
  readonly regionOf: Uint32Array;
  readonly table: TableBuffers | null;
}

/** Small enough to be in the cache still when it is parsed. */
const PIECE = 1 << 18;
const LONGEST_LINE = 1 << 12;
const NEWLINE = 10;

/** Reads pieces of the file until none is left, and adds up what it read. */
export function countPart(shared: Shared): Part {
  const totals = stationColumns.slice(3).map(() => emptySums(SIZES.districts + 1));
  const regionOf = new Uint32Array(SIZES.districts + 1);
  let rows = 0;
  const reader = new CsvColumns({ columns: stationColumns, rows: SIZES.stations * 0.6, keep: shared.keep }, (table) => {
    rows += table.rows;
    addUp(table, totals, regionOf);
  });
  readPieces(shared, reader);
  const read = reader.end();
  if (!read.ok || read.faulty > 0) throw new Error(`the generated file has faults: ${JSON.stringify(read)}`);
  return { rows, sums: totals.map(({ sums }) => sums), regionOf, table: shared.keep ? toBuffers(read.table) : null };
}

/** A line belongs to the piece in which it begins. */
function readPieces({ path, bytes, taken }: Shared, reader: CsvColumns): void {
  const buffer = new Uint8Array(PIECE + LONGEST_LINE);
  const file = openSync(path, "r");
  const pieces = new Int32Array(taken);
  for (;;) {
    const from = Atomics.add(pieces, 0, 1) * PIECE;
    if (from >= bytes) break;
    // The byte before the piece tells whether a line begins with it; the first line of all is the header.
    const start = Math.max(0, from - 1);
    const length = readSync(file, buffer, 0, Math.min(buffer.length, bytes - start), start);
    const end = from + PIECE - start;
    const first = buffer.indexOf(NEWLINE) + 1;
    const last = length < end ? length : buffer.indexOf(NEWLINE, end - 1) + 1;
    reader.push(buffer.subarray(first, last));
  }
  closeSync(file);
}

function addUp({ rows, columns }: Table, totals: readonly ColumnSums[], regionOf: Uint32Array): void {
  const [, regions, districts, ...figures] = columns.map(({ values }) => values as Uint32Array);
  if (regions === undefined || districts === undefined) throw new Error("the generated file has no districts");
  for (const [i, values] of figures.entries()) addByUnit(totals[i] as ColumnSums, values, districts);
  for (let row = 0; row < rows; row += 1) {
    const [region, district] = [regions[row] as number, districts[row] as number];
    if (regionOf[district] === region) continue;
    if (regionOf[district] !== 0) throw new Error(`district ${district} lies in two regions`);
    regionOf[district] = region;
  }
}
