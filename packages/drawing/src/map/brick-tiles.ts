import type { TileCells } from "./tile-map.ts";

const ROWS = [3, 4];

/**
 * Tiles for regions that lie nowhere: in their order, row by row, as bricks are laid, three and four in turn. No real country
 * is laid out like a wall.
 *
 * @example
 * brickTiles(["a", "b", "c", "d"]).d // { column: 0, row: 1 }
 */
export function brickTiles(ids: readonly string[]): TileCells {
  const pair = ROWS.reduce((sum, size) => sum + size, 0);
  return Object.fromEntries(
    ids.map((id, i) => {
      const [short = 0] = ROWS;
      const place = i % pair;
      const first = place < short;
      const row = 2 * Math.floor(i / pair) + (first ? 0 : 1);
      return [id, { column: first ? place + 0.5 : place - short, row }];
    }),
  );
}
