import type { Election } from "../../election/index.ts";
import type { Primary } from "../../nomination/index.ts";
import type { Base, Rules, Trilingual } from "../../rules/index.ts";
import type { Predicate, PredicateOf } from "./predicate.ts";
import type { Statements } from "./statements-file.ts";

/** What record and law say to a claim: `undecidable` where neither decides it. */
export type Finding = "agrees" | "differs" | "undecidable";

/** An election with the law it was held under; `null`: the law is not at hand. */
export interface Held {
  readonly election: Election;
  readonly rules: Rules | null;
}

/** What claims are held against. */
export interface StatementsContext {
  readonly statements: Statements;
  readonly election: Election;
  readonly rules: Rules;
  /** The elections before, the last one first. */
  readonly earlier: readonly Held[];
  readonly primaries: readonly Primary[];
}

/** The file in which a value stands, and where in it; `article`: of a law. Sources are ids of the same file. */
export interface Place {
  readonly file: "election" | "rules" | "primary" | "statements";
  /** The id of the election, the rules, the primary; of statements: of their election. */
  readonly id: string;
  readonly at: string;
  readonly article?: string;
  readonly source?: string;
}

/** A value that decides: a whole number, an exact fraction, a printed percentage, a date or an id; `null`: not known. */
export interface Operand {
  readonly what: string;
  readonly value: number | string | null;
  /** What a share is a share of. */
  readonly base?: Base;
  /** `null`: computed from the other operands, or by the law. */
  readonly from: Place | null;
}

/** What one test found, with what decides it, and a sentence made from that. */
export interface Decision {
  readonly verdict: Finding;
  readonly operands: readonly Operand[];
  readonly says: Trilingual;
}

/** Holds one kind of predicate against record and law. `report`: the one whose claim it is. */
export type Decide<T extends Predicate["test"]> = (
  test: PredicateOf<T>,
  context: StatementsContext,
  report: Statements["reports"][number],
) => Decision;

/** The verdict for a question that is answered, or open (`null`). */
export function verdictOf(holds: boolean | null): Finding {
  if (holds === null) return "undecidable";
  return holds ? "agrees" : "differs";
}
