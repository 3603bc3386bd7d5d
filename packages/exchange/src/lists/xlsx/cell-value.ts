import type { XmlElement } from "@rgrove/parse-xml";
import { shown } from "../../shown.ts";
import type { Cell } from "../grid.ts";
import type { ListLog } from "../list-log.ts";
import type { Spot } from "./address.ts";
import { serialDate } from "./serial-date.ts";
import { type RichText, stringOf, unescaped } from "./strings.ts";
import type { Workbook } from "./workbook.ts";
import { attributeOf, childOf } from "./xml.ts";

/** A sheet being read. */
export interface SheetReader {
  readonly workbook: Workbook;
  readonly log: ListLog;
  /** The address of a cell with its sheet: `Candidates!D7`. */
  readonly nameOf: (spot: Spot) => string;
}

/** What a cell holds. */
export type CellValue = Pick<Cell, "text" | "kind">;

const EMPTY: CellValue = { text: "", kind: "text" };
const FAULT: CellValue = { text: "?", kind: "fault" };

/**
 * Reads the value of a cell; a formula, an error, or what is struck out is logged. `null` for what no workbook holds.
 */
export function readValue(cell: XmlElement, spot: Spot, reader: SheetReader): CellValue | null {
  const { workbook, log, nameOf } = reader;
  const place = { line: spot.row + 1, column: spot.column + 1 };
  const formula = childOf(cell, "f");
  if (formula !== undefined) {
    log.own("formula", place, { what: nameOf(spot), value: shown(`=${formula.text}`) });
    return FAULT;
  }
  const raw = childOf(cell, "v")?.text ?? "";
  if (attributeOf(cell, "t") === "e" && raw !== "") {
    log.own("cell-error", place, { what: nameOf(spot), value: shown(raw) });
    return FAULT;
  }
  const style = workbook.styles[Number(attributeOf(cell, "s") ?? 0)];
  const value = valueIn(cell, raw, reader, style?.isDate === true);
  if (value === null || value.text === "" || !(value.struck || style?.struck === true)) return value;
  log.own("struck-out", place, { what: nameOf(spot), value: shown(value.text) });
  return FAULT;
}

interface Value extends CellValue {
  readonly struck?: boolean;
}

function valueIn(cell: XmlElement, raw: string, { workbook }: SheetReader, isDate: boolean): Value | null {
  const type = attributeOf(cell, "t") ?? "n";
  if (type === "inlineStr") return { ...stringOf(childOf(cell, "is") ?? cell), kind: "text" };
  if (raw === "") return EMPTY;
  switch (type) {
    case "s":
      return sharedValue(raw, workbook.strings);
    case "str":
      return textValue(unescaped(raw));
    case "b":
      return raw === "1" || raw === "0" ? textValue(raw === "1" ? "true" : "false") : null;
    case "d":
      return { text: raw.replace(/T00:00:00(\.0+)?$/, ""), kind: "date" };
    case "n":
      return numberValue(raw, isDate, workbook.from1904);
    default:
      return null;
  }
}

function textValue(text: string): Value {
  return { text, kind: "text" };
}

function sharedValue(raw: string, strings: readonly RichText[]): Value | null {
  const rich = /^[0-9]{1,9}$/.test(raw) ? strings[Number(raw)] : undefined;
  return rich === undefined ? null : { ...rich, kind: "text" };
}

function numberValue(raw: string, isDate: boolean, from1904: boolean): Value | null {
  if (!/^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$/.test(raw)) return null;
  const value = Number(raw);
  const date = isDate ? serialDate(value, from1904) : null;
  return date === null ? { text: String(value), kind: "number" } : { text: date, kind: "date" };
}
