import type { Colour } from "../colour.ts";
import { type Canvas, paint } from "./canvas.ts";
import { Coverage } from "./coverage.ts";
import type { Font } from "./font.ts";
import type { Contour, OutlinePoint } from "./glyph.ts";

/** Fonts of one face: a character is drawn with the first that has it. */
export type Face = readonly Font[];

/** How a line of text is set: its size in points of the picture, its colour, where it ends. */
export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
  readonly align?: "start" | "middle" | "end";
};

/** Paints a line of text. @param y - of the line that the letters stand on */
export function drawText(canvas: Canvas, x: number, y: number, text: string, style: TextStyle): void {
  const { face, size, colour, align = "start" } = style;
  let at = align === "start" ? x : x - textLength(text, face, size) / (align === "middle" ? 2 : 1);
  for (const character of text) {
    const { font, glyph } = glyphOf(character, face);
    const scale = size / font.unitsPerEm;
    drawContours(canvas, font.contours(glyph), { x: at, y, scale }, colour);
    at += font.advance(glyph) * scale;
  }
}

/** How long a line of text is. */
export function textLength(text: string, face: Face, size: number): number {
  let length = 0;
  for (const character of text) {
    const { font, glyph } = glyphOf(character, face);
    length += (font.advance(glyph) * size) / font.unitsPerEm;
  }
  return length;
}

/** A text in lines of at most this length, broken between words; what does not go into `most` lines ends with dots. */
export function wrapText(text: string, face: Face, size: number, length: number, most: number): readonly string[] {
  const lines: string[] = [];
  const fits = (line: string): boolean => textLength(line, face, size) <= length;
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most).map((line) => (fits(line) ? line : cut(line, fits)));
  return lines.length <= most ? kept : [...kept.slice(0, -1), cut(`${kept.at(-1) ?? ""} …`, fits)];
}

/** A text in one line of at most this length; what does not go into it is dots. */
export function fitText(text: string, face: Face, size: number, length: number): string {
  return cut(text, (line) => textLength(line, face, size) <= length);
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = Array.from(line.replace(/ ?…$/, ""));
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Spaces that no font needs to have. */
const SPACES: Readonly<Record<string, string>> = { "\u00a0": " ", "\u202f": " ", "\u2009": " " };

function glyphOf(character: string, face: Face): { readonly font: Font; readonly glyph: number } {
  const code = (SPACES[character] ?? character).codePointAt(0) ?? 0;
  for (const font of face) {
    const glyph = font.glyph(code);
    if (glyph > 0) return { font, glyph };
  }
  const [font] = face;
  if (font === undefined) throw new RangeError("a text needs a font");
  return { font, glyph: 0 };
}

type Placing = { readonly x: number; readonly y: number; readonly scale: number };

function drawContours(canvas: Canvas, contours: readonly Contour[], { x, y, scale }: Placing, colour: Colour): void {
  const points = contours.flat();
  if (points.length === 0) return;
  const placed = (point: OutlinePoint): OutlinePoint => ({
    x: x + point.x * scale,
    y: y - point.y * scale,
    on: point.on,
  });
  const all = contours.map((contour) => contour.map(placed));
  const [xs, ys] = [all.flat().map((point) => point.x), all.flat().map((point) => point.y)];
  const [left, top] = [Math.floor(Math.min(...xs)) - 1, Math.floor(Math.min(...ys)) - 1];
  const coverage = new Coverage(Math.ceil(Math.max(...xs)) - left + 1, Math.ceil(Math.max(...ys)) - top + 1);
  for (const contour of all) addContour(coverage, contour, left, top);
  const { width, height } = coverage;
  const areas = coverage.areas();
  paint(canvas, { x: left, y: top, width, height }, colour, (px, py) => areas[(py - top) * width + px - left] ?? 0);
}

/** Between two points that bend the curve, the middle lies on it. */
function addContour(coverage: Coverage, contour: Contour, left: number, top: number): void {
  const closed = contour.flatMap((point, i) => {
    const before = contour.at(i - 1) ?? point;
    return point.on || before.on ? [point] : [middleOf(before, point), point];
  });
  const first = closed.findIndex(({ on }) => on);
  const turn = [...closed.slice(first), ...closed.slice(0, first)];
  for (let i = 0, step = 1; i < turn.length; i += step) {
    const [from, next] = [turn[i], turn[(i + 1) % turn.length]];
    const after = turn[(i + 2) % turn.length];
    if (from === undefined || next === undefined || after === undefined) return;
    step = next.on ? 1 : 2;
    if (next.on) coverage.line(from.x - left, from.y - top, next.x - left, next.y - top);
    else coverage.curve(from.x - left, from.y - top, next.x - left, next.y - top, after.x - left, after.y - top);
  }
}

function middleOf(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}
