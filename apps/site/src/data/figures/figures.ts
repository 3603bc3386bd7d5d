import type { CountGround } from "@dauys/core/election";
import type { Trilingual } from "@dauys/core/rules";
import type { Table, Units } from "@dauys/core/tally";

/** What a figures file says of itself: the record that its figures are from, and what they are called. */
export interface FiguresHead {
  readonly kind: "official" | "transcribed" | "rehearsal";
  readonly title: Trilingual;
  /** What a record of a rehearsal says of itself. */
  readonly notice: Trilingual | null;
  readonly date: string;
  readonly country: string;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
  readonly lists: readonly { readonly id: string; readonly name: Trilingual }[];
  /** Names of the units above the stations, by their index; `null`: the code is the name. */
  readonly unitNames: readonly (Trilingual | null)[];
}

/** All protocols of a record as figures: what a browser needs to count an election again. */
export interface Figures {
  readonly head: FiguresHead;
  readonly ground: CountGround;
  /** Units and, station by station, what their protocols say; `null` where the record has no protocol. */
  readonly count: { readonly units: Units; readonly table: Table } | null;
}

/** The first bytes of every file: its name and version. */
export const MAGIC = "dauys-figures-1\n";

/** The bytes of the SHA-256 that follows. */
export const HASH_LENGTH = 32;

/** What stands before the packed content: name, hash of the content, its length as four bytes, the lowest first. */
export const PREFIX_LENGTH: number = MAGIC.length + HASH_LENGTH + 4;

/** The most bytes of the content of a file that is read. */
export const MOST_CONTENT = 2 ** 28;
