import { instantText, readDay, readInstant } from "@dauys/core/calendar";
import { shown } from "../shown.ts";
import { type CellReader, saysNone } from "./cell-readers.ts";
import { serialDate } from "./xlsx/serial-date.ts";

/** A birth as it is written: the whole date, or the year alone. */
export interface Birth {
  readonly year: number;
  readonly date?: string;
}

/** The years that a birth can be of. */
const YEARS = { from: 1850, to: 2200 } as const;
const FIRST_SERIAL = 10_000;

/** A date: `2001-05-30`, `30.05.2001`, a cell formatted as a date, or a day number of a workbook. */
export function readDate(reader: CellReader, from1904: boolean): string | null {
  const { cell, what, log } = reader;
  const date = dateIn(reader, from1904);
  if (date === null) {
    log.own("bad-date", cell, { what, value: shown(cell.text) });
    return null;
  }
  if (readDay(date) !== null) return date;
  log.own("no-such-day", cell, { what, value: shown(cell.text) });
  return null;
}

/** A date or a year of birth. */
export function readBirth(reader: CellReader, from1904: boolean): Birth | null {
  const { cell, what, log } = reader;
  if (/^[0-9]{4}$/.test(cell.text)) return inYears(reader, { year: Number(cell.text) });
  const typed = cell.kind === "date" ? yearTyped(cell.text, from1904) : 0;
  if (typed >= YEARS.from && typed <= YEARS.to) {
    log.own("year-as-date", cell, { what, value: shown(cell.text), year: String(typed) });
    return null;
  }
  const date = dateIn(reader, from1904);
  if (date === null) {
    log.own("bad-birth", cell, { what, value: shown(cell.text) });
    return null;
  }
  if (readDay(date) !== null) return inYears(reader, { year: Number(date.slice(0, 4)), date });
  log.own("no-such-day", cell, { what, value: shown(cell.text) });
  return null;
}

/** A year of birth as it is published, where it is not the one of the date; `none`: it is not published. */
export function readPublishedYear(reader: CellReader): number | "none" | null {
  const { cell, what, log } = reader;
  if (saysNone(cell.text)) return "none";
  if (/^[0-9]{4}$/.test(cell.text)) return inYears(reader, { year: Number(cell.text) })?.year ?? null;
  log.own("bad-birth", cell, { what, value: shown(cell.text) });
  return null;
}

const TIME =
  /^(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}))[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?$/;

/** A time with its offset from UTC, as a time in UTC: `2026-11-22 17:30 +05:00` is `2026-11-22T12:30:00Z`. */
export function readTime({ cell, what, log }: CellReader): string | null {
  const found = TIME.exec(cell.text);
  if (found === null) {
    log.own("bad-time", cell, { what, value: shown(cell.text) });
    return null;
  }
  const [, year, month, day, day2, month2, year2, hour, minute, second, zone] = found;
  const date = `${year ?? year2}-${(month ?? month2 ?? "").padStart(2, "0")}-${(day ?? day2 ?? "").padStart(2, "0")}`;
  const clock = `${hour}:${minute}:${second ?? "00"}`;
  if (zone === undefined) {
    log.own("no-zone", cell, { what, value: shown(cell.text) });
    return null;
  }
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone === "UTC" ? "Z" : zone;
  const instant = readInstant(`${date}T${clock}${offset}`);
  if (instant !== null && "1000-01-02" <= date && date < "9998-12-31") return instantText(instant);
  log.own("bad-time", cell, { what, value: shown(cell.text) });
  return null;
}

/** A date in the form `YYYY-MM-DD`, which may still be none of the calendar; `null` for anything else. */
function dateIn({ cell }: CellReader, from1904: boolean): string | null {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(cell.text)) return cell.text;
  const [, day = "", month = "", year] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(cell.text) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (cell.kind !== "number" || Number(cell.text) < FIRST_SERIAL || !/^[0-9]{5}$/.test(cell.text)) return null;
  return serialDate(Number(cell.text), from1904);
}

function inYears({ cell, what, log }: CellReader, birth: Birth): Birth | null {
  if (birth.year >= YEARS.from && birth.year <= YEARS.to) return birth;
  log.own("bad-birth", cell, { what, value: shown(cell.text) });
  return null;
}

/** The number that a workbook shows as this date: a year, where one was typed into a cell formatted as a date. */
function yearTyped(date: string, from1904: boolean): number {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return Math.round((Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - start) / 86_400_000);
}
