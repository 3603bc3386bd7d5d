import { paint, unknownPattern } from "./map-region.ts";

/**
 * A small square as the regions of a class are painted, for a legend of the page's own; `null`: of those not known. It is hidden
 * from assistive technology: the label beside it says all that it says.
 *
 * @param id - an XML name that no other element of the page has; the stripes of an unknown class need it.
 * @example
 * classSwatch("s", 2).includes("dauys-class-2") // true
 */
export function classSwatch(id: string, place: number | null): string {
  const defs = place === null ? unknownPattern(id) : "";
  const sample = `<rect x="1" y="1" width="18" height="14" ${paint(place, id)}/>`;
  return `<svg viewBox="0 0 20 16" width="20" height="16" class="dauys-swatch" aria-hidden="true">${defs}${sample}</svg>`;
}
