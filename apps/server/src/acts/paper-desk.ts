import type { Statements } from "@dauys/store/tables";
import { isWithin } from "../access/index.ts";
import { type AgreedPaper, agreedPapers, markProposed } from "../entry/index.ts";
import type { Office } from "../office/index.ts";

/** The agreed papers of a unit and of all below it; of each unit the one that has waited longest. */
export async function agreedIn(office: Office, unit: string): Promise<readonly AgreedPaper[]> {
  const tree = await office.record.units();
  const seen = new Set<string>();
  return (await agreedPapers(office.tables)).filter((paper) => {
    const first = !seen.has(paper.unit);
    seen.add(paper.unit);
    return first && isWithin(tree, paper.unit, unit);
  });
}

/**
 * Notes that papers were put before a commission.
 * @throws Error where one of them was put before another in the meantime: then nothing is proposed
 */
export async function markProposedPapers(
  statements: Statements,
  papers: readonly AgreedPaper[],
  proposal: string,
): Promise<void> {
  for (const { unit, round } of papers) {
    const marked = await markProposed(statements, unit, round, proposal);
    if (!marked) throw new PaperGone(unit);
  }
}

/** A paper that waits no more, because somebody else proposed it or sent it back at the same moment. */
export class PaperGone extends Error {
  readonly unit: string;

  constructor(unit: string) {
    super(`the paper of ${unit} does not wait any more`);
    this.unit = unit;
  }
}
