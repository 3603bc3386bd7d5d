import type { Statements, Tables } from "@dauys/store/tables";
import { together } from "../office/index.ts";
import { noteAll } from "./note-end.ts";
import type { Proposal } from "./proposal.ts";
import { type Taken, type Taking, takeAll } from "./take.ts";

const MOST_TOGETHER = 24;

/** A step of a proposal: a signature to be taken, or an end to be noted; and where what became of it is put. */
type Step = { readonly taking: Taking; taken: Taken | null } | { readonly ended: Proposal; noted: boolean };

// Of one kind and the other in one transaction after the other: two at the same time would look at the same few pages, and
// PostgreSQL would have one of them begin anew each time.
const inStep = together(MOST_TOGETHER, async (statements: Statements, group: readonly Step[]) => {
  const takings = group.flatMap((step) => ("taking" in step ? [step] : []));
  const taken = await takeAll(
    statements,
    takings.map(({ taking }) => taking),
  );
  for (const [i, step] of takings.entries()) step.taken = taken[i] ?? null;
  const ends = group.flatMap((step) => ("ended" in step ? [step] : []));
  const noted = await noteAll(
    statements,
    ends.map(({ ended }) => ended),
  );
  for (const step of ends) step.noted = noted.has(step.ended);
  return group;
});

/**
 * Writes a signature down, and closes its proposal once there are enough by keys that sit on their seats now. `null` where the
 * proposal had ended without it.
 */
export async function takeSignature(tables: Tables, taking: Taking): Promise<Taken | null> {
  const step = { taking, taken: null };
  await inStep(tables, step);
  return step.taken;
}

/** Notes how a proposal ended, and tells whom it concerns; false where that was done already. */
export async function noteEnd(tables: Tables, ended: Proposal): Promise<boolean> {
  const step = { ended, noted: false };
  await inStep(tables, step);
  return step.noted;
}
