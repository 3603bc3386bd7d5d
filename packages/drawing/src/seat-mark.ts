import { coordinate } from "./svg.ts";

/** A drawn disc: centre and radius, in the drawing's units, y downwards. */
export type Disc = { readonly x: number; readonly y: number; readonly r: number };

/** How a mark is stroked, as parts of the disc's radius, and its path around a disc's centre. */
type Mark = { readonly width: number; readonly path: (disc: Disc) => string };

const move = (x: number, y: number) => `M${coordinate(x)} ${coordinate(y)}`;
const line = (dx: number, dy: number) => `l${coordinate(dx)} ${coordinate(dy)}`;

const bar: Mark["path"] = ({ x, y, r }) => move(x - 0.5 * r, y) + line(r, 0);
const stem: Mark["path"] = ({ x, y, r }) => move(x, y - 0.5 * r) + line(0, r);
const rise: Mark["path"] = ({ x, y, r }) => move(x - 0.4 * r, y + 0.4 * r) + line(0.8 * r, -0.8 * r);
const fall: Mark["path"] = ({ x, y, r }) => move(x - 0.4 * r, y - 0.4 * r) + line(0.8 * r, 0.8 * r);
const ring: Mark["path"] = ({ x, y, r }) => {
  const radius = coordinate(0.48 * r);
  const arc = (dx: number) => `a${radius} ${radius} 0 1 0 ${coordinate(dx)} 0`;
  return move(x - 0.48 * r, y) + arc(0.96 * r) + arc(-0.96 * r);
};

/**
 * The series of marks by which neighbouring blocks are told apart without colour: strokes on the disc, the first none.
 * A house of more blocks than marks begins the series again.
 */
const MARKS: readonly Mark[] = [
  { width: 0, path: () => "" },
  { width: 0.7, path: ({ x, y }) => `${move(x, y)}h0` },
  { width: 0.3, path: bar },
  { width: 0.24, path: ring },
  { width: 0.28, path: (disc) => rise(disc) + fall(disc) },
  { width: 0.3, path: stem },
  { width: 0.3, path: rise },
  { width: 0.28, path: (disc) => bar(disc) + stem(disc) },
];

/** The marks of a block's discs as one path in the given ink; nothing for the plain first of the series. */
export function marks(index: number, discs: readonly Disc[], ink: string): string {
  const mark = MARKS[index % MARKS.length];
  const radius = discs[0]?.r ?? 0;
  if (mark === undefined || mark.width === 0 || radius === 0) {
    return "";
  }
  return (
    `<path class="dauys-mark" d="${discs.map(mark.path).join("")}" fill="none" stroke="${ink}"` +
    ` stroke-width="${coordinate(mark.width * radius)}" stroke-linecap="round"/>`
  );
}
