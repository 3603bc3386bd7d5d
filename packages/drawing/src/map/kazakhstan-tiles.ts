import type { TileCells } from "./tile-map.ts";

/**
 * The 17 regions of Kazakhstan between June 2018 and June 2022 (14 regions, and three cities of republican significance) as a
 * tile map, by their codes of ISO 3166-2. Drawn for this project by hand: no geometry of anybody else is in it. North is up; a tile stands
 * beside its neighbours as far as squares allow.
 */
export const KAZAKHSTAN_TILES: TileCells = {
  "KZ-27": { column: 0, row: 1 },
  "KZ-23": { column: 0, row: 2 },
  "KZ-47": { column: 0, row: 3 },
  "KZ-15": { column: 1, row: 2 },
  "KZ-39": { column: 2, row: 1 },
  "KZ-59": { column: 3, row: 0 },
  "KZ-11": { column: 3, row: 1 },
  "KZ-71": { column: 4, row: 1 },
  "KZ-55": { column: 4, row: 0 },
  "KZ-63": { column: 5, row: 1 },
  "KZ-35": { column: 3, row: 2 },
  "KZ-43": { column: 2, row: 3 },
  "KZ-61": { column: 3, row: 3 },
  "KZ-79": { column: 3, row: 4 },
  "KZ-31": { column: 4, row: 3 },
  "KZ-19": { column: 5, row: 3 },
  "KZ-75": { column: 5, row: 4 },
};
