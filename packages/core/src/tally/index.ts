export { CsvColumns, type CsvFault, type CsvLayout, type CsvRead } from "./csv/csv-columns.ts";
export type { RowFault, RowFaultKind } from "./csv/row-fault.ts";
export { changedRows, differenceOf, type SeriesDifference, totalsTable } from "./difference.ts";
export { MOST_STATIONS, MOST_VALUE, UNKNOWN } from "./most.ts";
export type { ChangeKind, LawGap } from "./outstanding/change.ts";
export type { CountedList, CountedTotals, CountedUnit } from "./outstanding/counted-unit.ts";
export { type NearestChange, stillOpen, type Verdict } from "./outstanding/verdict.ts";
export {
  outstandingBallots,
  type PartSum,
  type Progress,
  progressOf,
  type StatusShare,
  stationsWith,
} from "./progress.ts";
export { readUnitColumns, readUnits, type UnitFault, type UnitsRead } from "./read-units.ts";
export { STATUSES, type StationStatus } from "./status.ts";
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
export {
  type Changed,
  type Figures,
  fileProtocol,
  holdBack,
  invalidate,
  makeTally,
  release,
  reopen,
  setExpected,
  type Tally,
  type TallyFault,
  type TallyStart,
} from "./tally.ts";
export { recount, stationTable, tallyOfTable } from "./tally-table.ts";
export { type ColumnTotal, totalsOf } from "./totals.ts";
export type { UnitColumns, UnitRow } from "./unit-columns.ts";
export { stationIndex, type Units, unitIndex, unitsAt, within } from "./units.ts";
