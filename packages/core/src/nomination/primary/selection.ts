import type { MissingValue } from "./missing.ts";

/** Who of those exactly equal gets a place, and on whose authority: of the same form as the answers of an apportionment. */
export interface PlaceAnswer {
  /** The constituency; left out for a choice from all. */
  readonly unit?: string;
  readonly among: readonly string[];
  readonly winners: readonly string[];
  readonly by: "lot" | "decision";
  /** The draw with its witnesses, or the decision. */
  readonly source: string;
}

/** What has to be decided before the choice can go on. */
export interface PlaceQuestion {
  /** `data`: the order of registration decides and is not known of all; `silent`: the rules name nothing that decides. */
  readonly kind: "lot" | "authority" | "data" | "silent";
  readonly unit: string;
  readonly among: readonly string[];
  readonly places: number;
  /** Those asked about serve different quotas: drawn one by one, whoever would put a quota out of reach is passed over. */
  readonly mixed: boolean;
  /** An answer was given that would leave the quotas out of reach. */
  readonly refused: boolean;
}

/** Equals for fewer places, and what decided between them. */
export interface PlaceTie {
  readonly among: readonly string[];
  readonly places: number;
  readonly winners: readonly string[];
  readonly by: "earlier-registration" | "lot" | "decision";
  readonly source?: string;
}

/** Quotas that kept a person from a place: they needed all the places that were left. */
export interface QuotaReason {
  readonly quotas: readonly { readonly quota: string; readonly least: number; readonly served: number }[];
  readonly placesLeft: number;
}

/** Somebody who ranks higher than others who were taken, and was passed over. */
export interface PassedOver {
  readonly candidate: string;
  readonly place: number;
  readonly because: QuotaReason;
}

/** Somebody chosen. */
export interface ChosenPerson {
  readonly candidate: string;
  /** The place in the ranking; equals share one. */
  readonly place: number;
  readonly votes: number;
  /** What the votes are a share of in this ranking; 1 where votes alone count. */
  readonly base: number;
  /** The quotas that the person serves. */
  readonly serves: readonly string[];
  /** Those who rank higher and were passed over. */
  readonly before: readonly string[];
  /** The quotas on whose account that is, as far as the person serves them. */
  readonly onAccountOf: readonly string[];
}

/** A quota that a choice had to hold, and how many of those chosen serve it, those chosen before among them. */
export interface QuotaHeld {
  readonly quota: string;
  /** The share in the rules, and the number of people that it is of so many places. */
  readonly atLeast: string;
  readonly least: number;
  readonly served: number;
}

/** Quotas that no choice can hold, and by how many people or places; without quotas, people alone are too few. */
export interface QuotaUnmet {
  readonly quotas: readonly string[];
  readonly needed: number;
  readonly has: number;
  readonly short: number;
  readonly lack: "people" | "places";
}

/** `impossible`: no choice holds the quotas; `unknown`: a value of the rules is needed and not known. */
export type SelectionStatus = "decided" | "lot" | "undetermined" | "impossible" | "unknown";

/** The choice of one step in one constituency, or from all (`unit` is `""`). */
export interface UnitSelection {
  readonly step: string;
  readonly unit: string;
  readonly places: number;
  /** How many of the places were filled before this step. */
  readonly filled: number;
  readonly status: Exclude<SelectionStatus, "unknown">;
  readonly quotas: readonly QuotaHeld[];
  readonly chosen: readonly ChosenPerson[];
  readonly passed: readonly PassedOver[];
  readonly ties: readonly PlaceTie[];
  readonly question: PlaceQuestion | null;
  readonly unmet: readonly QuotaUnmet[];
}

/** Who a primary chose, step by step, with the reasons. */
export interface Selection {
  readonly status: SelectionStatus;
  /** What is needed and not known; then nothing was chosen. */
  readonly missing: readonly MissingValue[];
  readonly units: readonly UnitSelection[];
  /** Everybody chosen so far, in the order of the steps. */
  readonly chosen: readonly string[];
  /** Answers that no question asked for. */
  readonly unused: readonly PlaceAnswer[];
}
