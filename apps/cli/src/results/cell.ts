import type { Fold } from "@dauys/core/election";
import { formatInteger, type Lang } from "@dauys/language";
import { plain } from "./plain.ts";

/** A count, or a dash where it is not known. */
export function cell(value: number | null | undefined, lang: Lang): string {
  return value === null || value === undefined ? "—" : formatInteger(value, lang);
}

/** A unit by its name in the record, and by that of the place where it has one. */
export function unitText(fold: Fold, unit: string, lang: Lang): string {
  const label = fold.units.get(unit)?.label?.[lang];
  return plain(label === undefined || label === unit ? unit : `${unit} ${label}`);
}
