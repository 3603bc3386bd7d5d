import type { Rules } from "../rules/index.ts";
import type { Arithmetic } from "./averages-input.ts";
import { signOf } from "./bound.ts";
import type { Certificate } from "./certificate.ts";
import { scaled } from "./contender.ts";
import type { Answer, UnitVotes } from "./contest.ts";
import type { ContestFault, Question, Seats, Status, UnitOutcome } from "./outcome.ts";
import { distributePool } from "./pools.ts";
import { allVotes, type Field, methodFor, type Qualifying } from "./qualify.ts";
import type { Run, Stop } from "./run.ts";
import { stopped } from "./run.ts";
import { secondList } from "./second-list.ts";
import { takePart, weigh } from "./take-part.ts";
import { usedAttributes } from "./used-attributes.ts";

/** One unit of a contest, ready to be distributed. */
export interface UnitContest {
  readonly rules: Rules;
  readonly votes: UnitVotes;
  readonly house: number;
  readonly nation: Field;
  readonly nationVotes: ReadonlyMap<string, number>;
  readonly answers: readonly Answer[];
}

/** How a unit is run: which ties are tried out, which arithmetic, and whether bounds are collected for margins. */
export interface RunOptions {
  readonly assumed?: ReadonlyMap<string, readonly string[]>;
  readonly arithmetic?: Arithmetic;
  readonly bounds?: boolean;
}

/** One replay of a unit: what it wrote down, and how it ended. */
export interface Replay {
  readonly run: Run;
  readonly qualified: readonly string[];
  readonly end:
    | { readonly lists: ReadonlyMap<string, number> }
    | Stop
    | { readonly fault: ContestFault }
    | { readonly invalid: true };
}

/** Distributes the seats of one unit once, from thresholds to lists. */
export function replay(unit: UnitContest, options: RunOptions = {}): Replay {
  const run: Run = {
    unit: unit.votes.unit,
    answers: unit.answers,
    assumed: options.assumed ?? new Map(),
    arithmetic: options.arithmetic ?? "auto",
    steps: [],
    ties: [],
    certified: [],
    pools: [],
    bounds: options.bounds ? [] : null,
  };
  const { rules, votes, house, nation, nationVotes } = unit;
  const here: Field = { lists: votes.lists, totals: votes.totals };
  const q: Qualifying = {
    rules,
    unit: votes.unit,
    house,
    here,
    nation,
    nationVotes,
    bounds: run.bounds,
    steps: run.steps,
  };
  run.bounds?.push(signOf(allVotes(here, 1n)));
  if (allVotes(here, 1n).now === 0n) return { run, qualified: [], end: { invalid: true } };
  const part = takePart(run, q);
  if ("fault" in part || stopped(part)) return { run, qualified: [], end: part };
  const qualified = part.qualified.map((entry) => entry.list);
  const banded = [...part.bands.values()].reduce((a, b) => a + b, 0);
  if (house < banded) return { run, qualified, end: { invalid: true } };
  const [only, ...others] = part.qualified;
  const second = only !== undefined && others.length === 0 ? secondList(run, q, only, house) : null;
  if (second !== null) return { run, qualified, end: second };
  return { run, qualified, end: distributeAll(run, q, part.qualified, part.bands) };
}

function distributeAll(
  run: Run,
  q: Qualifying,
  qualified: UnitVotes["lists"],
  bands: ReadonlyMap<string, number>,
): Replay["end"] {
  const method = methodFor(q.rules, q.house);
  if (method === undefined || qualified.every((entry) => entry.votes === 0)) return { invalid: true };
  const weighed = weigh(q, qualified);
  if ("fault" in weighed) return weighed;
  const { scale, lists } = scaled(weighed.lists);
  const { rules, house, here } = q;
  const context = { rules, method, house, scale, all: allVotes(here, scale), cast: allVotes(here, 1n), bands };
  return distributePool(run, context, [], lists, house);
}

/** The outcome of a replay that ended, whether with seats or with a question. */
export function outcomeOf(
  unit: UnitContest,
  { run, qualified, end }: Replay,
  awarded: ReadonlyMap<string, number>,
): UnitOutcome {
  const lists = unit.votes.lists.map((entry) => entry.list);
  const full = (seats: ReadonlyMap<string, number>): Seats =>
    Object.fromEntries(lists.map((list) => [list, seats.get(list) ?? 0]));
  const common = { unit: run.unit, house: unit.house, qualified, ties: run.ties, steps: run.steps };
  if ("lists" in end) {
    const seats = full(end.lists);
    return { ...common, status: "decided", seats, awarded: seats, certificate: certify(unit, run, qualified, seats) };
  }
  const undecided = { seats: null, awarded: full(awarded), certificate: null };
  if ("stop" in end) return { ...common, ...undecided, status: statusOf(end.stop), question: end.stop };
  return { ...common, ...undecided, status: "invalid" };
}

function statusOf(question: Question): Status {
  return question.kind === "silent" ? "undetermined" : "lot";
}

function certify(unit: UnitContest, run: Run, qualified: readonly string[], result: Seats): Certificate {
  const national = unit.rules.distribution.scope === "units" && looksAtNation(unit.rules);
  return {
    format: "dauys-certificate-1",
    rules: unit.rules.id,
    unit: run.unit,
    house: unit.house,
    lists: unit.votes.lists.map((entry) => usedAttributes(unit.rules, entry)),
    totals: unit.votes.totals,
    ...(national && { nation: { votes: Object.fromEntries(unit.nationVotes), totals: unit.nation.totals } }),
    qualified,
    pools: [...run.pools].sort((a, b) => a.path.length - b.path.length),
    ties: run.certified,
    result,
  };
}

/** Whether a threshold in a unit looks at the whole nation; the clauses that replace others always do. */
function looksAtNation(rules: Rules): boolean {
  const { clauses, fallback } = rules.distribution.qualification;
  if (fallback !== undefined) return true;
  return clauses.some((clause) =>
    clause.anyOf.some(
      (condition) => (condition.by === "share" || condition.by === "votes") && condition.scope === "nation",
    ),
  );
}
