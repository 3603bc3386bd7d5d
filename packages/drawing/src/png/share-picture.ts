import { type House, houseSize, type Placed, placeBlocks } from "../block.ts";
import type { Colour } from "../colour.ts";
import { type Canvas, fillArea, newCanvas } from "./canvas.ts";
import { paintHouse, paintSeat } from "./seats.ts";
import type { Point } from "./shapes.ts";
import { drawText, type Face, fitText, textLength, wrapText } from "./text.ts";

/** What a picture says that stands for a page where somebody shares its address. All texts are in one language. */
export type SharePicture = {
  /** What the page is about. */
  readonly title: string;
  /** What kind of record it shows, and how far it has come; a line each. */
  readonly lines: readonly string[];
  /** Stands first and largest where nothing of it is real. */
  readonly warning: string | null;
  /** Seats as they follow from votes and law; `null` where they are not decided. */
  readonly house: (House & { readonly caption: string; readonly more: string }) | null;
  /** Name of the site and what it is. */
  readonly site: string;
  readonly siteLine: string;
};

/** The letters of a picture. */
export type Faces = { readonly text: Face; readonly bold: Face };

/** Width and height, as the sites that show them want it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const PAPER: Colour = "#ffffff";
const INK: Colour = "#17191d";
const SOFT: Colour = "#4d525c";
const RULE: Colour = "#dcdad3";
const CAUTION: Colour = "#7a4100";
const CAUTION_TINT: Colour = "#fdf4e3";

const LEFT = 64;
const BAND = 84;
const FOOT = 96;
/** The middle of the hemicycle's base line, and its radius. */
const HOUSE = { x: 868, width: 540, radius: 240 } as const;
const MOST_LEGEND = 8;
const LEGEND_LINE = 34;
const LEGEND_WIDTH = HOUSE.width / 2 - 12;
const TITLE_SIZES = [56, 48, 42, 36, 32] as const;
const MOST_TITLE = 5;
const SMALLEST_TITLE = 28;
const TEXT_LINE = 38;

/** The picture as points. The same picture in the same letters gives the same points. */
export function sharePicture(picture: SharePicture, faces: Faces): Canvas {
  const { width, height } = SHARE_SIZE;
  const canvas = newCanvas(width, height, PAPER);
  const top = picture.warning === null ? 0 : BAND;
  if (picture.warning !== null) paintWarning(canvas, picture.warning, faces);
  paintTitle(canvas, picture, faces, top);
  if (picture.house !== null) paintHouseWithLegend(canvas, picture.house, faces, top);
  fillArea(canvas, { x: LEFT, y: height - FOOT, width: width - 2 * LEFT, height: 2 }, RULE);
  const foot = { face: faces.bold, size: 34, colour: INK };
  drawText(canvas, LEFT, height - 38, picture.site, foot);
  const after = LEFT + textLength(picture.site, foot.face, foot.size) + 24;
  drawText(canvas, after, height - 38, picture.siteLine, { face: faces.text, size: 26, colour: SOFT });
  return canvas;
}

function paintWarning(canvas: Canvas, warning: string, { bold }: Faces): void {
  fillArea(canvas, { x: 0, y: 0, width: SHARE_SIZE.width, height: BAND }, CAUTION_TINT);
  fillArea(canvas, { x: 0, y: BAND - 4, width: SHARE_SIZE.width, height: 4 }, CAUTION);
  const size = [40, 34, 28, 24].find((each) => textLength(warning, bold, each) <= SHARE_SIZE.width - 2 * LEFT) ?? 20;
  drawText(canvas, LEFT, BAND / 2 + size * 0.33, warning, { face: bold, size, colour: CAUTION });
}

/** Title and lines; without a house they have the whole width. The title is as large as all of it fits. */
function paintTitle(canvas: Canvas, { title, lines, house }: SharePicture, { text, bold }: Faces, top: number): void {
  const length = house === null ? SHARE_SIZE.width - 2 * LEFT : HOUSE.x - HOUSE.width / 2 - LEFT - 24;
  const small = lines.flatMap((each) => wrapText(each, text, 28, length, 3));
  const room = SHARE_SIZE.height - FOOT - top - 66 - small.length * TEXT_LINE;
  const linesAt = (size: number): readonly string[] =>
    wrapText(title, bold, size, length, Math.min(MOST_TITLE, Math.floor(room / (size * 1.18))));
  const size = TITLE_SIZES.find((each) => !linesAt(each).at(-1)?.endsWith("…")) ?? SMALLEST_TITLE;
  let y = top + 44;
  for (const line of linesAt(size)) {
    y += size * 1.18;
    drawText(canvas, LEFT, y - 8, line, { face: bold, size, colour: INK });
  }
  y += 10;
  for (const line of small) {
    y += TEXT_LINE;
    drawText(canvas, LEFT, y, line, { face: text, size: 28, colour: SOFT });
  }
}

function paintHouseWithLegend(
  canvas: Canvas,
  house: NonNullable<SharePicture["house"]>,
  faces: Faces,
  top: number,
): void {
  const { text, bold } = faces;
  const placed = placeBlocks(house).filter(({ block }) => block.seats > 0);
  const shown = placed.length > MOST_LEGEND ? placed.slice(0, MOST_LEGEND - 1) : placed;
  const rows = Math.ceil(Math.min(placed.length, MOST_LEGEND) / 2);
  const base = SHARE_SIZE.height - FOOT - 30 - rows * LEGEND_LINE;
  const radius = Math.min(HOUSE.radius, base - top - 40);
  const hollow = paintHouse(canvas, house, { x: HOUSE.x, y: base }, radius);
  const figure = Math.min(56, 0.6 * hollow);
  const caption = Math.min(24, 0.3 * hollow);
  const centred = { colour: INK, align: "middle" } as const;
  drawText(canvas, HOUSE.x, base - 1.2 * caption, String(houseSize(house)), { face: bold, size: figure, ...centred });
  drawText(canvas, HOUSE.x, base + 2, house.caption, { face: text, size: caption, ...centred, colour: SOFT });
  paintLegend(canvas, shown, faces, base + 48);
  const more = legendPlace(shown.length, base + 48);
  if (shown.length < placed.length) {
    drawText(canvas, more.x + 30, more.y, house.more, { face: text, size: 24, colour: SOFT });
  }
}

function paintLegend(canvas: Canvas, shown: readonly Placed[], { text, bold }: Faces, top: number): void {
  for (const [i, one] of shown.entries()) {
    const { x, y } = legendPlace(i, top);
    paintSeat(canvas, one, { x: x + 10, y: y - 8, r: 10 });
    const seats = String(one.block.seats);
    const room = LEGEND_WIDTH - 30 - textLength(seats, bold, 24) - 12;
    const size = [24, 21, 18].find((each) => textLength(one.block.label, text, each) <= room) ?? 18;
    drawText(canvas, x + 30, y, fitText(one.block.label, text, size, room), { face: text, size, colour: INK });
    drawText(canvas, x + LEGEND_WIDTH, y, seats, { face: bold, size: 24, colour: INK, align: "end" });
  }
}

/** Where the line of a legend begins: two beside each other. */
function legendPlace(i: number, top: number): Point {
  const column = HOUSE.width / 2;
  return { x: HOUSE.x - column + (i % 2) * (column + 12), y: top + Math.floor(i / 2) * LEGEND_LINE };
}
