import type { Trilingual } from "@dauys/language";
import { resultOf } from "./result-view.ts";
import type { ShownElection } from "./shown-election.ts";

/** Seats that belong together in the picture of the chamber. */
export interface HouseBlock {
  readonly id: string;
  readonly name: Trilingual;
  readonly seats: number;
  /** `#rrggbb`; only ever beside a name and a mark. */
  readonly colour: string;
}

/** The whole chamber: the lists with seats in the order of their votes, and what no list holds. */
export interface House {
  readonly seats: number;
  readonly blocks: readonly HouseBlock[];
  readonly apart: HouseBlock | null;
}

// The colour of seats that no list holds: it is told apart by its outline, and it may look like no list.
const NO_LIST = "#7b7f86";

/**
 * The chamber as it is drawn, with the seats as computed; `null` where they are not decided, or the law's file does not
 * say how large the chamber is.
 */
export function houseOf(shown: ShownElection): House | null {
  const { chamber } = shown.rules;
  const rows = resultOf(shown).rows.filter(({ seats }) => seats !== null && seats > 0);
  if (chamber.seats === null || rows.length === 0) return null;
  const blocks = rows.map(({ list, seats }) => ({
    id: list.id,
    name: list.name,
    seats: seats ?? 0,
    colour: list.mark.colour,
  }));
  const left = chamber.seats.count - blocks.reduce((sum, block) => sum + block.seats, 0);
  const others = chamber.parts.filter(({ elected }) => elected !== "lists");
  const [other] = others;
  if (left === 0 || other === undefined) return { seats: chamber.seats.count, blocks, apart: null };
  const name = others.length === 1 ? other.name : together(others.map((part) => part.name));
  return { seats: chamber.seats.count, blocks, apart: { id: other.id, name, seats: left, colour: NO_LIST } };
}

function together(names: readonly Trilingual[]): Trilingual {
  const join = (lang: keyof Trilingual) => names.map((name) => name[lang]).join(" + ");
  return { kk: join("kk"), ru: join("ru"), en: join("en") };
}
