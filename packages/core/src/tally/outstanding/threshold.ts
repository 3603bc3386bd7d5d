import { type Fraction, parseFraction } from "../../exact/index.ts";
import type { Condition, Rules, ThresholdClause } from "../../rules/index.ts";
import { fewest, type Need, type Scope } from "./change.ts";
import { baseNow, type CountedList, type Field } from "./counted-unit.ts";

/**
 * How a list stands to the threshold: whether it passes now, and what it takes for that to change. Any one of `flips` is
 * enough, none: nothing changes it.
 */
export interface Standing {
  readonly list: string;
  readonly passes: boolean;
  readonly flips: readonly Need[];
}

/** What a threshold is held against: the unit, and the nation. In the nation's own view both are the same. */
export interface View {
  readonly rules: Rules;
  readonly unit: Field;
  readonly nation: Field;
  /** The scope of what the conditions call their unit. */
  readonly unitScope: Scope;
}

/** How each list of the unit stands to the clauses; `null` where a condition cannot be judged from what is counted. */
export function standings(view: View, clauses: readonly ThresholdClause[]): readonly Standing[] | null {
  const result = view.unit.lists.map((entry) => standing(view, clauses, entry));
  return result.every((each) => each !== null) ? result : null;
}

function standing(view: View, clauses: readonly ThresholdClause[], entry: CountedList): Standing | null {
  const { list } = entry;
  if (entry.admitted !== undefined) return { list, passes: entry.admitted, flips: [] };
  const clause = clauses.find((each) => fits(each, entry));
  if (clause === undefined || clause.anyOf.length === 0) return { list, passes: true, flips: [] };
  const tests = clause.anyOf.map((condition) => test(view, condition, entry));
  if (!tests.every((each) => each !== null)) return null;
  const held = tests.filter(({ passes }) => passes);
  if (held.length === 0) return { list, passes: false, flips: tests.flatMap(({ flips }) => flips ?? []) };
  // Passing takes one condition, so that failing takes all that hold now to fail: at least the most lasting one.
  const lasting = held.reduce((a, b) => (b.flips === null || (a.flips !== null && b.flips.at > a.flips.at) ? b : a));
  return { list, passes: true, flips: lasting.flips === null ? [] : [lasting.flips] };
}

/** Whether a clause is for a list. */
export function fits(clause: Pick<ThresholdClause, "for">, entry: CountedList): boolean {
  const { alliance, minority } = clause.for ?? {};
  const parties = entry.alliance ?? 1;
  if (alliance !== undefined && (parties < (alliance.min ?? 1) || parties > (alliance.max ?? parties))) return false;
  return minority === undefined || minority === (entry.minority ?? false);
}

interface Test {
  readonly passes: boolean;
  readonly flips: Need | null;
}

function test(view: View, condition: Condition, entry: CountedList): Test | null {
  if (condition.by === "quota") return null;
  if (condition.by === "seats") {
    const seats = entry.basic ?? 0;
    return { passes: condition.compare === ">=" ? seats >= condition.at : seats > condition.at, flips: null };
  }
  const scope = condition.scope === "nation" ? "nation" : view.unitScope;
  const field = condition.scope === "nation" ? view.nation : view.unit;
  const votes = BigInt(field.lists.find(({ list }) => list === entry.list)?.votes ?? 0);
  const orEqual = condition.compare === ">=";
  if (condition.by === "votes") return side(votes - BigInt(condition.at), { other: 0n, own: 1n }, orEqual, scope);
  const base = baseNow(view.rules, field, condition.of);
  return base === null ? null : shareTest(votes, base, lawFraction(condition.at), orEqual, scope);
}

/** The comparison of a list's votes with a share of a base to which every vote adds one. */
export function shareTest(votes: bigint, base: bigint, { num, den }: Fraction, orEqual: boolean, scope: Scope): Test {
  return side(den * votes - num * base, { other: -num, own: den - num }, orEqual, scope);
}

/** `now > 0` or `now >= 0`, where a vote for the list changes it by `own` and any other ballot by `other` or not at all. */
function side(
  now: bigint,
  slope: { readonly own: bigint; readonly other: bigint },
  orEqual: boolean,
  scope: Scope,
): Test {
  const passes = orEqual ? now >= 0n : now > 0n;
  const worst = slope.own < slope.other ? slope.own : slope.other;
  const best = slope.own > slope.other ? slope.own : slope.other;
  // That it does not hold is the same comparison the other way round, and equality is on the other side.
  const at = passes ? fewest(now, worst, orEqual) : fewest(-now, -best, !orEqual);
  return { passes, flips: at === null ? null : { scope, at } };
}

/** A fraction that a rules file holds; its shape was checked when the file was read. */
export function lawFraction(text: string): Fraction {
  const value = parseFraction(text);
  if (value === null) throw new TypeError(`a rules file that was not checked: ${text} is no fraction`);
  return value;
}
