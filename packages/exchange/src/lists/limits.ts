/** What a file of candidates may hold at most; the largest lists known have a few hundred rows. */
export const LIST_LIMITS = {
  /** Bytes of the file as it comes. */
  file: 8 * 1024 * 1024,
  /** Bytes of one part of a workbook once unpacked. */
  part: 8 * 1024 * 1024,
  /** Bytes of all parts that are unpacked, a part as often as it is named. */
  whole: 16 * 1024 * 1024,
  /** Sheets of a workbook. */
  sheets: 30,
  /** Parts of a workbook, named in its directory. */
  parts: 1000,
  /** Rows below the headings. */
  rows: 2000,
  /** Columns of a table. */
  columns: 200,
  /** Characters of a cell. */
  cell: 1000,
} as const;
