import type { Colour } from "../colour.ts";
import type { Disc } from "../seat-mark.ts";
import { type Canvas, paint } from "./canvas.ts";

/** A point in a picture, from its top left corner. */
export type Point = { readonly x: number; readonly y: number };

/** Paints a disc. */
export function fillDisc(canvas: Canvas, disc: Disc, colour: Colour): void {
  paint(canvas, boxOf(disc, disc, disc.r), colour, (x, y) => covered(disc.r - distance(disc, x, y)));
}

/** Paints a ring of this width inside the edge of a disc. */
export function strokeDisc(canvas: Canvas, disc: Disc, width: number, colour: Colour): void {
  const middle = disc.r - width / 2;
  paint(canvas, boxOf(disc, disc, disc.r), colour, (x, y) =>
    covered(width / 2 - Math.abs(distance(disc, x, y) - middle)),
  );
}

/** Paints a line with round ends. */
export function strokeLine(canvas: Canvas, from: Point, to: Point, width: number, colour: Colour): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  paint(canvas, boxOf(from, to, width / 2), colour, (x, y) => {
    const along = square === 0 ? 0 : ((x + 0.5 - from.x) * dx + (y + 0.5 - from.y) * dy) / square;
    const part = Math.min(1, Math.max(0, along));
    return covered(width / 2 - distance({ x: from.x + part * dx, y: from.y + part * dy }, x, y));
  });
}

/** From a place to the middle of a point of the picture. */
function distance(from: Point, x: number, y: number): number {
  const [dx, dy] = [x + 0.5 - from.x, y + 0.5 - from.y];
  return Math.sqrt(dx * dx + dy * dy);
}

/** How much of a point is covered whose middle lies so far inside an edge. */
function covered(inside: number): number {
  return Math.min(1, Math.max(0, inside + 0.5));
}

function boxOf(a: Point, b: Point, around: number): Parameters<typeof paint>[1] {
  const [left, top] = [Math.min(a.x, b.x) - around - 1, Math.min(a.y, b.y) - around - 1];
  const [right, bottom] = [Math.max(a.x, b.x) + around + 1, Math.max(a.y, b.y) + around + 1];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
