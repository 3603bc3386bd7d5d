/** What stands in a cell of a table; `null`: it is not known, and the cell is empty. */
export type Cell = string | number | boolean | null;

/** A table as CSV (RFC 4180): a line for each row, each ended by CR LF. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(value: Cell): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
