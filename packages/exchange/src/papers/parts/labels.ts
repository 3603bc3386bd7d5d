import type { Fold, UnitState } from "@dauys/core/election";
import { formatDateTime, formatInteger, type Lang, UTC } from "@dauys/language";

/** A unit by its name in the record, and by that of the place where it has one. */
export function unitLabel({ name, label }: Pick<UnitState, "name" | "label">, lang: Lang): string {
  const place = label?.[lang];
  return place === undefined || place === name ? name : `${name} ${place}`;
}

/** The units that a unit lies in, the uppermost first. */
export function wayTo(unit: UnitState, lang: Lang): string {
  const way: string[] = [];
  for (let at = unit.parent; at !== null; at = at.parent) way.unshift(unitLabel(at, lang));
  return way.join(" / ");
}

/** A number, or a dash where it is not known. */
export function count(value: number | null | undefined, lang: Lang): string {
  return value === null || value === undefined ? "—" : formatInteger(value, lang);
}

/** A moment to the second, in UTC. */
export function moment(at: string, lang: Lang): string {
  return formatDateTime(at, UTC, lang, "second");
}

/** The places of the lists in the order in which they stand on a paper: as the ballot has them, else as registered. */
export function listOrder(fold: Fold): readonly number[] {
  const places = fold.lists.map((_, i) => i);
  const drawn = fold.nomination.ballotOrder?.body.order;
  if (drawn === undefined) return places;
  const rank = (place: number): number => drawn.indexOf(fold.lists[place]?.list ?? "");
  return places.toSorted((a, b) => rank(a) - rank(b));
}

/** Bytes in hexadecimal digits, in groups of eight, so that two people can compare them aloud. */
export function hexGroups(bytes: Uint8Array): string {
  return (hex(bytes).match(/.{8}/g) ?? []).join(" ");
}

/** Bytes in hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
