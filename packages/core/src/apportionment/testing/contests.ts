import type { Distribution } from "../../rules/index.ts";
import { apportion } from "../apportion.ts";
import { testRules } from "../conformance/test-rules.ts";
import type { Answer, Contest, ListVotes, Totals } from "../contest.ts";
import type { Step } from "../explanation.ts";
import type { ContestFault, Outcome, UnitOutcome } from "../outcome.ts";

/** Lists of a test: votes, or votes and attributes, by name. */
export type TestLists = Readonly<Record<string, number | Omit<ListVotes, "list">>>;

/** What a test's contest has beside law, lists and seats. */
export interface TestInput {
  readonly totals?: Totals;
  readonly answers?: readonly Answer[];
  readonly againstAll?: boolean;
}

/** The lists of a test as the engine takes them. */
export function listsOf(lists: TestLists): readonly ListVotes[] {
  return Object.entries(lists).map(([list, entry]) =>
    typeof entry === "number" ? { list, votes: entry } : { list, ...entry },
  );
}

/** A contest in one piece under the test rules with the given parts of the law. */
export function contest(
  law: Partial<Distribution>,
  lists: TestLists,
  seats: number | null,
  { totals = {}, answers = [], againstAll = false }: TestInput = {},
): Contest {
  return {
    rules: testRules(law, againstAll),
    units: [{ unit: "", seats, lists: listsOf(lists), totals }],
    answers,
  };
}

/** The outcome of a contest whose input has no fault. */
export function outcomeOf(input: Contest): Outcome {
  const result = apportion(input);
  if (!result.ok) throw new TypeError(`bad input: ${JSON.stringify(result.faults)}`);
  return result.outcome;
}

/** The faults of a contest whose input has some. */
export function faultsOf(input: Contest): readonly ContestFault[] {
  const result = apportion(input);
  if (result.ok) throw new TypeError(`expected a fault, not ${JSON.stringify(result.outcome.seats)}`);
  return result.faults;
}

/** The only unit of {@link contest}. */
export function decide(...input: Parameters<typeof contest>): UnitOutcome {
  return outcomeOf(contest(...input)).units[0] as UnitOutcome;
}

/** All steps of one kind. */
export function stepsOf<Name extends Step["step"]>(
  { steps }: UnitOutcome,
  name: Name,
): readonly Extract<Step, { step: Name }>[] {
  return steps.filter((step): step is Extract<Step, { step: Name }> => step.step === name);
}

/** The stages of the certificate's pool at this position. */
export function stagesOf({ certificate }: UnitOutcome, pool = 0): unknown {
  return certificate?.pools[pool]?.stages;
}
