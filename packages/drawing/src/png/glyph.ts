/** A point of an outline: on the curve, or one that bends it. */
export type OutlinePoint = { readonly x: number; readonly y: number; readonly on: boolean };

/** A closed line of an outline. */
export type Contour = readonly OutlinePoint[];

/** The bits of a point's flags. */
const POINT = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
/** The bits of a part of a composed glyph. */
const PART = { words: 1, offsets: 2, scale: 8, more: 32, scaleXY: 64, matrix: 128 } as const;
/** Composed glyphs are made of composed glyphs no deeper than this. */
const DEEPEST = 8;

/**
 * The outline of a glyph, with those that it is composed of.
 *
 * @param bytesOf - the bytes of a glyph; none where it is empty, such as the space.
 * @source OpenType 1.9.1, chapter glyf.
 */
export function glyphContours(glyph: number, bytesOf: (glyph: number) => DataView, depth = 0): readonly Contour[] {
  const bytes = bytesOf(glyph);
  if (bytes.byteLength === 0 || depth > DEEPEST) return [];
  const count = bytes.getInt16(0);
  return count < 0 ? composed(bytes, bytesOf, depth) : simple(bytes, count);
}

function simple(bytes: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, i) => bytes.getUint16(10 + 2 * i));
  const points = (ends.at(-1) ?? -1) + 1;
  const instructions = 10 + 2 * count;
  let at = instructions + 2 + bytes.getUint16(instructions);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = bytes.getUint8(at++);
    const times = (flag & POINT.repeat) === 0 ? 1 : bytes.getUint8(at++) + 1;
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const axis = (short: number, same: number): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -bytes.getUint8(at++) : bytes.getUint8(at++);
      else if ((flag & same) === 0) {
        value += bytes.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(POINT.shortX, POINT.sameX);
  const ys = axis(POINT.shortY, POINT.sameY);
  const all = flags.map((flag, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0, on: (flag & POINT.on) !== 0 }));
  return ends.map((end, i) => all.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

function composed(bytes: DataView, bytesOf: (glyph: number) => DataView, depth: number): readonly Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  for (let flags: number = PART.more; (flags & PART.more) !== 0; ) {
    flags = bytes.getUint16(at);
    const part = glyphContours(bytes.getUint16(at + 2), bytesOf, depth + 1);
    const words = (flags & PART.words) !== 0;
    if ((flags & PART.offsets) === 0) throw new RangeError("a glyph is composed by points, which is not read here");
    const [dx, dy] = words
      ? [bytes.getInt16(at + 4), bytes.getInt16(at + 6)]
      : [bytes.getInt8(at + 4), bytes.getInt8(at + 5)];
    at += words ? 8 : 6;
    const read = (i: number): number => bytes.getInt16(at + 2 * i) / 0x4000;
    const [xx, xy, yx, yy] = matrixOf(flags, read);
    at += (flags & PART.matrix) !== 0 ? 8 : (flags & PART.scaleXY) !== 0 ? 4 : (flags & PART.scale) !== 0 ? 2 : 0;
    for (const contour of part) {
      contours.push(contour.map(({ x, y, on }) => ({ x: xx * x + yx * y + dx, y: xy * x + yy * y + dy, on })));
    }
  }
  return contours;
}

function matrixOf(flags: number, read: (i: number) => number): readonly [number, number, number, number] {
  if ((flags & PART.matrix) !== 0) return [read(0), read(1), read(2), read(3)];
  if ((flags & PART.scaleXY) !== 0) return [read(0), 0, 0, read(1)];
  return (flags & PART.scale) !== 0 ? [read(0), 0, 0, read(0)] : [1, 0, 0, 1];
}
