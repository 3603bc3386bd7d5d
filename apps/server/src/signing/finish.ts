import type { Office, OfficeRecord } from "../office/index.ts";
import { tellEnd } from "./endings.ts";
import { bytesOf, signedEntries } from "./entries.ts";
import { headOf, type Proposal, type ProposalRefusal } from "./proposal.ts";
import { readProposal, signedProposals } from "./read-proposals.ts";
import { noteEnd } from "./steps.ts";

type Answer = Awaited<ReturnType<OfficeRecord["append"]>>;

/**
 * Brings a proposal that has all its signatures to the record, notes what the record said, and returns it as it stands then;
 * `null` where there is none. Done again, by this node or another, it changes nothing: the proposal's id is the key under which
 * the record knows the command, the bytes are the same each time because nobody signs any more, and the end is noted once.
 *
 * @throws RecordFault where the store fails: the proposal then waits for {@link resumeProposals}
 */
export async function finishProposal(office: Office, id: string): Promise<Proposal | null> {
  const proposal = await readProposal(office.tables, id);
  if (proposal?.state !== "signed") return proposal;
  const bytes = bytesOf(signedEntries(proposal.signing, proposal.entries, proposal.signatures));
  const answer = await office.record.append(id, bytes);
  const ended = endedBy(proposal, answer, office.clock.now());
  // Where another node was faster, what it noted is what holds.
  return (await noteEnd(office.tables, ended)) ? ended : readProposal(office.tables, id);
}

/** Finishes every proposal that was signed and not noted as recorded, such as after a crash between the two. */
export async function resumeProposals(office: Office): Promise<number> {
  const ids = await signedProposals(office.tables);
  for (const id of ids) await finishProposal(office, id);
  return ids.length;
}

function endedBy(proposal: Proposal, answer: Answer, endedAt: number): Proposal {
  if (answer.ok) return { ...proposal, state: "recorded", first: answer.first, endedAt };
  return { ...proposal, state: "refused", refusal: refusalOf(proposal, answer), endedAt };
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

function refusalOf(proposal: Proposal, { refusal }: Extract<Answer, { readonly ok: false }>): ProposalRefusal {
  const place = refusal.place - headOf(proposal);
  return {
    reason: refusal.refusal?.reason ?? refusal.reason,
    place: place < 0 ? null : place,
    message: refusal.message,
  };
}
