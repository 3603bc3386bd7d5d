import { baseValue } from "./bases.ts";
import type { Row } from "./certificate.ts";
import { clausesInForce } from "./fallback.ts";
import { enumerated, quoted, refuse } from "./reasons.ts";
import { type Standing, standingOf, type Threshold } from "./threshold.ts";

/**
 * Checks the claimed `qualified` against section 2, 1 to 5. Returns the lists that qualify, or `null` after having said
 * why the claim does not stand.
 */
export function checkQualified(input: Threshold): ReadonlySet<string> | null {
  const { paper, reasons } = input;
  const clauses = clausesInForce(input);
  if (clauses === null) return null;
  const threshold = { ...input, clauses };
  const standings = new Map<string, Standing>();
  for (const row of paper.lists) {
    standings.set(row.list, standingOf(threshold, row));
    if (reasons.length > 0) return null;
  }
  const first = byClauses(threshold, standings);
  if (first === null) return null;
  const claimed = new Set(paper.qualified);
  if (claimed.size !== paper.qualified.length) refuse(reasons, "qualified names a list twice");
  const lacking = [...first].filter((list) => !claimed.has(list));
  for (const list of lacking.slice(0, 10)) {
    refuse(reasons, `qualified lacks ${quoted(list)}, which qualifies: ${standings.get(list)?.because ?? ""}`);
  }
  const added = paper.lists.filter((row) => claimed.has(row.list) && !first.has(row.list));
  if (first.size - lacking.length + added.length !== claimed.size)
    refuse(reasons, "qualified names what is no list of the unit");
  if (reasons.length === 0) checkAdded(threshold, first, added, standings);
  return reasons.length === 0 ? claimed : null;
}

/** The lists that qualify by the clauses, lowered where the rules lower them; where nobody does, by `ifNone`. */
function byClauses({ law, paper, reasons }: Threshold, standings: ReadonlyMap<string, Standing>): Set<string> | null {
  const { ifNone } = law.distribution.qualification;
  const reached = [...standings].flatMap(([list, { rounds }]) => (rounds === null ? [] : [{ list, rounds }]));
  const ascending = reached.toSorted((a, b) => (a.rounds < b.rounds ? -1 : a.rounds > b.rounds ? 1 : 0));
  // Lowered until so many qualify, or as long as it can be.
  const last = ifNone?.rule === "lower" ? (ascending[(ifNone.until ?? 1) - 1] ?? ascending.at(-1)) : undefined;
  const found = ascending.filter(({ rounds }) => rounds <= (last?.rounds ?? 0n));
  if (found.length > 0) return new Set(found.map(({ list }) => list));
  if (ifNone?.rule === "admit-all") return new Set(paper.lists.map((row) => row.list));
  refuse(reasons, "no list qualifies, and the rules do not say what then");
  return null;
}

/** Section 2, 5: the lists added by `admitUntil` are the next by votes, no more than needed and no fewer. */
function checkAdded(
  threshold: Threshold,
  first: ReadonlySet<string>,
  added: readonly Row[],
  standings: ReadonlyMap<string, Standing>,
): void {
  const { law, paper, unit, reasons } = threshold;
  const rule = law.distribution.qualification.admitUntil;
  if (rule === undefined || paper.lists.every((row) => row.admitted !== undefined)) {
    for (const { list } of added.slice(0, 10)) {
      refuse(reasons, `qualified has ${quoted(list)}, which does not: ${standings.get(list)?.because ?? ""}`);
    }
    return;
  }
  const base = baseValue(law, unit, rule.of, reasons);
  if (base === null) return;
  const enough = (rows: readonly Row[]): boolean => {
    const left = rows.reduce((sum, row) => sum + BigInt(row.votes), 0n) * rule.at.den;
    const right = rule.at.num * base;
    return rows.length >= rule.lists && (rule.compare === ">=" ? left >= right : left > right);
  };
  const before = paper.lists.filter((row) => first.has(row.list));
  const waiting = paper.lists.filter((row) => !first.has(row.list) && row.admitted !== false && row.votes > 0);
  const kept = added.toSorted((a, b) => b.votes - a.votes);
  if (kept.length > 0 && enough([...before, ...kept.slice(0, -1)])) {
    refuse(reasons, `qualified has ${quoted(kept.at(-1)?.list ?? "")}, although the lists before it are enough`);
  }
  if (kept.length < waiting.length && !enough([...before, ...kept])) {
    refuse(reasons, "qualified lacks a list: those admitted are too few or do not have the share");
  }
  checkNextByVotes(kept, waiting, reasons);
}

function checkNextByVotes(kept: readonly Row[], waiting: readonly Row[], reasons: Threshold["reasons"]): void {
  const fewest = kept.at(-1)?.votes ?? Number.POSITIVE_INFINITY;
  const names = new Set(kept.map((row) => row.list));
  const passedOver = waiting.filter((row) => !names.has(row.list) && row.votes >= fewest);
  if (passedOver.length > 0) {
    refuse(
      reasons,
      `qualified passes over ${enumerated(passedOver.map((row) => row.list))} with no fewer than ${fewest} votes`,
    );
  }
  const strangers = kept.filter((row) => row.admitted === false || row.votes === 0);
  if (strangers.length > 0)
    refuse(reasons, `qualified has ${enumerated(strangers.map((row) => row.list))}, which cannot be added`);
  const equal = kept.find((row, i) => kept[i + 1]?.votes === row.votes);
  if (equal !== undefined)
    refuse(reasons, `several lists are equal for the next place with ${equal.votes} votes: undetermined`);
}
