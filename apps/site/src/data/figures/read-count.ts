import { type Column, MOST_STATIONS, readUnitColumns, type Table, UNKNOWN, type Units } from "@dauys/core/tally";
import type { Figures } from "./figures.ts";
import type { Header } from "./header-shape.ts";
import { decodeNames } from "./names-code.ts";
import { decodeResiduals, type Foretold } from "./residuals.ts";

/** Units and figures from the body of a file; `null` where it has none, a text that says what is wrong. */
export function readCount(header: Header, body: Uint8Array): Figures["count"] | string {
  const { units: given } = header;
  if (given === null) return body.length === 0 ? null : "figures without units";
  const { stations, nameBytes } = given;
  if (stations > MOST_STATIONS) return `more than ${MOST_STATIONS} stations`;
  const units = readUnits(given, body.subarray(0, nameBytes));
  if (typeof units === "string") return units;
  if (header.unitNames.length !== units.sums) return "not each unit above the stations has its name, or none";
  const table = readTable(header.columns, stations, body.subarray(nameBytes));
  return typeof table === "string" ? table : { units, table };
}

function readUnits(given: NonNullable<Header["units"]>, bytes: Uint8Array): Units | string {
  const { sums, stations, levels, parents, runs } = given;
  const ids = decodeNames(bytes, sums + stations);
  if (ids === null) return "the names of the units cannot be read";
  if (levels.length !== sums || parents.length !== sums) return "not each unit has its level and the unit above it";
  const above = [...parents];
  for (const [parent = -1, count = 0] of runs) {
    if (above.length + count > ids.length) break;
    for (let i = 0; i < count; i += 1) above.push(parent);
  }
  if (above.length !== ids.length) return "not each station has the unit above it";
  const read = readUnitColumns({
    units: ids,
    parents: above.map((parent) => (parent < 0 ? null : (ids[parent] ?? ""))),
    levels: ids.map((_, unit) => levels[unit] ?? "station"),
  });
  return read.ok ? read.units : `units: ${read.faults[0]?.fault}`;
}

function readTable(heads: Header["columns"], rows: number, body: Uint8Array): Table | string {
  const values: Uint32Array[] = [];
  const columns: Column[] = [];
  let at = 0;
  for (const { id, place, type, from, planes } of heads) {
    const length = planes * rows;
    const foretold = foretoldOf(from);
    if (foretold === null || foretold.some(([column]) => values[column] === undefined))
      return `${id} is foretold from a column that was not read before it`;
    const column = decodeResiduals(body.subarray(at, at + length), { planes, rows }, values, foretold);
    if (column === null) return `${id} holds figures that no protocol can hold`;
    if (place >= heads.length || values[place] !== undefined) return `${id} stands in no place of its own`;
    values[place] = column;
    columns[place] = { id, values: type === "u8" ? Uint8Array.from(column) : column };
    at += length;
    if (type === "u8" && column.some((value) => value > 255 && value !== UNKNOWN)) return `${id} holds no codes`;
  }
  return at === body.length ? { rows, columns } : "there is more than the columns of the header";
}

function foretoldOf(from: Header["columns"][number]["from"]): Foretold | null {
  const parts = from.flatMap(([column, sign]) =>
    column !== undefined && (sign === 1 || sign === -1) ? [[column, sign] as const] : [],
  );
  return parts.length === from.length ? parts : null;
}
