import type { Answer, ListVotes, Totals } from "./contest.ts";

/**
 * One stage of a distribution with the integers that prove it. Fractions are texts such as `"6599921/98"`.
 * `docs/certificate.md` says for each stage what a checker has to find true.
 */
export type Stage =
  | { readonly stage: "bands"; readonly seats: Readonly<Record<string, number>> }
  | {
      readonly stage: "second-list";
      readonly first: string;
      readonly second: string;
      readonly quota: string;
      readonly whole: readonly [number, number];
      readonly left: number;
    }
  | {
      readonly stage: "quota";
      readonly votes: number;
      readonly quota: string;
      readonly whole: Readonly<Record<string, number>>;
    }
  | { readonly stage: "take-back"; readonly from: readonly string[]; readonly cut: string }
  | {
      readonly stage: "remainders";
      readonly index: number;
      readonly to: readonly string[];
      readonly cut: string | null;
    }
  | {
      readonly stage: "largest-lists";
      readonly index: number;
      readonly to: readonly string[];
      readonly cut: number | null;
    }
  | {
      readonly stage: "averages";
      readonly index: number | null;
      readonly to: Readonly<Record<string, number>>;
      readonly cut: string | null;
    }
  | { readonly stage: "majority"; readonly to: string; readonly from: string };

/** The stages in one pool of contenders: all qualified lists and groups (`path` empty), or the inside of one group. */
export interface Pool {
  readonly path: readonly string[];
  readonly seats: number;
  readonly contenders: Readonly<Record<string, readonly string[]>>;
  readonly stages: readonly Stage[];
  readonly result: Readonly<Record<string, number>>;
}

/** Who won a tie, and by what: a criterion of the law, or an answer (lot, decision) with its source. */
export interface CertifiedTie {
  readonly path: readonly string[];
  readonly stage: number;
  readonly among: readonly string[];
  readonly winners: readonly string[];
  readonly by: string;
  readonly answer?: Answer;
}

/** What proves the seats of one unit: its input, who qualified, and a witness for every stage. */
export interface Certificate {
  readonly format: "dauys-certificate-1";
  readonly rules: string;
  readonly unit: string;
  readonly house: number;
  readonly lists: readonly ListVotes[];
  readonly totals: Totals;
  /** National votes and totals, where a threshold in a unit looks at the nation. */
  readonly nation?: { readonly votes: Readonly<Record<string, number>>; readonly totals: Totals };
  readonly qualified: readonly string[];
  readonly pools: readonly Pool[];
  readonly ties: readonly CertifiedTie[];
  readonly result: Readonly<Record<string, number>>;
}
