import { type House, houseSize, type Placed, placeBlocks } from "./block.ts";
import { hemicycleSeats } from "./hemicycle-seats.ts";
import { type Majority, majorityMarks } from "./majority-marks.ts";
import type { Disc } from "./seat-mark.ts";
import { blockGroup, seatDiscs } from "./seats-svg.ts";
import { type Described, svgDocument, type ViewBox } from "./svg.ts";
import { svgText } from "./svg-text.ts";

/** A hemicycle: the blocks of a house, what it says of itself, and what is drawn beside the seats. */
export type HemicycleOptions = House &
  Described & {
    /** Lines behind the seats that complete a majority, counted from the left. */
    readonly majorities?: readonly Majority[] | undefined;
    /** A large figure and a small line under it in the hollow. */
    readonly centre?: { readonly figure: string; readonly caption: string } | undefined;
    /** Whether each block's discs carry its mark, so that blocks differ without colour. Yes if not given. */
    readonly marks?: boolean | undefined;
    /** Whether a legend is drawn below, for a picture that stands alone. No if not given. */
    readonly legend?: boolean | undefined;
  };

// The drawing's units in the radius of the outermost arc: the whole is about 400 wide, so that 13 reads as small text.
const UNIT = 180;
const MARGIN = 4;
const LEGEND_LINE = 20;

/**
 * A house as an SVG: one disc for each seat, each block a wedge in the given order from left to right, the block set
 * apart behind an aisle at the right and in outline. Shapes have classes (`dauys-block-<id>`, `dauys-apart`,
 * `dauys-mark`, `dauys-majority`) for the page's style; texts and lines take the page's text colour.
 *
 * @throws RangeError if the house has no seats or over 3,000, a majority does not fit it, or an id or colour is malformed.
 * @example
 * hemicycle({ id: "h", lang: "en", title: "House", desc: "A 3, B 2", blocks: [{ id: "a", label: "A", seats: 3, colour: "#204060" }, { id: "b", label: "B", seats: 2, colour: "#c08020" }] }).match(/<circle /g).length // 5
 */
export function hemicycle(options: HemicycleOptions): string {
  const geometry = hemicycleSeats(houseSize(options), options.apart?.seats ?? 0);
  const discs = geometry.seats.map(({ x, y }) => ({ x: x * UNIT, y: -y * UNIT, r: geometry.radius * UNIT }));
  const placed = placeBlocks(options).filter(({ block }) => block.seats > 0);
  const groups = placed.map((one) =>
    blockGroup(one, discs.slice(one.from, one.from + one.block.seats), options.marks ?? true),
  );
  const majorities = majorityMarks(options.majorities ?? [], geometry, UNIT);
  const picture = around([...discs.map(discBox), ...majorities.boxes]);
  const listed = options.legend ? placed : [];
  const box = { ...picture, height: picture.height + listed.length * LEGEND_LINE };
  const body = [
    `<g class="dauys-majority">${majorities.lines}${majorities.labels}</g>`,
    ...groups,
    options.centre ? centreText(options.centre, Math.max(...discs.map(({ y }) => y))) : "",
    ...listed.map((one, i) => legendLine(one, picture, i, options.marks ?? true)),
  ];
  return svgDocument(options, "dauys-hemicycle", box, body.join(""));
}

function discBox({ x, y, r }: Disc): ViewBox {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

function around(boxes: readonly ViewBox[]): ViewBox {
  // The base line's full width is always kept, so that houses of all sizes are drawn to one scale and centred.
  const right = Math.max(UNIT, ...boxes.map(({ x, width }) => Math.max(-x, x + width))) + MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { x: -right, y: top, width: 2 * right, height: bottom - top };
}

function centreText({ figure, caption }: { readonly figure: string; readonly caption: string }, base: number): string {
  const texts = svgText(0, base - 16, 24, figure, "middle") + svgText(0, base, 13, caption, "middle");
  return `<g class="dauys-centre">${texts}</g>`;
}

function legendLine(placed: Placed, picture: ViewBox, line: number, withMarks: boolean): string {
  const { block, index, apart } = placed;
  const y = picture.y + picture.height + (line + 0.5) * LEGEND_LINE;
  const disc = seatDiscs(block, index, apart, [{ x: picture.x + 14, y, r: 6 }], withMarks);
  const label = svgText(picture.x + 28, y + 5, 14, block.label);
  return `<g class="dauys-legend">${disc}${label}${svgText(-picture.x - 8, y + 5, 14, `${block.seats}`, "end")}</g>`;
}
