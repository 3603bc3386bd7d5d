import type { Column, Table } from "./table.ts";
import { makeTally, type Tally } from "./tally.ts";
import type { Units } from "./units.ts";

/** The columns of a station table that are not figures of the protocol; the names of those do not begin with `@`. */
const OWN = ["@status", "@filed", "@registered", "@ballots"] as const;

/**
 * All that a tally was told, one row a station, to be sent to another thread or kept: the totals are not in it, since
 * they follow from it. The columns are the tally's own arrays.
 */
export function stationTable({ units, columns, values, status, filed, expected }: Tally): Table {
  const own = [status, filed, expected.registered, expected.ballots];
  return {
    rows: units.stations,
    columns: [
      ...OWN.map((id, i): Column => ({ id, values: own[i] as Uint8Array | Uint32Array })),
      ...columns.map((id, i): Column => ({ id, values: values[i] as Uint32Array })),
    ],
  };
}

/**
 * The tally of a station table, its totals added up anew. The arrays become those of the tally.
 * @throws RangeError when the table was not made by {@link stationTable} for the same units.
 */
export function tallyOfTable(units: Units, table: Table): Tally {
  const [status, filed, registered, ballots, ...figures] = table.columns;
  const byte = (column: Column | undefined, id: string): Uint8Array => {
    if (column?.id === id && column.values instanceof Uint8Array) return column.values;
    throw new RangeError(`the column ${id} of a station table is missing`);
  };
  const words = (column: Column | undefined, id: string): Uint32Array => {
    if (column?.id === id && column.values instanceof Uint32Array) return column.values;
    throw new RangeError(`the column ${id} of a station table is missing`);
  };
  return makeTally(
    units,
    figures.map(({ id }) => id),
    {
      status: byte(status, OWN[0]),
      filed: byte(filed, OWN[1]),
      registered: words(registered, OWN[2]),
      ballots: words(ballots, OWN[3]),
      values: figures.map((column) => words(column, column.id)),
    },
  );
}

/**
 * A tally of the same stations counted anew from their protocols, all at once. It is what the tally must equal after any
 * sequence of changes.
 */
export function recount({ units, columns, values, status, filed, expected }: Tally): Tally {
  return makeTally(units, columns, {
    values: values.map((figures) => figures.slice()),
    status: status.slice(),
    filed: filed.slice(),
    registered: expected.registered.slice(),
    ballots: expected.ballots.slice(),
  });
}
