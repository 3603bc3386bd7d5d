import type { Colour } from "./colour.ts";

/**
 * Seats that belong together and are drawn as one wedge: a list's, or a group's. `id` becomes part of a class name, so
 * it is made of letters, digits, `-` and `_`, and begins with a letter.
 */
export type Block = {
  readonly id: string;
  readonly label: string;
  readonly seats: number;
  readonly colour: Colour;
};

/** The blocks of a house from left to right; `apart` sits at the right end behind an aisle and is drawn in outline. */
export type House = { readonly blocks: readonly Block[]; readonly apart?: Block | undefined };

/** A block at its place: which seats it holds, counted from the left, and its place in the series of marks. */
export type Placed = { readonly block: Block; readonly from: number; readonly index: number; readonly apart: boolean };

/** All blocks of a house, the one set apart last, each with the first of its seats. */
export function placeBlocks({ blocks, apart }: House): readonly Placed[] {
  const all = apart === undefined ? blocks : [...blocks, apart];
  let from = 0;
  return all.map((block, index) => {
    const placed = { block, from, index, apart: index === blocks.length };
    from += seatCount(block);
    return placed;
  });
}

/** The seats of a house, those set apart included. */
export function houseSize(house: House): number {
  return placeBlocks(house).reduce((sum, { block }) => sum + block.seats, 0);
}

function seatCount(block: Block): number {
  if (!Number.isSafeInteger(block.seats) || block.seats < 0) {
    throw new RangeError(`block ${block.id} cannot have ${block.seats} seats`);
  }
  return block.seats;
}
