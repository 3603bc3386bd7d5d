import { ceilDivide, type Fraction, floorDivide, fraction, parseFraction, roundDivide } from "../../../exact/index.ts";
import type { CandidateLists, Rules } from "../../../rules/index.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";
import { called } from "./called.ts";

/** How many people a list may have at most: exactly, and under each way of rounding. */
export interface SizeLimit {
  readonly exact: Fraction;
  readonly down: number;
  readonly nearest: number;
  readonly up: number;
  /** By the rounding that the law names; `null` when it names none. */
  readonly limit: number | null;
}

/** The longest list for so many mandates; `null` where the law sets no limit or its value is not known. */
export function sizeLimit({ lists }: Rules, seats: number): SizeLimit | null {
  const maximum = lists?.maximum;
  const over = parseFraction(maximum?.over ?? "");
  if (maximum === undefined || maximum.status === "unknown" || over === null) return null;
  const exact = fraction(BigInt(seats) * (over.den + over.num), over.den);
  const down = Number(floorDivide(exact.num, exact.den));
  const nearest = Number(roundDivide(exact.num, exact.den));
  const up = Number(ceilDivide(exact.num, exact.den));
  const { rounding } = maximum;
  return { exact, down, nearest, up, limit: rounding === "unknown" ? null : { down, nearest, up }[rounding] };
}

/**
 * Whether a list of `count` people is too long for so many mandates, by counts alone. Where the law names no rounding, a
 * list that only some roundings allow is a warning; one that none allows weighs as the rules say.
 * @law Kazakhstan: Act on Elections, Art. 89(4).
 */
export function sizeFinding(rules: Rules, seats: number, count: number): ListFinding | null {
  const limits = sizeLimit(rules, seats);
  const maximum = rules.lists?.maximum;
  if (limits === null || maximum === undefined) return null;
  const { exact, down, nearest, up, limit } = limits;
  const { severity } = maximum;
  const parts = { about: ABOUT_LIST, clause: maximum } as const;
  if (limit !== null) {
    if (count <= limit) return null;
    return makeFinding("N01", "over", { ...parts, severity, operands: { count, seats, exact, limit } });
  }
  if (count <= down) return null;
  const operands = { count, seats, exact, down, nearest, up };
  if (count <= up) return makeFinding("N01", "reading", { ...parts, severity: "warning", operands });
  return makeFinding("N01", "always", { ...parts, severity, operands });
}

/** A list that is too long, or too short to fill all mandates that lists contest. */
export function checkSize({ rules, list, context }: Checking): readonly ListFinding[] {
  const count = list.candidates.length;
  const long = sizeFinding(rules, context.seats, count);
  const short = shortFinding(rules, context.seats, count);
  return [long, short].filter((finding) => finding !== null);
}

/** A warning where a list has fewer people than mandates are contested, by counts alone. */
export function shortFinding(rules: Rules, seats: number, count: number): ListFinding | null {
  if (count >= seats) return null;
  const clause = rules.silent.find(({ id }) => id === "list-shorter-than-seats");
  return makeFinding("N03", "shorter", { severity: "warning", about: ABOUT_LIST, clause, operands: { count, seats } });
}

/** One list of a party too many. */
export function checkListsPerParty({ law, list, others, names }: Checking): readonly ListFinding[] {
  const clause: CandidateLists["listsPerParty"] = law.listsPerParty;
  const same = others.filter(({ party }) => party === list.party);
  if (clause === undefined || same.length + 1 <= clause.most) return [];
  const lists = same.map((other) => other.list).sort();
  const operands = { party: list.party, count: same.length + 1, limit: clause.most, lists: lists.join(", ") };
  const words = { party: called(names, [list.party]), lists: called(names, lists) };
  return [makeFinding("N26", "second", { severity: "error", about: ABOUT_LIST, clause, operands, words })];
}
