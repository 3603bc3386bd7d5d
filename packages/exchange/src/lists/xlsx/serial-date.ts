const DAY = 86_400_000;
const SECONDS = 86_400;
/** The 29 February 1900 that never was: workbooks count it all the same. */
const PHANTOM = 60;
const MOST = 2_958_465;

/**
 * The date of a day number of a workbook, with the hour where it is not midnight (`2001-05-30T10:00:00`); `null` for a
 * number that is no day before the year 10000. Fractions are read to the second.
 * @source ECMA-376 Part 1, 18.17.4.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= MOST) return null;
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS);
  const day = Math.floor(serial) + (seconds === SECONDS ? 1 : 0);
  if (!from1904 && (day === PHANTOM || day === 0)) return null;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > PHANTOM ? 30 : 31);
  const text = new Date(start + day * DAY + (seconds % SECONDS) * 1000).toISOString();
  return seconds % SECONDS === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

/** No spreadsheet program takes a longer format. */
const LONGEST_CODE = 255;
/** Formats of dates among those that every workbook has, by their numbers: with an hour alone they are none. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/**
 * Whether a number format shows a date: by its number, or by its code, which then holds a day or a year outside of quoted
 * text, colours and conditions.
 * @source ECMA-376 Part 1, 18.8.30.
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  if (code.length > LONGEST_CODE) return false;
  const bare = code
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "");
  return /[dy]/i.test(bare.replace(/General/gi, ""));
}
