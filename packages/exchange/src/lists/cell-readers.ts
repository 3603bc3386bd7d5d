import { readShape } from "@dauys/core/json";
import { personId } from "@dauys/core/nomination";
import { countOf } from "../count.ts";
import { shown } from "../shown.ts";
import type { Cell } from "./grid.ts";
import { LIST_LIMITS } from "./limits.ts";
import type { ListLog } from "./list-log.ts";

/** A cell being read: its name for messages, and where to tell what is wrong. */
export interface CellReader {
  readonly cell: Cell;
  readonly what: string;
  readonly log: ListLog;
}

const WOMAN = ["woman", "female", "f", "женщина", "жен", "жен.", "ж", "әйел"];
const MAN = ["man", "male", "m", "мужчина", "муж", "муж.", "м", "ер", "ер адам", "еркек"];
const YES = ["yes", "true", "1", "да", "иә"];
const NO = ["no", "false", "0", "нет", "жоқ"];
const SEXES = new Map([...pairs(WOMAN, "woman" as const), ...pairs(MAN, "man" as const)]);
const FLAGS = new Map([...pairs(YES, true), ...pairs(NO, false)]);
const NONE = ["none", "нет", "жоқ", "–", "—", "-"];
const SHOWN = {
  sex: "әйел, ер; женщина, мужчина; woman, man",
  flag: "иә, жоқ; да, нет; yes, no",
} as const;

/** A text as it stands: no spaces around it, nothing invisible in it. */
export function readText({ cell, what, log }: CellReader): string | null {
  const { text } = cell;
  if (text.length > LIST_LIMITS.cell) {
    log.own("cell-too-long", cell, { what, most: LIST_LIMITS.cell, value: shown(text) });
    return null;
  }
  const edges = /^[\s\p{Cf}]|[\s\p{Cf}]$/u.test(text);
  const code = edges
    ? "spaces"
    : /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text)
      ? "control"
      : text.includes("\ufffd")
        ? "damaged"
        : null;
  if (code === null) return text;
  log.common(code, cell, { what, value: shown(text) });
  return null;
}

/** A whole number of at least `least`. */
export function readNumber({ cell, what, log }: CellReader, least: number): number | null {
  const value = countOf(cell.text);
  if (typeof value !== "number") {
    const digits = cell.text.replace(/[^0-9]/g, "").slice(0, 20);
    log.common(value, cell, { what, value: shown(cell.text), digits });
    return null;
  }
  if (value >= least) return value;
  log.common("too-small", cell, { what, value: String(value), least: String(least) });
  return null;
}

/** Yes or no, in one of the three languages. */
export function readFlag(reader: CellReader): boolean | null {
  return readWord(reader, FLAGS, SHOWN.flag);
}

/** Woman or man, in one of the three languages. */
export function readSex(reader: CellReader): "woman" | "man" | null {
  return readWord(reader, SEXES, SHOWN.sex);
}

/** An identifier in lower-case Latin letters, digits and hyphens. */
export function readId({ cell, what, log }: CellReader): string | null {
  if (isId(cell.text)) return cell.text;
  log.own("bad-id", cell, { what, value: shown(cell.text) });
  return null;
}

/** Identifiers with `;` or `,` between them; a word for "none" is an empty list. */
export function readIds({ cell, what, log }: CellReader): readonly string[] | null {
  if (saysNone(cell.text)) return [];
  const ids = cell.text.split(/[;,\n]/).map((part) => part.trim());
  const bad = ids.find((id) => !isId(id));
  if (bad === undefined) return ids;
  log.own("bad-id", cell, { what, value: shown(bad) });
  return null;
}

/** Whether a cell says "none" in one of the three languages. */
export function saysNone(text: string): boolean {
  return NONE.includes(text.trim().toLowerCase());
}

/** The id of a person. A number is refused: zeros before it would be lost, and one person would be two. */
export function readPerson({ cell, what, log }: CellReader): string | null {
  if (cell.kind !== "text") {
    log.own("id-as-number", cell, { what, value: shown(cell.text) });
    return null;
  }
  if (readShape(personId, cell.text).ok) return cell.text;
  log.own("bad-person", cell, { what, value: shown(cell.text) });
  return null;
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text) && text.length <= 100;
}

function pairs<T>(words: readonly string[], value: T): readonly (readonly [string, T])[] {
  return words.map((word) => [word, value] as const);
}

function readWord<T>({ cell, what, log }: CellReader, words: ReadonlyMap<string, T>, known: string): T | null {
  const value = words.get(cell.text.normalize("NFC").toLowerCase());
  if (value !== undefined) return value;
  log.own("bad-word", cell, { what, value: shown(cell.text), known });
  return null;
}
