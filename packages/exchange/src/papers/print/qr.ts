import { encode } from "uqr";

const QUIET = 4;

/** A QR code as an SVG picture of one path: error correction M, and the quiet zone that the standard asks for. */
export function qrSvg(says: string): string {
  const { data, size } = encode(says, { ecc: "M", border: QUIET });
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join("")}"/></svg>`;
}

/** Where dark modules lie next to each other in a row: the first of them, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [first: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
