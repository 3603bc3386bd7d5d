/** What is wrong with a row of a CSV file of figures. */
export type RowFaultKind = "empty" | "not-a-number" | "too-large" | "too-few-cells" | "too-many-cells";

/** A row that was left out, and why. `line` counts from 1, the header included; `column` is the position of the cell. */
export interface RowFault {
  readonly line: number;
  readonly column: number;
  readonly fault: RowFaultKind;
}
