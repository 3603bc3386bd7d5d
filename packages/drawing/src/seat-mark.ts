import { coordinate } from "./svg.ts";

/** A drawn disc: centre and radius, in the drawing's units, y downwards. */
export type Disc = { readonly x: number; readonly y: number; readonly r: number };

/** A mark on a disc: strokes with round ends, in the disc's radius from its centre, x to the right and y downwards. */
export type Mark = {
  readonly width: number;
  /** From where to where: x, y, x, y. */
  readonly lines: readonly (readonly [number, number, number, number])[];
  /** The radius of a circle around the centre. */
  readonly ring?: number;
};

const BAR = [-0.5, 0, 0.5, 0] as const;
const STEM = [0, -0.5, 0, 0.5] as const;
const RISE = [-0.4, 0.4, 0.4, -0.4] as const;
const FALL = [-0.4, -0.4, 0.4, 0.4] as const;

/**
 * The series of marks by which neighbouring blocks are told apart without colour: strokes on the disc, the first none.
 * A house of more blocks than marks begins the series again.
 */
const MARKS: readonly Mark[] = [
  { width: 0, lines: [] },
  { width: 0.7, lines: [[0, 0, 0, 0]] },
  { width: 0.3, lines: [BAR] },
  { width: 0.24, lines: [], ring: 0.48 },
  { width: 0.28, lines: [RISE, FALL] },
  { width: 0.3, lines: [STEM] },
  { width: 0.3, lines: [RISE] },
  { width: 0.28, lines: [BAR, STEM] },
];

/** The mark of the block at this place of a drawing, from 0; `null` for the plain ones. */
export function markOf(index: number): Mark | null {
  const mark = MARKS[index % MARKS.length];
  return mark === undefined || mark.width === 0 ? null : mark;
}

const move = (x: number, y: number) => `M${coordinate(x)} ${coordinate(y)}`;

function pathOf({ lines, ring }: Mark, { x, y, r }: Disc): string {
  const strokes = lines.map(([x0, y0, x1, y1]) => {
    const still = x0 === x1 && y0 === y1;
    return move(x + x0 * r, y + y0 * r) + (still ? "h0" : `l${coordinate((x1 - x0) * r)} ${coordinate((y1 - y0) * r)}`);
  });
  return strokes.join("") + (ring === undefined ? "" : circlePath(x, y, ring * r));
}

function circlePath(x: number, y: number, r: number): string {
  const radius = coordinate(r);
  const arc = (dx: number) => `a${radius} ${radius} 0 1 0 ${coordinate(dx)} 0`;
  return move(x - r, y) + arc(2 * r) + arc(-2 * r);
}

/** The marks of a block's discs as one path in the given ink; nothing for the plain first of the series. */
export function marks(index: number, discs: readonly Disc[], ink: string): string {
  const mark = markOf(index);
  const radius = discs[0]?.r ?? 0;
  if (mark === null || radius === 0) {
    return "";
  }
  return (
    `<path class="dauys-mark" d="${discs.map((disc) => pathOf(mark, disc)).join("")}" fill="none" stroke="${ink}"` +
    ` stroke-width="${coordinate(mark.width * radius)}" stroke-linecap="round"/>`
  );
}
