import type { BodyOf, EntryType } from "@dauys/core/election";
import type { Seconds } from "../time.ts";
import type { Desk } from "./desk.ts";

/** A commission: its identifier, its unit, and how many seats it has. */
export interface Commission {
  readonly id: string;
  readonly unit: string;
  readonly seats: number;
}

/** What an entry says: its type, and its body as things stand when it is written. */
export type Said = {
  readonly [T in EntryType]: { readonly type: T; readonly body: (desk: Desk) => BodyOf<T> };
}[EntryType];

/** One entry to come, or a batch of them. */
export interface Act {
  /** When the commission acts, by its own clock. */
  readonly at: Seconds;
  /** When the entry reaches the record. */
  readonly received: Seconds;
  readonly by: Commission;
  /** The seats whose keys sign. */
  readonly signed: readonly number[];
  /** One entry; or the entries of a batch, of which the signatures cover the root. */
  readonly says: Said | readonly Said[];
}

/** The first seats of a commission that make a majority, passing over those who do not sign. */
export function majority({ seats }: Commission, without: readonly number[] = []): readonly number[] {
  const present = Array.from({ length: seats }, (_, i) => i + 1).filter((seat) => !without.includes(seat));
  return present.slice(0, Math.floor(seats / 2) + 1);
}

/** An act of a commission of which a majority signs, received a little later. */
export function decision(by: Commission, at: Seconds, says: Act["says"]): Act {
  return { at, received: at + 20, by, signed: majority(by), says };
}

/** How many entries of the record an act makes. */
export function entriesOf({ says }: Act): number {
  return isBatch(says) ? says.length + 1 : 1;
}

/** Whether an act is a batch. */
export function isBatch(says: Act["says"]): says is readonly Said[] {
  return Array.isArray(says);
}
