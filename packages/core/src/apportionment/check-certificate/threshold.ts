import { baseValue, type Figures } from "./bases.ts";
import type { Certificate, Row } from "./certificate.ts";
import { floor, type Ratio, times, whole } from "./fraction.ts";
import type { Clause, Condition, Fits, Law } from "./law.ts";
import { methodFor, quotaOf } from "./quota.ts";
import { digits, quoted, type Reasons, refuse } from "./reasons.ts";

/** What the conditions of section 2 look at. */
export interface Threshold {
  readonly law: Law;
  readonly paper: Certificate;
  readonly unit: Figures;
  /** The nation's figures; those of the unit where the unit is the nation. */
  readonly nation: Figures;
  /** The clauses that apply: those of the rules, or their fallback. */
  readonly clauses: readonly Clause[];
  readonly reasons: Reasons;
}

/** Where a list stands: how often every share would have to be lowered until it qualifies, and what says so. */
export interface Standing {
  /** 0: it qualifies; `null`: no lowering helps. */
  readonly rounds: bigint | null;
  readonly because: string;
}

/** Whether a clause or weight is for this list. */
export function fitsList(fits: Fits | undefined, row: Row): boolean {
  const { min = 1, max = Number.POSITIVE_INFINITY } = fits?.alliance ?? {};
  const parties = row.alliance ?? 1;
  if (parties < min || parties > max) return false;
  return fits?.minority === undefined || fits.minority === (row.minority ?? false);
}

/** Where a list stands by the authority's own decision or by the first clause that fits it. */
export function standingOf(threshold: Threshold, row: Row): Standing {
  if (row.admitted !== undefined) {
    return { rounds: row.admitted ? 0n : null, because: `the authority ${row.admitted ? "admitted" : "excluded"} it` };
  }
  const clause = clauseFor(threshold.clauses, row);
  if (clause === undefined) return { rounds: 0n, because: "no threshold clause is for it" };
  if (clause.anyOf.length === 0) return { rounds: 0n, because: "it is exempt from the threshold" };
  const standings = clause.anyOf.map((condition) => standingBy(threshold, condition, row));
  return {
    rounds: fewestRounds(standings),
    because: standings.map(({ because }) => because).join("; "),
  };
}

/** The first clause that is for this list. */
export function clauseFor(clauses: readonly Clause[], row: Row): Clause | undefined {
  return clauses.find((clause) => fitsList(clause.for, row));
}

/** The fewest rounds among several standings. */
function fewestRounds(standings: Iterable<Standing>): bigint | null {
  let fewest: bigint | null = null;
  for (const { rounds } of standings) {
    if (rounds !== null && (fewest === null || rounds < fewest)) fewest = rounds;
  }
  return fewest;
}

function standingBy(threshold: Threshold, condition: Condition, row: Row): Standing {
  switch (condition.by) {
    case "votes":
      return compared(condition, votesIn(threshold, condition.scope, row), BigInt(condition.at));
    case "seats":
      return compared(condition, BigInt(row.basic ?? 0), BigInt(condition.at));
    case "quota": {
      const quota = times(condition.at, thresholdQuota(threshold));
      return compared(condition, BigInt(row.votes) * quota.den, quota.num);
    }
    case "share":
      return standingByShare(threshold, condition, row);
  }
}

function compared({ by, compare }: Pick<Condition, "by" | "compare">, left: bigint, right: bigint): Standing {
  const meets = compare === ">=" ? left >= right : left > right;
  return {
    rounds: meets ? 0n : null,
    because: `by ${by} ${digits(left)} is ${meets ? "" : "not "}${compare} ${digits(right)}`,
  };
}

function standingByShare(threshold: Threshold, condition: Extract<Condition, { by: "share" }>, row: Row): Standing {
  const figures = condition.scope === "nation" ? threshold.nation : threshold.unit;
  const base = baseValue(threshold.law, figures, condition.of, threshold.reasons);
  if (base === null) return { rounds: null, because: `the base "${condition.of}" is missing` };
  const votes = votesIn(threshold, condition.scope, row);
  const now = compared(condition, votes * condition.at.den, condition.at.num * base);
  return now.rounds === null ? { ...now, rounds: roundsOfLowering(threshold, condition, votes, base) } : now;
}

/** Solves `votes >= (at - rounds * by) * base` for the fewest rounds, lowering only while every share stays above zero. */
function roundsOfLowering(
  { law, clauses }: Threshold,
  { at, compare }: { readonly at: Ratio; readonly compare: ">=" | ">" },
  votes: bigint,
  base: bigint,
): bigint | null {
  const { ifNone } = law.distribution.qualification;
  if (ifNone?.rule !== "lower" || ifNone.by.num === 0n || base === 0n) return null;
  const { by } = ifNone;
  const exact = { num: (at.num * base - votes * at.den) * by.den, den: at.den * by.num * base };
  const below = floor(exact);
  const rounds = compare === ">=" && below * exact.den === exact.num ? below : below + 1n;
  const stays = (share: Ratio): boolean => share.num * by.den > rounds * by.num * share.den;
  return clauses.every(({ anyOf }) => anyOf.every((each) => each.by !== "share" || stays(each.at))) ? rounds : null;
}

function votesIn({ paper }: Threshold, scope: "nation" | "unit", row: Row): bigint {
  const inNation = scope === "nation" ? paper.nation?.votes.get(row.list) : undefined;
  return BigInt(inNation ?? row.votes);
}

/** The quota of the first method that applies, over all lists and the whole house. */
function thresholdQuota({ law, paper, unit, reasons }: Threshold): Ratio {
  const method = methodFor(law.distribution, paper.house);
  const all = whole(unit.lists + BigInt(unit.totals.others ?? 0));
  const quota = method?.kind === "quota" ? quotaOf(method.quota, all, paper.house) : null;
  if (quota !== null) return quota;
  refuse(
    reasons,
    `a threshold of unit ${quoted(paper.unit)} asks for a quota, and none applies to its ${paper.house} seats`,
  );
  return whole(0);
}
