import type { Statements } from "@dauys/store/tables";
import { tellEnd } from "./endings.ts";
import { headOf, type Proposal } from "./proposal.ts";

/** Notes how proposals ended, and tells whom it concerns; returns those of which that was not noted before. */
export async function noteAll(statements: Statements, ends: readonly Proposal[]): Promise<ReadonlySet<Proposal>> {
  const noted = new Set<Proposal>();
  // In one order, so that two nodes never wait for each other.
  for (const ended of ends.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (await note(statements, ended)) noted.add(ended);
  }
  return noted;
}

async function note(statements: Statements, ended: Proposal): Promise<boolean> {
  const { id, state, first, refusal, endedAt } = ended;
  const changed = await statements.change(
    "UPDATE proposals SET state = $2, first_entry = $3, refusal = $4, ended_at = $5 WHERE id = $1 AND state = 'signed'",
    [id, state, first, refusal === null ? null : JSON.stringify(refusal), endedAt],
  );
  if (changed === 0) return false;
  if (first !== null) await tellEnd(statements, ended, { how: "recorded", first: first + headOf(ended) });
  else if (refusal !== null) await tellEnd(statements, ended, { how: "refused", ...refusal });
  return true;
}
