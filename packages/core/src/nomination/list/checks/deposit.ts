import { compare, type Fraction, floorDivide, fraction } from "../../../exact/index.ts";
import type { Trilingual } from "../../../rules/index.ts";
import type { Checking } from "../context.ts";
import { type DepositClause, depositDue, depositShare, type LastResult } from "../deposit-due.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";

const PAID: Trilingual = { kk: "төленген сома", ru: "внесённая сумма", en: "what was paid" };
const WAGE: Trilingual = { kk: "ең төменгі жалақы", ru: "минимальная заработная плата", en: "the minimum wage" };
const LAST: Trilingual = { kk: "алдыңғы сайлаудағы нәтиже", ru: "прошлый результат", en: "the last result" };

/**
 * A deposit that is too small. Compared exactly; where less than one unit is missing the law would have to name a rounding,
 * and that is a warning. A last result that nobody stated is open only where it decides.
 */
export function checkDeposit({ law: { deposit: clause }, list, context }: Checking): readonly ListFinding[] {
  if (clause === undefined) return [];
  const wage = context.minimumWage ?? list.deposit?.minimumWage;
  const paid = list.deposit?.paid;
  const share = depositShare(clause, lastResult({ list, context }));
  if (share.most.num === 0n) return [];
  if (paid === undefined) return [open(clause, PAID)];
  if (wage === undefined) return [open(clause, WAGE)];
  const people = list.candidates.length;
  const due = depositDue(clause, wage, people, share.most);
  if (compare(fraction(paid), due) >= 0) return [];
  const least = depositDue(clause, wage, people, share.least);
  if (compare(share.least, share.most) < 0 && compare(fraction(paid), least) >= 0) return [open(clause, LAST)];
  const { minimumWages: wages } = clause;
  return [tooSmall(clause, { paid, due: least, people, wages, wage, pays: share.least })];
}

interface Sum {
  readonly paid: number;
  readonly due: Fraction;
  readonly people: number;
  readonly wages: number;
  readonly wage: number;
  readonly pays: Fraction;
}

function tooSmall(clause: DepositClause, operands: Sum): ListFinding {
  const parts = { about: ABOUT_LIST, clause, operands } as const;
  return BigInt(operands.paid) === floorDivide(operands.due.num, operands.due.den)
    ? makeFinding("N17", "rounding", { ...parts, severity: "warning" })
    : makeFinding("N17", "short", { ...parts, severity: "error" });
}

function open(clause: DepositClause, missing: Trilingual): ListFinding {
  const parts = { severity: "unknown", about: ABOUT_LIST, clause, operands: {}, words: { missing } } as const;
  return makeFinding("N17", "open", parts);
}

function lastResult({ list, context }: Pick<Checking, "list" | "context">): LastResult {
  const { lastElection } = context;
  if (lastElection === undefined) return list.deposit?.lastTime ?? "unknown";
  const votes = lastElection.votes[list.party];
  return votes === undefined ? "none" : { votes, valid: lastElection.valid };
}
