import type { Arithmetic } from "./averages-input.ts";
import type { Bound } from "./bound.ts";
import type { CertifiedTie, Pool, Stage } from "./certificate.ts";
import type { Answer } from "./contest.ts";
import type { Step } from "./explanation.ts";
import type { Question, Tie } from "./outcome.ts";

/** What a distribution in one unit writes down while it runs; a run is made for one replay and thrown away. */
export interface Run {
  readonly unit: string;
  readonly answers: readonly Answer[];
  /** Ties whose outcome is tried out, to see whether it matters: tie id to the lists that win. */
  readonly assumed: ReadonlyMap<string, readonly string[]>;
  readonly arithmetic: Arithmetic;
  readonly steps: Step[];
  readonly ties: Tie[];
  readonly certified: CertifiedTie[];
  readonly pools: Pool[];
  /** Under which conditions on the votes the run would take the same course; collected for margins only. */
  readonly bounds: Bound[] | null;
}

/** A run stopped by a question. `tie` identifies a tie that could be tried out either way. */
export interface Stop {
  readonly stop: Question;
  readonly tie?: { readonly id: string; readonly among: readonly string[]; readonly seats: number };
}

/** Whether a result is a stop. */
export function stopped(result: object): result is Stop {
  return "stop" in result;
}

/** A question that the law leaves open, with its article and the rules file's own question where it has one. */
export function silent(
  run: Run,
  article: string,
  silence: string | undefined,
  contested: { readonly among?: readonly string[]; readonly seats?: number; readonly losing?: boolean } = {},
): Stop {
  const { among = [], seats = 0, losing = false } = contested;
  const question = { kind: "silent", unit: run.unit, among, seats, losing, article } as const;
  return { stop: silence === undefined ? question : { ...question, silence } };
}

/** A pool while its stages are worked on. */
export interface OpenPool {
  readonly path: readonly string[];
  readonly stages: Stage[];
}
