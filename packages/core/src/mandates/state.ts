import type { PublicCandidate, Written } from "../nomination/index.ts";
import type { Trilingual } from "../rules/index.ts";
import type { Referrer } from "../rules/mandates.ts";

/** Why a person sits: enough to check it and to say it in words. */
export type Explanation =
  | { readonly by: "party"; readonly place: number; readonly organ: Written; readonly date: string }
  | { readonly by: "alphabet"; readonly place: number; readonly of: number; readonly tie: "list-number" | "lot" | null }
  | { readonly by: "list-order"; readonly place: number }
  | { readonly by: "authority"; readonly place: number; readonly question: string; readonly source: Written }
  | {
      readonly by: "replacement";
      readonly choice: "party" | "order" | "authority";
      readonly after: Lost;
      readonly organ?: Written;
      readonly date?: string;
    };

/** A mandate that somebody lost, when, and on which ground. */
export interface Lost {
  readonly person: string;
  readonly ground: string;
  readonly date: string;
}

/** Why nobody has a seat: the list was too short from the start, its holder lost it, or nobody of the list is left. */
export type VacantWhy = "list-short" | "lost" | "exhausted";

/** One seat of a list, numbered from 1. `open`: not assigned yet. `silent`: the law does not say that it stays vacant. */
export type Mandate =
  | { readonly seat: number; readonly status: "open" }
  | {
      readonly seat: number;
      readonly status: "held";
      readonly person: string;
      readonly since: string;
      readonly how: Explanation;
    }
  | {
      readonly seat: number;
      readonly status: "vacant";
      readonly why: VacantWhy;
      readonly silent: boolean;
      readonly after: Lost | null;
    };

/** A person who cannot wait for a seat of the list any more. `again`: `null` where the law does not say so. */
export interface Gone {
  readonly person: string;
  /** `excluded` from the list, or the ground on which a mandate was lost. */
  readonly ground: string;
  readonly again: boolean | null;
}

/** The seats of one list, its people, and in which order those without a seat follow. */
export interface ListMandates {
  readonly list: string;
  /** What the list is called in messages; without it by its id. */
  readonly name?: Trilingual;
  readonly seats: number;
  /** Everyone on the registered list. */
  readonly candidates: readonly PublicCandidate[];
  readonly gone: readonly Gone[];
  readonly mandates: readonly Mandate[];
  /** People without a seat in the order in which they follow; whoever is not named comes after these, by list number. */
  readonly order: readonly string[];
  /** The party is dissolved: it has no organ that could choose. */
  readonly ceased: boolean;
}

/** A referral of the result, and what became of it. */
export interface Referral {
  readonly by: Referrer;
  readonly on: string;
  readonly outcome: "pending" | "upheld" | "annulled" | "annulled-in-units";
  /** Units in which the result was annulled. */
  readonly units: readonly string[];
}

/** The result on which the mandates rest. */
export interface ResultState {
  /** The day on which it was established. */
  readonly on: string;
  /** The day on which it was published, by the commission's calendar. */
  readonly published: string | null;
  readonly standing: "stands" | "annulled" | "annulled-in-units";
}

/** Somebody registered as a deputy. */
export interface Registered {
  readonly person: string;
  readonly on: string;
}

/** A post that a deputy gave up. */
export interface GivenUp {
  readonly person: string;
  readonly post: Written;
  readonly on: string;
}

/** Repeat voting or a repeat election that was ordered. */
export interface Repeat {
  readonly of: "administrative-unit" | "station" | "election";
  readonly units: readonly string[];
  readonly on: string;
  /** The day for which it is called, where stated. */
  readonly day: string | null;
}

/** Who sits for the lists, and whether they may. All days are of the commission's own calendar. */
export interface MandateState {
  readonly electionDay: string;
  readonly result: ResultState | null;
  readonly referrals: readonly Referral[];
  readonly lists: readonly ListMandates[];
  readonly registered: readonly Registered[];
  readonly posts: readonly GivenUp[];
  readonly repeats: readonly Repeat[];
  /** People who have a seat in a part of the chamber that is not elected by lists. */
  readonly elsewhere: readonly string[];
}

/** No result yet: nobody sits. */
export function openMandates(electionDay: string): MandateState {
  return { electionDay, result: null, referrals: [], lists: [], registered: [], posts: [], repeats: [], elsewhere: [] };
}
