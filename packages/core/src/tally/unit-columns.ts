/** One reporting unit as it is given: its own name, that of the unit above it (`null`: none), and its level. */
export interface UnitRow {
  readonly unit: string;
  readonly parent: string | null;
  /** `"station"` for a polling station; any other word for a unit that sums those below it. */
  readonly level: string;
}

/** The same, column by column: three arrays of one length. */
export interface UnitColumns {
  readonly units: readonly string[];
  readonly parents: readonly (string | null)[];
  readonly levels: readonly string[];
}

/** Whether a row of the input is a polling station. */
export function isStation(given: UnitColumns, row: number): boolean {
  return given.levels[row] === "station";
}
