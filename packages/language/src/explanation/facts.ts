import type { ListVotes, Step, UnitOutcome } from "@dauys/core/apportionment";
import type { Fraction } from "@dauys/core/exact";
import { exact } from "./exact-text.ts";
import type { ExplainOptions } from "./options.ts";

/** What is known about a unit as a whole, gathered from its input, its certificate and its steps. */
export interface Facts {
  /** Votes of each list as they were counted, before any weighting. */
  readonly votes: ReadonlyMap<string, number>;
  /** Lists with their attributes; empty where neither input nor certificate is at hand. */
  readonly lists: ReadonlyMap<string, ListVotes>;
  /** The factor on the votes of a list, where the law weights them. */
  readonly weights: ReadonlyMap<string, Fraction>;
  /** The value of each base that was named. */
  readonly bases: ReadonlyMap<string, number>;
}

/** One step, and what the sentences about it may refer to. */
export interface Place {
  readonly options: ExplainOptions;
  readonly unit: UnitOutcome;
  readonly facts: Facts;
  /** The steps before and after this one, in the order of reading. */
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** A step of one kind. */
export type StepOf<Kind extends Step["step"]> = Extract<Step, { readonly step: Kind }>;

/** The last step of a kind before this one. */
export function latest<Kind extends Step["step"]>(steps: readonly Step[], kind: Kind): StepOf<Kind> | undefined {
  return steps.findLast((step): step is StepOf<Kind> => step.step === kind);
}

/** Whether a threshold inside one unit looked at the votes of the whole nation, which are not the unit's. */
function countsTheNation({ clause }: StepOf<"threshold">, { rules }: ExplainOptions): boolean {
  const { scope, qualification } = rules.distribution;
  const conditions = qualification.clauses.find(({ id }) => id === clause)?.anyOf ?? [];
  return scope === "units" && conditions.some((condition) => condition.by === "share" && condition.scope === "nation");
}

/** Gathers what is known about a unit. */
export function factsOf(unit: UnitOutcome, options: ExplainOptions): Facts {
  const entries = options.input?.lists ?? unit.certificate?.lists ?? [];
  const votes = new Map(entries.map((entry) => [entry.list, entry.votes]));
  const weights = new Map<string, Fraction>();
  const bases = new Map<string, number>();
  for (const step of unit.steps) {
    const national = step.step === "threshold" && countsTheNation(step, options);
    if ((step.step === "threshold" && !national) || step.step === "band" || step.step === "weight") {
      for (const row of step.rows) if (!votes.has(row.list)) votes.set(row.list, row.votes);
    }
    if (step.step === "weight") for (const row of step.rows) weights.set(row.list, exact(step.factor));
    if (step.step === "threshold" && !national && step.base !== undefined && step.baseValue !== undefined) {
      bases.set(step.base, step.baseValue);
    }
  }
  return { votes, lists: new Map(entries.map((entry) => [entry.list, entry])), weights, bases };
}
