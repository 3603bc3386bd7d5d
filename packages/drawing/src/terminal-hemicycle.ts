import { type House, houseSize, type Placed, placeBlocks } from "./block.ts";
import { type Place, terminalCells } from "./terminal-cells.ts";
import { inColour, type TerminalColour } from "./terminal-colour.ts";

/** How a hemicycle is printed. */
export type TerminalOptions = {
  /** Columns of the terminal, from 50 on; the picture is centred in them and never wider. */
  readonly width: number;
  readonly colour: TerminalColour;
  /** A short text for the middle of the base line; left out where the hollow is too narrow for it. */
  readonly centre?: string | undefined;
  /** A line for each block in order, the one set apart last. If not given, label and number of seats. */
  readonly legend?: readonly string[] | undefined;
};

/** Each block has a shape of its own, so that the picture reads without colour; a house of more begins again. */
const GLYPHS = ["●", "■", "▲", "◆", "★", "◉", "▼", "□", "◎", "△"];
const APART = "○";
const LEAST_WIDTH = 50;

/** Characters by which a text could steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g;

/**
 * A house as lines of text: one glyph for each seat, each block a wedge with its own glyph, the block set apart hollow
 * and behind an aisle; then an empty line and the legend. No line ends in spaces; the last has no line break.
 *
 * @throws RangeError if the house has no seats or over 3,000, the width is under 50, or a colour is malformed.
 * @example
 * terminalHemicycle({ blocks: [{ id: "a", label: "A", seats: 4, colour: "#204060" }] }, { width: 80, colour: false }).split("●").length - 1 // 5
 */
export function terminalHemicycle(house: House, options: TerminalOptions): string {
  if (!Number.isInteger(options.width) || options.width < LEAST_WIDTH) {
    throw new RangeError(`a hemicycle needs at least ${LEAST_WIDTH} columns, not ${options.width}`);
  }
  const places = terminalCells(houseSize(house), house.apart?.seats ?? 0, options.width);
  const size = 1 + Math.max(...places.map(({ column }) => column));
  const indent = Math.floor((options.width - size) / 2);
  const blocks = placeBlocks(house);
  const picture = pictureLines(blocks, places, size, options);
  const legend = blocks.flatMap((one) => {
    const { label, seats } = one.block;
    const text = options.legend?.[one.index] ?? `${label} ${seats}`;
    return seats === 0 ? [] : [`${inColour(glyph(one), one.block.colour, options.colour)} ${printable(text)}`];
  });
  return [...picture, "", ...legend].map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}

function pictureLines(
  blocks: readonly Placed[],
  places: readonly Place[],
  size: number,
  { colour, centre }: TerminalOptions,
): readonly string[] {
  const height = 1 + Math.max(...places.map(({ line }) => line));
  const lines = Array.from({ length: height }, () => new Array<string>(size).fill(" "));
  for (const placed of blocks) {
    for (const { column, line } of places.slice(placed.from, placed.from + placed.block.seats)) {
      lines[line]?.splice(column, 1, inColour(glyph(placed), placed.block.colour, colour));
    }
  }
  if (centre !== undefined) {
    writeCentre(lines.at(-1) ?? [], printable(centre));
  }
  return lines.map((line) => line.join(""));
}

function writeCentre(line: string[], text: string): void {
  const characters = [...text];
  const from = Math.floor((line.length - characters.length) / 2);
  const room = line.slice(Math.max(from - 1, 0), from + characters.length + 1);
  if (from > 0 && room.every((cell) => cell === " ")) {
    line.splice(from, characters.length, ...characters);
  }
}

function glyph({ index, apart }: Placed): string {
  return apart ? APART : (GLYPHS[index % GLYPHS.length] ?? APART);
}

function printable(text: string): string {
  return text.toWellFormed().replace(CONTROL, "\ufffd");
}
