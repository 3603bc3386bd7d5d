import type { Row } from "./certificate.ts";
import type { Clause } from "./law.ts";
import { refuse } from "./reasons.ts";
import { clauseFor, standingOf, type Threshold } from "./threshold.ts";

/**
 * The clauses that apply (section 2, 4): those of the rules, or the fallback where too few lists of the nation pass a
 * clause that has conditions. A certificate of a unit tells the attributes of the unit's lists only; where those that
 * stand elsewhere could tip the number, it proves nothing, and the answer is `null`.
 */
export function clausesInForce(threshold: Threshold): readonly Clause[] | null {
  const { law, paper, reasons } = threshold;
  const { clauses, fallback } = law.distribution.qualification;
  if (fallback === undefined) return clauses;
  const known = new Map(paper.lists.map((row) => [row.list, row]));
  const national = { ...threshold, unit: threshold.nation };
  let [certain, possible] = [0, 0];
  for (const [list, votes] of votesByList(threshold)) {
    const row = known.get(list);
    if (row === undefined) possible += mayPass(national, { list, votes }) ? 1 : 0;
    else certain += passesConditions(national, { ...row, votes }) ? 1 : 0;
    if (reasons.length > 0) return null;
  }
  if (certain >= fallback.lists) return clauses;
  if (certain + possible < fallback.lists) return fallback.clauses;
  refuse(
    reasons,
    `whether ${fallback.lists} lists of the nation pass the threshold depends on lists that do not stand in this unit`,
  );
  return null;
}

function votesByList({ paper }: Threshold): Iterable<readonly [string, number]> {
  return paper.nation?.votes ?? paper.lists.map((row) => [row.list, row.votes] as const);
}

function passesConditions(national: Threshold, row: Row): boolean {
  const clause = clauseFor(national.clauses, row);
  return clause !== undefined && clause.anyOf.length > 0 && standingOf(national, row).rounds === 0n;
}

/** Whether a list of unknown attributes could pass some clause. */
function mayPass(national: Threshold, row: Row): boolean {
  return national.clauses.some((clause) => {
    const { for: _, ...open } = clause;
    return passesConditions({ ...national, clauses: [open] }, row) || open.anyOf.some(({ by }) => by === "seats");
  });
}
