import { characterMap } from "./character-map.ts";
import { type Contour, glyphContours } from "./glyph.ts";
import { type Inflate, readWoff } from "./woff.ts";

/** A font with outlines of quadratic curves. Lengths are in units of the font; y grows upwards. */
export type Font = {
  /** So many units are as long as the font is high. */
  readonly unitsPerEm: number;
  /** The number of the glyph for a character; 0 where the font has none. */
  readonly glyph: (codePoint: number) => number;
  readonly advance: (glyph: number) => number;
  readonly contours: (glyph: number) => readonly Contour[];
};

/**
 * Reads a font from a WOFF file.
 *
 * @throws RangeError if it is not one, or has other outlines or another table of characters than are read here.
 * @source OpenType 1.9.1, chapters head, hhea, hmtx, loca, glyf, cmap.
 */
export function readFont(bytes: Uint8Array, inflate: Inflate): Font {
  const tables = readWoff(bytes, inflate);
  const table = (name: string): DataView => {
    const found = tables.get(name);
    if (found === undefined) throw new RangeError(`the font has no table ${name}`);
    return found;
  };
  const [head, widths, glyf, loca] = [table("head"), table("hmtx"), table("glyf"), table("loca")];
  const last = table("hhea").getUint16(34) - 1;
  const long = head.getInt16(50) === 1;
  const place = (glyph: number): number => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const bytesOf = (glyph: number): DataView =>
    new DataView(glyf.buffer, glyf.byteOffset + place(glyph), place(glyph + 1) - place(glyph));
  return {
    unitsPerEm: head.getUint16(18),
    glyph: characterMap(table("cmap")),
    advance: (glyph) => widths.getUint16(4 * Math.min(glyph, last)),
    contours: (glyph) => glyphContours(glyph, bytesOf),
  };
}
