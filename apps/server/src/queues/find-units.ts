import { foldedWords } from "@dauys/site/search/fold-text";
import type { UnitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-row.ts";

/** The words of units' names, made once for each index: units are never renamed. */
const words = new WeakMap<UnitIndex, readonly (readonly string[])[]>();

/**
 * How well a unit fits what somebody typed, the lower the better; `null`: not at all. A number is a station's number, the code of a unit
 * with or without its first zeros, or the beginning or the end of a code. Words begin words of the unit's own name, or of names of the units above it, in
 * any of the three languages and however the keyboard spells them.
 */
export function rankIn(index: UnitIndex, typed: string): (row: UnitRow) => number | null {
  const number = /^[№#\s]*([0-9]{1,12})\s*$/.exec(typed)?.[1];
  if (number !== undefined) return (row) => rankOfNumber(row, number);
  const asked = foldedWords(typed);
  if (asked.length === 0) return () => 0;
  const known = wordsOf(index);
  return (row) => {
    const around = aroundOf(index, row).map((each) => known[each] ?? []);
    return asked.every((word) => around.some((own) => own.some((each) => each.startsWith(word)))) ? 0 : null;
  };
}

function rankOfNumber({ unit, number }: UnitRow, typed: string): number | null {
  const [code, short, plain] = [unit, unit.replace(/^0+/, ""), typed.replace(/^0+/, "")];
  if (code === typed) return 0;
  if (number !== null && String(number) === plain) return 1;
  if (short === plain && plain !== "") return 2;
  if (code.startsWith(typed)) return 3;
  return code.endsWith(typed) ? 4 : null;
}

function aroundOf({ rows }: UnitIndex, row: UnitRow): readonly number[] {
  const found: number[] = [];
  for (let at = row.index; at >= 0; at = (rows[at] as UnitRow).parent) found.push(at);
  return found;
}

function wordsOf(index: UnitIndex): readonly (readonly string[])[] {
  const known = words.get(index);
  if (known !== undefined) return known;
  const made = index.rows.map(({ unit, label }) =>
    [...new Set([unit, label?.kk ?? "", label?.ru ?? "", label?.en ?? ""])].flatMap(foldedWords),
  );
  words.set(index, made);
  return made;
}
