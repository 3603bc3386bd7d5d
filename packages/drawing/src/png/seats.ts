import { type House, houseSize, type Placed, placeBlocks } from "../block.ts";
import { type Colour, inkOn } from "../colour.ts";
import { hemicycleSeats } from "../hemicycle-seats.ts";
import { type Disc, markOf } from "../seat-mark.ts";
import type { Canvas } from "./canvas.ts";
import { fillDisc, type Point, strokeDisc, strokeLine } from "./shapes.ts";

/** The edge of a seat, so that a light one is seen on white. */
const EDGE: Colour = "#3c4048";

/**
 * Paints a house as a hemicycle, as `hemicycle` draws it.
 *
 * @param middle - of its base line
 * @param radius - of the outermost arc of seats, in points of the picture
 * @returns the radius of the hollow below the seats
 */
export function paintHouse(canvas: Canvas, house: House, middle: Point, radius: number): number {
  const geometry = hemicycleSeats(houseSize(house), house.apart?.seats ?? 0);
  const discs = geometry.seats.map(({ x, y }) => ({
    x: middle.x + x * radius,
    y: middle.y - y * radius,
    r: geometry.radius * radius,
  }));
  for (const placed of placeBlocks(house)) {
    for (const disc of discs.slice(placed.from, placed.from + placed.block.seats)) paintSeat(canvas, placed, disc);
  }
  return radius * (Math.min(...geometry.seats.map(({ x, y }) => Math.sqrt(x * x + y * y))) - geometry.radius);
}

/** Paints one seat of a block: its colour and mark; set apart, it is an outline. */
export function paintSeat(canvas: Canvas, { block, index, apart }: Omit<Placed, "from">, disc: Disc): void {
  if (apart) {
    strokeDisc(canvas, disc, 0.26 * disc.r, block.colour);
    return;
  }
  fillDisc(canvas, disc, EDGE);
  fillDisc(canvas, { ...disc, r: disc.r - Math.min(0.1 * disc.r, 1) }, block.colour);
  const mark = markOf(index);
  if (mark === null) return;
  const [ink, width] = [inkOn(block.colour), mark.width * disc.r];
  for (const [x0, y0, x1, y1] of mark.lines) {
    const from = { x: disc.x + x0 * disc.r, y: disc.y + y0 * disc.r };
    strokeLine(canvas, from, { x: disc.x + x1 * disc.r, y: disc.y + y1 * disc.r }, width, ink);
  }
  if (mark.ring !== undefined) strokeDisc(canvas, { ...disc, r: mark.ring * disc.r + width / 2 }, width, ink);
}
