import { coordinate, escapeText } from "../svg.ts";
import { textWidth } from "../svg-text.ts";
import { mapDocument } from "./map-document.ts";
import { labelLayer, type MapOptions, type MapRegion, paintShare, regionGroup, regionText } from "./map-region.ts";

/** Where a tile stands, counted from the left and from the top; a column may be half, as in brickwork. */
export type TileCell = { readonly column: number; readonly row: number };

/** Tiles of a map by the id of their region. */
export type TileCells = Readonly<Record<string, TileCell>>;

const SIDE = 100;
const GAP = 4;
const ROOM = SIDE - 2 * GAP;
const LARGEST = 16;
const STAMP = { size: 16, line: 22, columns: 4 };

/**
 * Regions as squares of one size, roughly where they lie: no region looks more important because it is large. The value
 * stands in each tile, so that its colour only repeats it. Classes: `dauys-tiles`, `dauys-map-shape`, `dauys-map-short`,
 * `dauys-map-name`, `dauys-map-value`, `dauys-map-stamp`.
 *
 * @throws RangeError if a region has no cell, an id is malformed, or the scale does not hold a share.
 * @example
 * tileMap({ id: "m", lang: "en", title: "Turnout", desc: "A 45%", regions: [{ id: "a", short: "A", name: ["A"], share: { num: 45, den: 100 }, text: "45%", said: "A, 45%" }], scale: { bounds: [30, 40, 50, 60, 70, 80] }, cells: { a: { column: 0, row: 0 } } }).includes("dauys-class-1") // true
 */
export function tileMap(options: MapOptions & { readonly cells: TileCells }): string {
  const { regions, cells, stamp } = options;
  const placed = regions.map((region) => ({ region, cell: cellOf(region, cells) }));
  const top = stamp === undefined ? 0 : STAMP.line;
  // A picture of few tiles is as wide as its stamp needs.
  const width = SIDE * Math.max(stamp === undefined ? 1 : STAMP.columns, ...placed.map(({ cell }) => cell.column + 1));
  const height = top + SIDE * Math.max(1, ...placed.map(({ cell }) => cell.row + 1));
  const at = ({ column, row }: TileCell) => ({ x: SIDE * column, y: top + SIDE * row });
  const body = [
    stamp === undefined ? "" : stampText(stamp),
    ...placed.map(({ region, cell }) => tile(region, at(cell), options)),
    labelLayer(placed.map(({ region, cell }) => tileText(region, at(cell)))),
  ];
  return mapDocument(options, "dauys-tiles", { x: 0, y: 0, width, height }, body.join(""));
}

function cellOf({ id }: MapRegion, cells: TileCells): TileCell {
  const cell = cells[id];
  if (cell === undefined) throw new RangeError(`the map has no tile for ${JSON.stringify(id)}`);
  return cell;
}

type Corner = { readonly x: number; readonly y: number };

function tile(region: MapRegion, { x, y }: Corner, options: MapOptions): string {
  const [left, top, side] = [coordinate(x + GAP / 2), coordinate(y + GAP / 2), SIDE - GAP];
  const place = `x="${left}" y="${top}" width="${side}" height="${side}" rx="4"`;
  return regionGroup(region, `<rect ${place} ${paintShare(region.share, options)}/>`);
}

function tileText(region: MapRegion, { x, y }: Corner): string {
  const middle = x + SIDE / 2;
  return (
    regionText("short", region.short, { x: middle, y: y + 40, size: 23 }) +
    nameLines(region.name, middle, y) +
    regionText("value", region.text, { x: middle, y: y + 76, size: 25 })
  );
}

/** The name's lines around the upper third of the tile, as large as the longest of them allows. */
function nameLines(lines: readonly string[], x: number, y: number): string {
  const longest = Math.max(1, ...lines.map((line) => textWidth(line, 1)));
  const size = Math.min(LARGEST, Math.floor((10 * ROOM) / longest) / 10);
  const first = y + 35 - ((lines.length - 1) * size * 1.05) / 2;
  return lines
    .map((line, i) => regionText("name", line, { x, y: Number(coordinate(first + i * size * 1.05)), size }))
    .join("");
}

function stampText(stamp: string): string {
  return `<text class="dauys-map-stamp" x="2" y="15" font-size="${STAMP.size}" font-weight="700" fill="currentColor">${escapeText(stamp)}</text>`;
}
