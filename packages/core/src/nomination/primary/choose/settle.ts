import type { TieRule } from "../rating.ts";
import { fits, type Pool } from "./fits.ts";
import { passedBecause } from "./reason.ts";
import { type Contender, countsOf, mostOf, type OpenTie, type Run, type SettledTie } from "./run.ts";

/** Equal people of whom exactly `take` are taken, and those of whom the other places are filled afterwards. */
interface Equals {
  readonly rank: number;
  readonly members: readonly Contender[];
  readonly take: number;
  readonly later: readonly Pool[];
}

/**
 * Takes so many of equal people: those who are in every such set, and of the others whom the rules for ties name. Those
 * who are in no such set are passed over. What the rules leave open stops the choice with a question.
 */
export function settle(run: Run, equals: Equals, ties: readonly TieRule[]): void {
  const kinds = [...new Set(equals.members.map(({ serves }) => serves))];
  const out = kinds.filter((kind) => !canTake(run, equals, kind));
  const inside = kinds.filter((kind) => !out.includes(kind) && !canSpare(run, equals, kind));
  for (const member of equals.members.filter(({ serves }) => out.includes(serves))) pass(run, equals, member);
  const certain = equals.members.filter(({ serves }) => inside.includes(serves));
  for (const member of certain) takeOne(run, equals.rank, member);
  const open = equals.members.filter(({ serves }) => !out.includes(serves) && !inside.includes(serves));
  const rest = { ...equals, members: open, take: equals.take - certain.length };
  if (open.length > 0) decide(run, rest, ties);
}

/** Whether one of a kind is in some set of so many. */
function canTake({ choice, held }: Run, { members, take, later }: Equals, kind: number): boolean {
  if (take === 0) return false;
  const others = countsOf(members, held.length);
  others[kind] = (others[kind] ?? 0) - 1;
  const taken = held.map((count, i) => count + (i === kind ? 1 : 0));
  return fits(choice.needs, taken, [{ counts: others, take: take - 1 }, ...later]);
}

/** Whether some set of so many leaves one of a kind out. */
function canSpare({ choice, held }: Run, { members, take, later }: Equals, kind: number): boolean {
  const others = countsOf(members, held.length);
  others[kind] = (others[kind] ?? 0) - 1;
  return fits(choice.needs, held, [{ counts: others, take }, ...later]);
}

function takeOne(run: Run, rank: number, { id, serves }: Contender): void {
  run.held[serves] = (run.held[serves] ?? 0) + 1;
  run.taken.push({ id, rank });
}

/** Somebody who is passed over with places left: by quotas, or because equals who serve them go first. */
function pass(run: Run, { rank, members, take, later }: Equals, { id, serves }: Contender): void {
  const others = countsOf(members, run.held.length);
  others[serves] = (others[serves] ?? 0) - 1;
  const placesLeft = take + later.reduce((sum, pool) => sum + pool.take, 0);
  const [first, ...rest] = later;
  // Where none of the class is taken, the place of somebody taken all the same would come off the next pool.
  const pools: readonly Pool[] =
    take > 0
      ? [{ counts: others, take: take - 1 }, ...later]
      : first === undefined
        ? []
        : [joined(others, first), ...rest];
  const reason = passedBecause(run.choice.needs, run.held, serves, pools);
  if (reason !== null) run.passed.push({ id, rank, reason: { ...reason, placesLeft } });
}

function joined(counts: readonly number[], pool: Pool): Pool {
  return { counts: pool.counts.map((count, kind) => count + (counts[kind] ?? 0)), take: pool.take - 1 };
}

function decide(run: Run, equals: Equals, [rule, ...ties]: readonly TieRule[]): void {
  if (rule === "earlier-registration") {
    if (equals.members.every(({ order }) => order !== undefined)) byRegistration(run, equals, ties);
    else answered(run, equals, "data");
  } else answered(run, equals, rule ?? "silent");
}

/** One after the other as they registered; those of one order are still equal. */
function byRegistration(run: Run, equals: Equals, ties: readonly TieRule[]): void {
  const before = run.taken.length;
  const orders = [...new Set(equals.members.map(({ order }) => order ?? 0))].sort((a, b) => a - b);
  let places = equals.take;
  for (const [i, order] of orders.entries()) {
    const members = equals.members.filter((member) => member.order === order);
    const others = equals.members.filter((member) => orders.indexOf(member.order ?? 0) > i);
    const after = (take: number): readonly Pool[] => [
      { counts: countsOf(others, run.held.length), take: places - take },
      ...equals.later,
    ];
    const take = mostOf(run, members, after, places);
    settle(run, { ...equals, members, take, later: after(take) }, ties);
    places -= take;
    if (run.question !== null) return;
  }
  record(
    run,
    equals,
    run.taken.slice(before).map(({ id }) => id),
    "earlier-registration",
  );
}

function answered(run: Run, equals: Equals, kind: OpenTie["kind"]): void {
  const mixed = new Set(equals.members.map(({ serves }) => serves)).size > 1;
  const tie: OpenTie = { among: equals.members.map(({ id }) => id), places: equals.take, kind, mixed };
  const answer = run.choice.decide(tie);
  if (answer === null) {
    run.question = tie;
    return;
  }
  const [winners, losers] = [true, false].map((is) =>
    equals.members.filter(({ id }) => answer.winners.includes(id) === is),
  ) as [Contender[], Contender[]];
  const held = run.held.map((count, kind) => count + winners.filter(({ serves }) => serves === kind).length);
  if (winners.length + losers.length !== tie.among.length || !fits(run.choice.needs, held, equals.later)) {
    run.question = tie;
    run.refusedAnswer = tie;
    return;
  }
  for (const winner of winners) takeOne(run, equals.rank, winner);
  record(run, equals, answer.winners, answer.by);
}

function record(run: Run, { members, take }: Equals, winners: readonly string[], by: SettledTie["by"]): void {
  run.ties.push({ among: members.map(({ id }) => id), places: take, winners, by });
}
