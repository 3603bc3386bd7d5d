import type { Certificate } from "./certificate.ts";
import type { Step } from "./explanation.ts";

/** Why a distribution stopped, and what would let it go on. */
export type Question =
  | {
      readonly kind: "lot";
      readonly unit: string;
      readonly among: readonly string[];
      /** How many of the lists asked about get a seat or, with `losing`, keep one of which the others lose theirs. */
      readonly seats: number;
      readonly losing: boolean;
      readonly article: string;
    }
  | {
      readonly kind: "data";
      readonly unit: string;
      readonly among: readonly string[];
      readonly seats: number;
      readonly losing: boolean;
      /** The list attribute that the tie rule needs and the input does not give. */
      readonly needs: "order" | "precincts";
      readonly article: string;
    }
  | {
      readonly kind: "silent";
      readonly unit: string;
      readonly among: readonly string[];
      readonly seats: number;
      readonly losing: boolean;
      /** The question in the rules file; absent where the file foresaw none. */
      readonly silence?: string;
      readonly article: string;
    };

/** Lists exactly equal for fewer seats than there are lists, and what decided (nothing, when a question is open). */
export interface Tie {
  readonly unit: string;
  readonly among: readonly string[];
  readonly seats: number;
  readonly losing: boolean;
  /** `immaterial`: whoever wins it, the same seats come out, so nobody is asked. */
  readonly decidedBy?:
    | "registered-earlier"
    | "more-votes"
    | "fewer-votes"
    | "largest-remainder"
    | "precincts-won"
    | "lot"
    | "decision"
    | "immaterial";
  readonly winners?: readonly string[];
  readonly article?: string;
}

/** `invalid`: there is nothing to distribute by (no votes, or seats and lists that no rule can bring together). */
export type Status = "decided" | "lot" | "undetermined" | "invalid";

/** Seats by list; every list of the input is a key. */
export type Seats = Readonly<Record<string, number>>;

/** The outcome in one unit. */
export interface UnitOutcome {
  readonly unit: string;
  readonly house: number;
  readonly status: Status;
  /** `null` unless decided. */
  readonly seats: Seats | null;
  /** Seats that are certain whatever the answer to the question. */
  readonly awarded: Seats;
  readonly qualified: readonly string[];
  readonly ties: readonly Tie[];
  readonly question?: Question;
  readonly steps: readonly Step[];
  /** `null` unless decided. */
  readonly certificate: Certificate | null;
}

/** The outcome of a contest: sums over its units, and each unit on its own. */
export interface Outcome {
  readonly status: Status;
  readonly seats: Seats | null;
  readonly awarded: Seats;
  readonly qualified: readonly string[];
  readonly question?: Question;
  readonly units: readonly UnitOutcome[];
}

/** A base that the law needs and the input does not give: which row of the votes file would give it. */
export interface MissingBase {
  readonly unit: string;
  readonly base: string;
  /** The reserved row to add, such as `@invalid`. */
  readonly row: string;
  readonly article: string;
}

/** What keeps a contest from being distributed at all: bad or missing input, never a property of the votes. */
export type ContestFault =
  | ({ readonly fault: "missing-base" } & MissingBase)
  | { readonly fault: "missing-seats"; readonly unit: string }
  | {
      readonly fault: "sum";
      readonly unit: string;
      readonly expected: number;
      readonly found: number;
      readonly row: string;
    }
  | { readonly fault: "too-large"; readonly unit: string; readonly list: string }
  /** A list is named as a contender of several lists is: `group:…`. */
  | { readonly fault: "reserved-name"; readonly unit: string; readonly list: string }
  | { readonly fault: "answer"; readonly message: string; readonly among: readonly string[] };
