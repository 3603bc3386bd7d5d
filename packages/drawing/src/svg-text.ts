import { coordinate, escapeText } from "./svg.ts";

// A generous width of a character as a part of the font's size: the font is the reader's and cannot be measured here.
const CHARACTER = 0.64;

/** About how wide a text is, in the units of its font size. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * CHARACTER;
}

/** A text breaking between words into lines of about a given width; a longer word stands alone. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A line of text in the page's text colour; `anchor` says which of its points stands at x. */
export function svgText(
  x: number,
  y: number,
  size: number,
  content: string,
  anchor: "start" | "middle" | "end" = "start",
): string {
  const at = `x="${coordinate(x)}" y="${coordinate(y)}"`;
  return `<text ${at} font-size="${size}" text-anchor="${anchor}" fill="currentColor">${escapeText(content)}</text>`;
}

/** A straight line in the page's text colour. */
export function svgLine(from: readonly [number, number], to: readonly [number, number], attributes: string): string {
  const [x1, y1, x2, y2] = [...from, ...to].map(coordinate);
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="currentColor" ${attributes}/>`;
}
