import { type JsonValue, parseJson } from "@dauys/core/json";
import type { UnsignedEntry } from "@dauys/core/record";
import type { Row, Statements } from "@dauys/store/tables";
import type { Proposal, ProposalKind, ProposalRefusal, ProposalState } from "./proposal.ts";

interface ProposalRow extends Row {
  readonly id: string;
  readonly commission: string;
  readonly unit: string;
  readonly kind: ProposalKind;
  readonly note: string;
  readonly proposed_by: string;
  readonly proposed_at: number;
  readonly state: ProposalState;
  readonly needed: number;
  readonly signing: string;
  readonly refusal: string | null;
  readonly first_entry: number | null;
  readonly ended_by: string | null;
  readonly ended_at: number | null;
}

/** One proposal, whole; `null` where there is none. */
export async function readProposal(statements: Statements, id: string): Promise<Proposal | null> {
  const [row] = await statements.query<ProposalRow>("SELECT * FROM proposals WHERE id = $1", [id]);
  return row === undefined ? null : ((await wholes(statements, [row]))[0] ?? null);
}

/** What is signed of a proposal, and whose act it is; `null` where there is no such proposal. */
export async function readSigning(
  statements: Statements,
  id: string,
): Promise<Pick<Proposal, "unit" | "commission" | "signing"> | null> {
  const [row] = await statements.query<Pick<ProposalRow, "unit" | "commission" | "signing"> & Row>(
    "SELECT unit, commission, signing FROM proposals WHERE id = $1",
    [id],
  );
  return row === undefined ? null : { ...row, signing: entryFrom(row.signing) };
}

/** The unit whose commission a proposal was put before; `null` where there is no such proposal. */
export async function unitOfProposal(statements: Statements, id: string): Promise<string | null> {
  const [row] = await statements.query<{ unit: string }>("SELECT unit FROM proposals WHERE id = $1", [id]);
  return row?.unit ?? null;
}

/** The proposals put before a unit's commission, the newest first: those that wait, or the last ones that ended. */
export async function proposalsOf(
  statements: Statements,
  unit: string,
  which: "waiting" | "ended",
  most = 200,
): Promise<readonly Proposal[]> {
  const states = which === "waiting" ? "('open', 'signed')" : "('recorded', 'refused', 'withdrawn')";
  const order = which === "waiting" ? "proposed_at, id" : "ended_at DESC, id";
  const rows = await statements.query<ProposalRow>(
    `SELECT * FROM proposals WHERE unit = $1 AND state IN ${states} ORDER BY ${order} LIMIT $2`,
    [unit, most],
  );
  return wholes(statements, rows);
}

/** A proposal that waits for signatures, as a queue shows it. */
export interface WaitingProposal {
  readonly id: string;
  readonly unit: string;
  readonly kind: ProposalKind;
  readonly proposedAt: number;
  readonly signatures: number;
  readonly needed: number;
  /** The units whose papers it brings. */
  readonly papers: readonly string[];
}

/** Every proposal that waits for signatures. */
export async function openProposals(statements: Statements): Promise<readonly WaitingProposal[]> {
  const rows = await statements.query<ProposalRow & { readonly signatures: number }>(
    "SELECT p.*, (SELECT count(*) FROM proposal_signatures s WHERE s.proposal = p.id) AS signatures " +
      "FROM proposals p WHERE p.state IN ('open', 'signed') ORDER BY p.proposed_at, p.id",
  );
  const papers = await statements.query<{ proposal: string; unit: string }>(
    "SELECT d.proposal, d.unit FROM proposal_papers d JOIN proposals p ON p.id = d.proposal " +
      "WHERE p.state IN ('open', 'signed') ORDER BY d.unit",
  );
  const byProposal = Map.groupBy(papers, ({ proposal }) => proposal);
  return rows.map(({ id, unit, kind, proposed_at, signatures, needed }) => ({
    ...{ id, unit, kind, needed, signatures },
    proposedAt: proposed_at,
    papers: (byProposal.get(id) ?? []).map((paper) => paper.unit),
  }));
}

/** The proposals that have all signatures and of which it is not noted yet what the record said. */
export async function signedProposals(statements: Statements): Promise<readonly string[]> {
  const rows = await statements.query<{ id: string }>(
    "SELECT id FROM proposals WHERE state = 'signed' ORDER BY proposed_at, id",
  );
  return rows.map(({ id }) => id);
}

interface Parts {
  readonly entries: readonly { readonly entry: string }[];
  readonly papers: readonly { readonly unit: string; readonly round: number | null }[];
  readonly signatures: readonly SignatureRow[];
}

interface SignatureRow {
  readonly seat: number;
  readonly key: string;
  readonly sig: string;
  readonly person: string;
  readonly signed_at: number;
}

/** Proposals with all that belongs to them, in as many questions as for one. */
async function wholes(statements: Statements, rows: readonly ProposalRow[]): Promise<readonly Proposal[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = ids.map((_, i) => `$${i + 1}`).join(", ");
  const of = async <P extends keyof Parts>(columns: string, table: string, order: string) => {
    type Found = Parts[P][number] & { readonly proposal: string } & Row;
    const text = `SELECT proposal, ${columns} FROM ${table} WHERE proposal IN (${places}) ORDER BY ${order}`;
    return Map.groupBy(await statements.query<Found>(text, ids), ({ proposal }) => proposal);
  };
  const entries = await of<"entries">("entry", "proposal_entries", "place");
  const papers = await of<"papers">("unit, round", "proposal_papers", "unit");
  const signatures = await of<"signatures">("seat, key, sig, person, signed_at", "proposal_signatures", "seat");
  return rows.map((row) =>
    whole(row, {
      entries: entries.get(row.id) ?? [],
      papers: papers.get(row.id) ?? [],
      signatures: signatures.get(row.id) ?? [],
    }),
  );
}

function whole(row: ProposalRow, { entries, papers, signatures }: Parts): Proposal {
  const { id, commission, unit, kind, note, state, needed } = row;
  const signing = entryFrom(row.signing);
  return {
    ...{ id, commission, unit, kind, note, state, needed, signing },
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    entries: entries.length === 1 ? [signing] : entries.map(({ entry }) => entryFrom(entry)),
    papers: papers.map(({ unit: about, round }) => ({ unit: about, round })),
    signatures: signatures.map(({ seat, key, sig, person, signed_at: at }) => ({ seat, key, sig, person, at })),
    refusal: row.refusal === null ? null : (parsed(row.refusal) as unknown as ProposalRefusal),
    first: row.first_entry,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
  };
}

function entryFrom(text: string): UnsignedEntry {
  return parsed(text) as unknown as UnsignedEntry;
}

function parsed(text: string): JsonValue {
  const read = parseJson(text);
  if (!read.ok) throw new Error("a proposal is not what was written");
  return read.json.value;
}
