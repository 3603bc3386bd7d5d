/** A cell's row and column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The most rows and columns that a sheet can have. */
const MOST = { row: 1_048_576, column: 16_384 } as const;

/** Reads an address such as `D7`; `null` for what is none within a sheet. */
export function spotOf(address: string): Spot | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address) ?? [];
  if (letters === "") return null;
  const column = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, each) => sum * 26 + each, 0);
  const spot = { row: Number(digits) - 1, column: column - 1 };
  return spot.row < MOST.row && spot.column < MOST.column ? spot : null;
}

/** The address of a cell: `D7` for row 6 and column 3. */
export function addressOf({ row, column }: Spot): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** The letters of a column from 0: A, B, … Z, AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest === 0 ? "" : lettersOf(rest - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
