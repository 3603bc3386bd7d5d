import type { OutlineLayout } from "./outline-map.ts";

/**
 * Where the texts of the regions and the discs of the cities stand on the outline of Kazakhstan, placed by hand: each text within its
 * region on a screen of 320 px, each disc clear of all texts.
 */
export const KAZAKHSTAN_LAYOUT: OutlineLayout = {
  labels: {
    "KZ-11": { x: 540, y: 165 },
    "KZ-15": { x: 300, y: 230 },
    "KZ-19": { x: 810, y: 375 },
    "KZ-23": { x: 165, y: 258 },
    "KZ-27": { x: 125, y: 175 },
    "KZ-31": { x: 645, y: 425 },
    "KZ-35": { x: 640, y: 275 },
    "KZ-39": { x: 432, y: 105 },
    "KZ-43": { x: 425, y: 390 },
    "KZ-47": { x: 155, y: 405 },
    "KZ-55": { x: 722, y: 140 },
    "KZ-59": { x: 540, y: 46 },
    "KZ-61": { x: 534, y: 514 },
    "KZ-63": { x: 870, y: 220 },
  },
  discs: {
    "KZ-71": { x: 810, y: 50, side: "right" },
    "KZ-75": { x: 790, y: 602, side: "right" },
    "KZ-79": { x: 602, y: 602, side: "left" },
  },
  below: 90,
};
