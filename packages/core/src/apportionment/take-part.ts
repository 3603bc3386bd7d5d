import { type Fraction, floorDivide, fraction, fractionText, subtract } from "../exact/index.ts";
import type { Base, ThresholdClause } from "../rules/index.ts";
import { atLeastZero, baseOf, combine, constant, type Linear, signOf, votesOf } from "./bound.ts";
import { lawFraction, type Weighted } from "./contender.ts";
import type { ListVotes } from "./contest.ts";
import type { ContestFault } from "./outcome.ts";
import { fits, loweredBy, type Qualified, type Qualifying, qualify, sharesOf, unitBase } from "./qualify.ts";
import { type Run, type Stop, silent } from "./run.ts";

/** Who takes part in the distribution, and the seats that some lists get before it. */
export interface Participation {
  readonly qualified: readonly ListVotes[];
  readonly bands: ReadonlyMap<string, number>;
}

/** Participation, or what stands in its way. */
export type TakingPart = Participation | Stop | { readonly fault: ContestFault };

/** Thresholds, and what the law does when too few lists pass them. */
export function takePart(run: Run, q: Qualifying): TakingPart {
  const { qualification } = q.rules.distribution;
  const { ifNone } = qualification;
  const result = overThreshold(q);
  if ("fault" in result) return result;
  let { qualified } = result;
  if (qualified.length === 0) {
    if (ifNone?.rule === "admit-all") qualified = q.here.lists;
    else return silent(run, ifNone?.article ?? firstArticle(q), ifNone?.rule === "silent" ? ifNone.silence : undefined);
  }
  const more = admitUntil(run, q, qualified);
  if (!("lists" in more)) return more;
  const bands = bandSeats(q, more.lists);
  if ("fault" in bands) return bands;
  return { qualified: more.lists, bands: bands.seats };
}

/** The clauses, the clauses in their place when too few lists qualify, and thresholds lowered until enough do. */
function overThreshold(q: Qualifying): Qualified {
  const { clauses, fallback, ifNone } = q.rules.distribution.qualification;
  let applied = clauses;
  let result = qualify(q, applied, fraction(0));
  if (fallback !== undefined && "qualified" in result && tooFew(q, clauses, fallback.lists)) {
    applied = fallback.clauses;
    result = qualify(q, applied, fraction(0));
  }
  if (ifNone?.rule !== "lower") return result;
  for (let times = 1; "qualified" in result && result.qualified.length < (ifNone.until ?? 1); times += 1) {
    const lowered = loweredBy(applied, lawFraction(ifNone.by), times);
    if (lowered === null) break;
    const to = [...new Set(sharesOf(applied).map((share) => fractionText(subtract(share, lowered))))];
    q.steps.push({ step: "lowered", by: fractionText(lowered), to, article: ifNone.article });
    result = qualify(q, applied, lowered);
  }
  return result;
}

/** Whether fewer than `least` lists pass a clause with conditions in the whole nation; exempt lists do not count. */
function tooFew(q: Qualifying, clauses: readonly ThresholdClause[], least: number): boolean {
  const bound = (entry: ListVotes): boolean => (clauses.find((clause) => fits(clause, entry))?.anyOf.length ?? 0) > 0;
  const lists = q.nation.lists.filter(bound);
  const result = qualify({ ...q, unit: "", here: { ...q.nation, lists }, steps: [] }, clauses, fraction(0));
  return "qualified" in result && result.qualified.length < least;
}

function firstArticle(q: Qualifying): string {
  return q.rules.distribution.qualification.clauses[0]?.article ?? q.rules.inForce.article;
}

function linearBase(
  q: Qualifying,
  of: Base,
  article: string,
): { readonly linear: Linear } | { readonly fault: ContestFault } {
  const value = unitBase(q, of, article);
  return "fault" in value ? value : { linear: baseOf(value.value) };
}

/** Adds the next lists by votes while too few lists, or too small a share of the base, take part. */
function admitUntil(
  run: Run,
  q: Qualifying,
  qualified: readonly ListVotes[],
): { readonly lists: readonly ListVotes[] } | Stop | { readonly fault: ContestFault } {
  const rule = q.rules.distribution.qualification.admitUntil;
  // Where the authority decided about every list, there is nothing to add and no base to ask for.
  if (rule === undefined || q.here.lists.every((entry) => entry.admitted !== undefined)) return { lists: qualified };
  const base = linearBase(q, rule.of, rule.article);
  if ("fault" in base) return base;
  const at = lawFraction(rule.at);
  const inside = new Set(qualified.map((entry) => entry.list));
  const waiting = q.here.lists
    .filter((entry) => !inside.has(entry.list) && entry.votes > 0 && entry.admitted !== false)
    .sort((a, b) => b.votes - a.votes);
  q.bounds?.push(...q.here.lists.map((entry) => signOf(votesOf(entry.list, entry.votes))));
  const enough = (): boolean => {
    const together = combine(
      ...q.here.lists.filter((e) => inside.has(e.list)).map((e) => [at.den, votesOf(e.list, e.votes)] as const),
    );
    const strict = constant(rule.compare === ">" ? 1n : 0n);
    const difference = combine([1n, together], [-at.num, base.linear], [-1n, strict]);
    q.bounds?.push(atLeastZero(difference));
    return inside.size >= rule.lists && difference.now >= 0n;
  };
  const added: string[] = [];
  while (!enough()) {
    const [next, ...rest] = waiting.splice(0);
    if (next === undefined) break;
    const equal = rest.filter((entry) => entry.votes === next.votes);
    if (equal.length > 0) {
      const among = [next, ...equal].map((entry) => entry.list);
      return silent(run, rule.article, undefined, { among, seats: 1 });
    }
    const votes = votesOf(next.list, next.votes);
    q.bounds?.push(...rest.map((entry) => signOf(combine([1n, votes], [-1n, votesOf(entry.list, entry.votes)]))));
    inside.add(next.list);
    added.push(next.list);
    waiting.push(...rest);
  }
  if (added.length > 0) q.steps.push({ step: "admitted-next", lists: added, article: rule.article });
  return { lists: q.here.lists.filter((entry) => inside.has(entry.list)) };
}

/** Seats of lists in a band below the threshold. */
function bandSeats(
  q: Qualifying,
  qualified: readonly ListVotes[],
): { readonly seats: ReadonlyMap<string, number> } | { readonly fault: ContestFault } {
  const seats = new Map<string, number>();
  const inside = new Set(qualified.map((entry) => entry.list));
  const outside = q.here.lists.filter((entry) => !inside.has(entry.list));
  for (const band of q.rules.distribution.qualification.bands ?? []) {
    const base = linearBase(q, band.of, band.article);
    if ("fault" in base) return base;
    const reaches = (entry: ListVotes, text: string): boolean => {
      const at = lawFraction(text);
      const difference = combine([at.den, votesOf(entry.list, entry.votes)], [-at.num, base.linear]);
      q.bounds?.push(atLeastZero(difference));
      return difference.now >= 0n;
    };
    const rows = outside
      .filter((entry) => reaches(entry, band.from) && !reaches(entry, band.below))
      .map(({ list, votes }) => ({ list, votes, seats: band.seats }));
    for (const row of rows) seats.set(row.list, band.seats);
    if (rows.length > 0) q.steps.push({ step: "band", rows, article: band.article });
  }
  return { seats };
}

/** The factor on each list's votes; 1 where no weight fits. */
export function weigh(
  q: Qualifying,
  qualified: readonly ListVotes[],
): { readonly lists: readonly Weighted[] } | { readonly fault: ContestFault } {
  let lists: readonly Weighted[] = qualified.map((entry) => ({ entry, factor: fraction(1) }));
  for (const weight of q.rules.distribution.weights ?? []) {
    const base = weight.below === undefined ? null : linearBase(q, weight.below.of, weight.article);
    if (base !== null && "fault" in base) return base;
    const below = (entry: ListVotes): boolean => {
      if (weight.below === undefined || base === null) return true;
      const at: Fraction = lawFraction(weight.below.at);
      const difference = combine([at.den, votesOf(entry.list, entry.votes)], [-at.num, base.linear]);
      q.bounds?.push(atLeastZero(difference));
      return difference.now < 0n;
    };
    const fit = new Set(qualified.filter((entry) => fits(weight, entry) && below(entry)).map((entry) => entry.list));
    lists = lists.map((item) => (fit.has(item.entry.list) ? { ...item, factor: lawFraction(weight.factor) } : item));
    const rows = qualified.filter((entry) => fit.has(entry.list)).map(({ list, votes }) => ({ list, votes }));
    if (rows.length > 0) q.steps.push({ step: "weight", factor: weight.factor, rows, article: weight.article });
  }
  return { lists };
}

/** The whole part of `factor * votes * seats / total`, and the bounds within which it stays the same. */
export function wholeQuotient(q: Qualifying, votes: Linear, total: Linear, seats: number, factor: Fraction): number {
  const up = combine([factor.num * BigInt(seats), votes]);
  const down = combine([factor.den, total]);
  const whole = floorDivide(up.now, down.now);
  const above = combine([1n, up], [-whole, down]);
  q.bounds?.push(atLeastZero(above), atLeastZero(combine([1n, down], [-1n, above], [-1n, constant(1n)])));
  return Number(whole);
}
