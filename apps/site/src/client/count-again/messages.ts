import type { Trilingual } from "@dauys/core/rules";

/** What the page asks the counting worker for. */
export interface CountOrder {
  /** Addresses of the figures file and of the published result. */
  readonly figures: string;
  readonly result: string;
  /** SHA-256 that the page names, in hexadecimal: of the figures file, and of the rules. */
  readonly figuresSha256: string;
  readonly rulesSha256: string;
}

/** What the worker tells of its work. */
export type CountWord =
  | { readonly word: "loading"; readonly done: number; readonly of: number }
  | { readonly word: "counting" }
  | { readonly word: "done"; readonly count: Count }
  | { readonly word: "failed"; readonly what: "not-loaded" | "not-read" | "too-old"; readonly detail: string };

/** A count that was made in the browser. */
export interface Count {
  readonly bytes: number;
  /** Milliseconds: until the file was there; reading it; adding up and distributing; checking each protocol. */
  readonly times: { readonly load: number; readonly read: number; readonly count: number; readonly check: number };
  readonly kind: "official" | "transcribed" | "rehearsal";
  readonly notice: Trilingual | null;
  readonly checkpoint: { readonly size: number; readonly root: string };
  /** `null` where the record has no protocols. */
  readonly stations: { readonly all: number; readonly counted: number; readonly held: number } | null;
  readonly lists: readonly CountedList[];
  /** `null` while the seats are not decided. */
  readonly house: number | null;
  /** How many checks of the form were run over how many protocols. */
  readonly checked: { readonly protocols: number; readonly checks: number };
  /** Whether the file and the rules in it are those that the page names. */
  readonly sameFile: boolean;
  readonly sameRules: boolean;
  readonly differences: readonly Difference[];
  /** How many there are beside those. */
  readonly more: number;
}

/** A list as the browser counted it. */
export interface CountedList {
  readonly id: string;
  readonly name: Trilingual;
  readonly votes: number;
  readonly seats: number | null;
}

/** Votes or seats of a list that are published otherwise, and in which unit; `null`: in the whole. */
export interface ListDifference {
  readonly what: "votes" | "seats";
  readonly unit: Trilingual | string | null;
  readonly list: Trilingual;
  readonly published: number | null;
  readonly counted: number | null;
}

/** Something that does not fit, and where. */
export type Difference =
  | ListDifference
  | { readonly what: "check"; readonly station: string; readonly number: number; readonly text: Trilingual }
  | { readonly what: "result-not-loaded"; readonly detail: string };
