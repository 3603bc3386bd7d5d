import { BATCH_TYPE } from "@dauys/core/record";
import type { Statements } from "@dauys/store/tables";
import type { Office, OfficeRecord } from "../office/index.ts";
import { tellEnd } from "./endings.ts";
import { bytesOf, signedEntries } from "./entries.ts";
import type { Proposal, ProposalRefusal } from "./proposal.ts";
import { readProposal, signedProposals } from "./read-proposals.ts";

type Answer = Awaited<ReturnType<OfficeRecord["append"]>>;

/**
 * Brings a proposal that has all its signatures to the record, and notes what the record said. Done again, by this node or
 * another, it changes nothing: the proposal's id is the key under which the record knows the command, the bytes are the same
 * each time because nobody signs any more, and the end is noted once.
 *
 * @throws RecordFault where the store fails: the proposal then waits for {@link resumeProposals}
 */
export async function finishProposal(office: Office, id: string): Promise<void> {
  const proposal = await readProposal(office.tables, id);
  if (proposal?.state !== "signed") return;
  const bytes = bytesOf(signedEntries(proposal.signing, proposal.entries, proposal.signatures));
  const answer = await office.record.append(id, bytes);
  await office.tables.transaction((statements) => note(statements, proposal, answer, office.clock.now()));
}

/** Finishes every proposal that was signed and not noted as recorded, such as after a crash between the two. */
export async function resumeProposals(office: Office): Promise<number> {
  const ids = await signedProposals(office.tables);
  for (const id of ids) await finishProposal(office, id);
  return ids.length;
}

async function note(statements: Statements, proposal: Proposal, answer: Answer, now: number): Promise<void> {
  const refusal = answer.ok ? null : refusalOf(proposal, answer);
  const state = answer.ok ? "recorded" : "refused";
  const first = answer.ok ? answer.first : null;
  const changed = await statements.change(
    "UPDATE proposals SET state = $2, first_entry = $3, refusal = $4, ended_at = $5 WHERE id = $1 AND state = 'signed'",
    [proposal.id, state, first, refusal === null ? null : JSON.stringify(refusal), now],
  );
  if (changed === 0) return;
  if (first !== null) await tellEnd(statements, proposal, { how: "recorded", first: first + head(proposal) });
  else if (refusal !== null) await tellEnd(statements, proposal, { how: "refused", ...refusal });
}

/** Takes a proposal back before it has its signatures; false where it is too late, or done already. */
export async function withdrawProposal(office: Office, id: string, person: string): Promise<boolean> {
  return office.tables.transaction(async (statements) => {
    const changed = await statements.change(
      "UPDATE proposals SET state = 'withdrawn', ended_by = $2, ended_at = $3 WHERE id = $1 AND state = 'open'",
      [id, person, office.clock.now()],
    );
    const proposal = changed === 0 ? null : await readProposal(statements, id);
    if (proposal === null) return false;
    await tellEnd(statements, proposal, { how: "withdrawn" });
    return true;
  });
}

/** How many entries stand before the first one that says something: one, where one signs for all. */
function head({ signing }: Proposal): number {
  return signing.type === BATCH_TYPE ? 1 : 0;
}

function refusalOf(proposal: Proposal, { refusal }: Extract<Answer, { readonly ok: false }>): ProposalRefusal {
  const place = refusal.place - head(proposal);
  return {
    reason: refusal.refusal?.reason ?? refusal.reason,
    place: place < 0 ? null : place,
    message: refusal.message,
  };
}
