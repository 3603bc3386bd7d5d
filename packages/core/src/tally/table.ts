/** One column of a table: its name and one whole number a row, in an array of its own. */
export interface Column {
  readonly id: string;
  readonly values: ColumnValues;
}

/** What a column can be: small codes, figures of protocols, or sums and differences. */
export type ColumnValues = Uint8Array | Uint32Array | Float64Array;

/** Columns of one length. Rows have no names of their own: what they stand for is said where a table is made. */
export interface Table {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A table as plain data and one `ArrayBuffer` a column, to be handed to another thread or kept in a file. */
export interface TableBuffers {
  readonly format: "dauys-table";
  readonly version: 1;
  readonly rows: number;
  readonly bytes: "little-endian" | "big-endian";
  readonly columns: readonly { readonly id: string; readonly type: ColumnType; readonly buffer: ArrayBuffer }[];
}

/** A buffer may be that many times as long as its rows, as one that doubles is; memory never touched is none. */
const MOST_ROOM = 2;

const TYPES = { u8: Uint8Array, u32: Uint32Array, f64: Float64Array } as const;
type ColumnType = keyof typeof TYPES;

/** Why buffers are not a table. */
export type TableFault =
  | { readonly fault: "format" }
  | { readonly fault: "version"; readonly version: unknown }
  | { readonly fault: "bytes"; readonly bytes: unknown }
  | { readonly fault: "rows"; readonly rows: unknown }
  | { readonly fault: "column"; readonly index: number };

/**
 * The table as buffers; their list is also what `postMessage` transfers. A column whose array begins its buffer and
 * nearly fills it is not copied: after a transfer the table is empty. A buffer may have room after the last row.
 */
export function toBuffers(table: Table): TableBuffers {
  const columns = table.columns.map(({ id, values }) => {
    const own = values.buffer instanceof ArrayBuffer && values.byteOffset === 0;
    const nearly = values.byteLength * MOST_ROOM >= values.buffer.byteLength;
    const buffer = (own && nearly ? values : values.slice()).buffer as ArrayBuffer;
    return { id, type: typeOf(values), buffer };
  });
  return { format: "dauys-table", version: 1, rows: table.rows, bytes: byteOrder(), columns };
}

/** The table in buffers that another thread or a file gave, without copying; never throws, whatever is given. */
export function fromBuffers(
  given: unknown,
): { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly fault: TableFault } {
  const refuse = (fault: TableFault) => ({ ok: false, fault }) as const;
  if (!isRecord(given) || given.format !== "dauys-table") return refuse({ fault: "format" });
  const { version, bytes, rows, columns: list } = given;
  if (version !== 1) return refuse({ fault: "version", version });
  if (bytes !== byteOrder()) return refuse({ fault: "bytes", bytes });
  if (typeof rows !== "number" || !Number.isSafeInteger(rows) || rows < 0) return refuse({ fault: "rows", rows });
  if (!Array.isArray(list)) return refuse({ fault: "column", index: 0 });
  const columns: Column[] = [];
  for (const [index, each] of list.entries()) {
    const column = columnOf(each, rows);
    if (column === null) return refuse({ fault: "column", index });
    columns.push(column);
  }
  return { ok: true, table: { rows, columns } };
}

function columnOf(given: unknown, rows: number): Column | null {
  if (!isRecord(given) || typeof given.id !== "string" || typeof given.type !== "string") return null;
  if (!Object.hasOwn(TYPES, given.type) || !(given.buffer instanceof ArrayBuffer)) return null;
  const type = TYPES[given.type as ColumnType];
  if (given.buffer.byteLength < rows * type.BYTES_PER_ELEMENT) return null;
  return { id: given.id, values: new type(given.buffer, 0, rows) };
}

function typeOf(values: ColumnValues): ColumnType {
  if (values instanceof Uint8Array) return "u8";
  return values instanceof Uint32Array ? "u32" : "f64";
}

function byteOrder(): TableBuffers["bytes"] {
  return new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? "little-endian" : "big-endian";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
