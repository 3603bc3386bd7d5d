import type { Block, Placed } from "./block.ts";
import { inkOn, parseColour } from "./colour.ts";
import { type Disc, marks } from "./seat-mark.ts";
import { coordinate, escapeText, name } from "./svg.ts";

/** The discs of one block as a group with the block's class and a tooltip. */
export function blockGroup({ block, index, apart }: Placed, discs: readonly Disc[], withMarks: boolean): string {
  const cssClass = `dauys-block dauys-block-${name(block.id)}${apart ? " dauys-apart" : ""}`;
  const tooltip = `<title>${escapeText(`${block.label}: ${block.seats}`)}</title>`;
  return `<g class="${cssClass}">${tooltip}${seatDiscs(block, index, apart, discs, withMarks)}</g>`;
}

/**
 * A block's disc alone, as an element for a legend of the page's own. It is hidden from assistive technology: the label
 * beside it says all that it says.
 *
 * @param index - the block's place among the blocks of the drawing, from 0; it chooses the mark.
 * @throws RangeError if the colour is not `#rrggbb`.
 * @example
 * seatSwatch({ id: "a", label: "A", seats: 1, colour: "#204060" }, 0).includes("<circle") // true
 */
export function seatSwatch(block: Block, index: number, apart = false): string {
  const disc = seatDiscs(block, index, apart, [{ x: 8, y: 8, r: 7 }], true);
  return `<svg viewBox="0 0 16 16" width="16" height="16" class="dauys-swatch" aria-hidden="true">${disc}</svg>`;
}

/** The discs of a block and their marks. */
export function seatDiscs(
  block: Block,
  index: number,
  apart: boolean,
  discs: readonly Disc[],
  withMarks: boolean,
): string {
  parseColour(block.colour);
  const radius = discs[0]?.r ?? 0;
  const edge = apart ? 0.26 * radius : Math.min(0.1 * radius, 1);
  // An outline is drawn inside the disc, so that no circle reaches beyond its radius.
  const circles = discs.map(
    ({ x, y, r }) => `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(r - edge / 2)}"/>`,
  );
  const paint = apart
    ? `fill="none" stroke="${block.colour}"`
    : `fill="${block.colour}" stroke="currentColor" stroke-opacity="0.5"`;
  const seats = `<g ${paint} stroke-width="${coordinate(edge)}">${circles.join("")}</g>`;
  return seats + (withMarks && !apart ? marks(index, discs, inkOn(block.colour)) : "");
}
