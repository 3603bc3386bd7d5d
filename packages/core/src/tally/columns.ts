// What a thread needs that reads files into columns and adds them up, without the rest of the tally.
export { CsvColumns, type CsvFault, type CsvLayout, type CsvRead } from "./csv/csv-columns.ts";
export type { RowFault, RowFaultKind } from "./csv/row-fault.ts";
export { addByUnit, type ColumnSums, emptySums, rollUp, sumByUnit } from "./sums.ts";
export {
  type Column,
  type ColumnValues,
  fromBuffers,
  type Table,
  type TableBuffers,
  type TableFault,
  toBuffers,
} from "./table.ts";
