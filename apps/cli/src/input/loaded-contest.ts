import type { Contest } from "@dauys/core/apportionment";
import type { Trilingual } from "@dauys/language";
import type { VotesPlaces } from "./contest-troubles.ts";
import type { LoadedRules } from "./load-rules.ts";

/** A contest ready for the engine, and where it came from. */
export interface LoadedContest {
  readonly rules: LoadedRules;
  readonly contest: Contest;
  /** Whether the votes are given by unit. */
  readonly byUnit: boolean;
  readonly votes: { readonly file: string; readonly sha256: string; readonly separator: string | null };
  /** Where rows of the votes stand; `null` where they are not rows of a file of votes. */
  readonly places: VotesPlaces | null;
  /** Names of lists whose ids are not names. */
  readonly names: Readonly<Record<string, Trilingual>>;
}
