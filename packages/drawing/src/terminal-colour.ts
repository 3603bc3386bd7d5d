import { type Colour, parseColour, type Rgb } from "./colour.ts";

/** Whether and how a text is coloured: `true` with 24 bits, `"256"` from the palette that nearly all terminals have. */
export type TerminalColour = boolean | "256";

const CUBE = [0, 95, 135, 175, 215, 255];
const ESCAPE = "\u001b[";

/**
 * A text in a colour, for a terminal (ECMA-48 / ISO 8613-6 sequences); it ends with the terminal's own colour.
 *
 * @throws RangeError if the colour is not `#rrggbb`.
 */
export function inColour(text: string, colour: Colour, mode: TerminalColour): string {
  const rgb = parseColour(colour);
  if (mode === false) {
    return text;
  }
  const code = mode === "256" ? `5;${paletteIndex(rgb)}` : `2;${rgb.join(";")}`;
  return `${ESCAPE}38;${code}m${text}${ESCAPE}39m`;
}

/** The index of the nearest colour of the palette's 6 × 6 × 6 cube. */
function paletteIndex(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const distances = CUBE.map((level) => Math.abs(level - channel));
    return distances.indexOf(Math.min(...distances));
  }) as [number, number, number];
  return 16 + 36 * red + 6 * green + blue;
}
