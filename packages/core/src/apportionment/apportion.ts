import { outcomeOf, type Replay, type RunOptions, replay, type UnitContest } from "./apportion-unit.ts";
import type { Contest } from "./contest.ts";
import type { ContestFault, Outcome, Status, UnitOutcome } from "./outcome.ts";
import { prepare } from "./prepare.ts";
import { stopped } from "./run.ts";

/** The outcome of a contest, or why the input does not let it be distributed. */
export type Apportioned =
  | { readonly ok: true; readonly outcome: Outcome }
  | { readonly ok: false; readonly faults: readonly ContestFault[] };

/**
 * From the law and the votes to seats: the whole distribution as `docs/certificate.md` describes it. Exact; never
 * guesses: a lot, missing data or a silence of the law stops the unit with a question, and the answer is an input.
 *
 * @example
 * ```ts
 * import { apportion } from "@dauys/core/apportionment";
 * ```
 */
export function apportion(contest: Contest, options: Pick<RunOptions, "arithmetic"> = {}): Apportioned {
  const prepared = prepare(contest);
  if (!prepared.ok) return prepared;
  const units: UnitOutcome[] = [];
  const faults: ContestFault[] = [];
  for (const unit of prepared.units) {
    const result = resolve(unit, options);
    if ("fault" in result) faults.push(result.fault);
    else units.push(result);
  }
  return faults.length > 0 ? { ok: false, faults: distinct(faults) } : { ok: true, outcome: together(units) };
}

/** Distributes one unit, asking only what matters. */
export function resolve(unit: UnitContest, options: RunOptions = {}): UnitOutcome | { readonly fault: ContestFault } {
  const { replay: last, awarded } = settled(unit, options);
  return "fault" in last.end ? last.end : outcomeOf(unit, last, awarded);
}

/** The replay that stands, and the seats that are certain when it ends in a question. */
export function settled(
  unit: UnitContest,
  options: RunOptions = {},
): { readonly replay: Replay; readonly awarded: ReadonlyMap<string, number> } {
  const first = replay(unit, options);
  return stopped(first.end) ? explore(unit, first, options) : { replay: first, awarded: new Map() };
}

/** At most this many replays are spent on finding out whether a tie matters and which seats are certain. */
const MAX_REPLAYS = 512;

/**
 * Tries every way a tie could go. When all lead to the same seats nobody is asked; when all lead to the law's silence,
 * that is the outcome, since it outranks a lot; otherwise the first tie is the question.
 */
function explore(unit: UnitContest, first: Replay, options: RunOptions): ReturnType<typeof settled> {
  const ends: Replay[] = [];
  if (!branch(unit, first, options, new Map(), ends, { left: MAX_REPLAYS })) {
    return { replay: first, awarded: certainOfMany(unit, first, options) };
  }
  const decided = ends.flatMap(({ end }) => ("lists" in end ? [end.lists] : []));
  const sample = decided[0];
  const same =
    sample !== undefined && decided.length === ends.length && decided.every((seats) => sameSeats(seats, sample));
  if (same) return { replay: ends[0] as Replay, awarded: new Map() };
  const silence = ends.find(({ end }) => stopped(end) && end.stop.kind === "silent");
  if (silence !== undefined && decided.length === 0) return { replay: silence, awarded: new Map() };
  // A branch that ends in silence leaves every seat in it open.
  return { replay: first, awarded: decided.length === ends.length ? certain(decided) : new Map() };
}

/**
 * The certain seats where there are too many ways to try: those of one way, less the contested ones. Nothing is certain
 * where a clause after the tie could still take a seat, or where groups are tied.
 */
function certainOfMany(unit: UnitContest, first: Replay, options: RunOptions): ReadonlyMap<string, number> {
  const { end } = first;
  if (!stopped(end) || end.tie === undefined || unit.rules.distribution.majority !== undefined) return new Map();
  const winners = end.tie.among.slice(0, end.tie.seats);
  const { end: one } = replay(unit, { ...options, assumed: new Map([[end.tie.id, winners]]) });
  if (!("lists" in one) || winners.some((winner) => !one.lists.has(winner))) return new Map();
  const contested = new Set(winners);
  return new Map([...one.lists].map(([list, seats]) => [list, contested.has(list) ? seats - 1 : seats]));
}

/** Follows every branch of the open ties; false when there are too many to follow. */
function branch(
  unit: UnitContest,
  from: Replay,
  options: RunOptions,
  assumed: ReadonlyMap<string, readonly string[]>,
  ends: Replay[],
  budget: { left: number },
): boolean {
  const { end } = from;
  if (!stopped(end) || end.tie === undefined || end.stop.kind === "silent") {
    ends.push(from);
    return true;
  }
  const { among, seats } = end.tie;
  if (ways(among.length, seats) > budget.left) return false;
  for (const winners of subsets(among, seats)) {
    if (budget.left === 0) return false;
    budget.left -= 1;
    const tried = new Map([...assumed, [end.tie.id, winners]]);
    if (!branch(unit, replay(unit, { ...options, assumed: tried }), options, tried, ends, budget)) return false;
  }
  return true;
}

/** In how many ways `k` of `n` can be chosen; more than {@link MAX_REPLAYS} is only said to be more. */
function ways(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k) && count <= MAX_REPLAYS; i += 1) count = (count * (n - i + 1)) / i;
  return count;
}

/** All ways to choose `count` of the items, in order, one at a time. */
function* subsets(items: readonly string[], count: number): Generator<readonly string[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = 0; i + count <= items.length; i += 1) {
    for (const rest of subsets(items.slice(i + 1), count - 1)) yield [items[i] as string, ...rest];
  }
}

function sameSeats(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((list) => (a.get(list) ?? 0) === (b.get(list) ?? 0));
}

/** For every list the fewest seats that it has in any of the outcomes. */
function certain(outcomes: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const [first, ...others] = outcomes;
  if (first === undefined) return new Map();
  return new Map(
    [...first].map(([list, seats]) => [list, Math.min(seats, ...others.map((other) => other.get(list) ?? 0))]),
  );
}

const RANK: Readonly<Record<Status, number>> = { decided: 0, lot: 1, undetermined: 2, invalid: 3 };

/** The sum of units: decided only when every unit is, else as badly off as the worst. */
function together(units: readonly UnitOutcome[]): Outcome {
  const worst = units.reduce<UnitOutcome | null>(
    (w, unit) => (w === null || RANK[unit.status] > RANK[w.status] ? unit : w),
    null,
  );
  const status = worst?.status ?? "invalid";
  const add = (pick: (unit: UnitOutcome) => Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
    const total = new Map<string, number>();
    for (const unit of units)
      for (const [list, n] of Object.entries(pick(unit))) total.set(list, (total.get(list) ?? 0) + n);
    return Object.fromEntries(total);
  };
  return {
    status,
    seats: status === "decided" ? add((unit) => unit.seats ?? {}) : null,
    awarded: add((unit) => unit.awarded),
    qualified: [...new Set(units.flatMap((unit) => unit.qualified))],
    ...(worst?.question && { question: worst.question }),
    units,
  };
}

function distinct(faults: readonly ContestFault[]): readonly ContestFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
