import { type Colour, parseColour } from "../colour.ts";

/** A picture of points, row by row from the top: red, green and blue, 0 to 255, for each. */
export type Canvas = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** A part of a picture in points; what lies outside the picture is not painted. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Points are covered in so many steps: edges look the same, and a picture has few colours, which pack well. */
const STEPS = 8;

/** A picture of one colour. */
export function newCanvas(width: number, height: number, colour: Colour): Canvas {
  const canvas = { width, height, rgb: new Uint8Array(3 * width * height) };
  fillArea(canvas, { x: 0, y: 0, width, height }, colour);
  return canvas;
}

/** Paints an area whose edges lie between points. */
export function fillArea(canvas: Canvas, area: Area, colour: Colour): void {
  paint(canvas, area, colour, () => 1);
}

/**
 * Paints the points of an area, each as far as it is covered.
 *
 * @param cover - how much of the point at this column and row is covered, from 0 to 1.
 */
export function paint(canvas: Canvas, area: Area, colour: Colour, cover: (x: number, y: number) => number): void {
  const { width, height, rgb } = canvas;
  const [red, green, blue] = parseColour(colour);
  const [left, right] = [Math.max(0, Math.floor(area.x)), Math.min(width, Math.ceil(area.x + area.width))];
  const [top, bottom] = [Math.max(0, Math.floor(area.y)), Math.min(height, Math.ceil(area.y + area.height))];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const part = Math.round(cover(x, y) * STEPS) / STEPS;
      if (part <= 0) continue;
      const at = 3 * (y * width + x);
      rgb[at] = mixed(rgb[at], red, part);
      rgb[at + 1] = mixed(rgb[at + 1], green, part);
      rgb[at + 2] = mixed(rgb[at + 2], blue, part);
    }
  }
}

function mixed(under = 0, over: number, part: number): number {
  return part >= 1 ? over : Math.round(under + (over - under) * part);
}
