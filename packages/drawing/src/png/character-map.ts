/**
 * Which glyph stands for which character of the basic plane: the map of format 4 of a font.
 *
 * @throws RangeError if the font has none.
 * @source OpenType 1.9.1, chapter cmap.
 */
export function characterMap(cmap: DataView): (codePoint: number) => number {
  const at = offsetOf(cmap);
  const segments = cmap.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + 2 * segments];
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments];
  return (codePoint) => {
    for (let i = 0; i < segments; i += 1) {
      if (codePoint > cmap.getUint16(ends + 2 * i)) continue;
      const start = cmap.getUint16(starts + 2 * i);
      if (codePoint < start) return 0;
      const [delta, range] = [cmap.getUint16(deltas + 2 * i), cmap.getUint16(ranges + 2 * i)];
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + 2 * i + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function offsetOf(cmap: DataView): number {
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const at = cmap.getUint32(8 + 8 * i);
    if (cmap.getUint16(at) === 4) return at;
  }
  throw new RangeError("the font has no table of characters of format 4");
}
