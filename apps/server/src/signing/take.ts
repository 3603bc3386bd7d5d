import type { Statements } from "@dauys/store/tables";
import type { ProposalState } from "./proposal.ts";

/** A signature that holds, to be written down. */
export interface Taking {
  readonly proposal: string;
  readonly seat: number;
  readonly key: string;
  readonly sig: string;
  /** Who sent it: the id of a person. */
  readonly person: string;
  /** The keys of the commission's seats as they are now, the first seat's first. */
  readonly keys: readonly string[];
  readonly now: number;
}

/** Where a proposal stands with a signature on it. */
export interface Taken {
  readonly state: ProposalState;
  readonly needed: number;
  /** By how many seats it is signed. */
  readonly have: number;
}

interface ProposalRow {
  readonly id: string;
  readonly state: ProposalState;
  readonly needed: number;
  readonly [column: string]: string | number;
}

interface SignatureRow {
  readonly proposal: string;
  readonly seat: number;
  readonly key: string;
  readonly [column: string]: string | number;
}

/** A proposal while signatures of a group are put on it, one after the other. */
interface Signing {
  readonly needed: number;
  readonly wasOpen: boolean;
  state: ProposalState;
  /** By which key each seat has signed. */
  readonly by: Map<number, string>;
  readonly stale: Set<number>;
  readonly fresh: Map<number, Taking>;
}

/**
 * Writes signatures down, in their order, and closes each proposal with the one by which there are enough by keys that sit on
 * their seats now. `null` for those whose proposal had ended without them.
 */
export async function takeAll(statements: Statements, group: readonly Taking[]): Promise<readonly (Taken | null)[]> {
  if (group.length === 0) return [];
  const ids = [...new Set(group.map(({ proposal }) => proposal))];
  const places = ids.map((_, i) => `$${i + 1}`).join(", ");
  // In one order, so that two nodes never wait for each other.
  const rows = await statements.query<ProposalRow>(
    `SELECT id, state, needed FROM proposals WHERE id IN (${places}) ORDER BY id FOR UPDATE`,
    ids,
  );
  const signed = await statements.query<SignatureRow>(
    `SELECT proposal, seat, key FROM proposal_signatures WHERE proposal IN (${places})`,
    ids,
  );
  const before = Map.groupBy(signed, ({ proposal }) => proposal);
  const signings = new Map(rows.map((row) => [row.id, signingOf(row, before.get(row.id) ?? [])]));
  const taken = group.map((taking) => take(signings.get(taking.proposal), taking));
  await write(statements, signings);
  return taken;
}

function signingOf({ state, needed }: ProposalRow, signed: readonly SignatureRow[]): Signing {
  const by = new Map(signed.map(({ seat, key }) => [seat, key]));
  return { needed, wasOpen: state === "open", state, by, stale: new Set(), fresh: new Map() };
}

function take(signing: Signing | undefined, taking: Taking): Taken | null {
  if (signing === undefined) return null;
  const { needed, by, stale, fresh } = signing;
  const { seat, key, keys } = taking;
  if (signing.state !== "open") {
    // Sent again, it is answered as before.
    return by.get(seat) === key ? { state: signing.state, needed, have: by.size } : null;
  }
  by.set(seat, key);
  fresh.set(seat, taking);
  // Who signed with a key that was replaced or revoked since has to sign anew.
  for (const old of [...by.keys()].filter((one) => by.get(one) !== keys[one - 1])) {
    by.delete(old);
    fresh.delete(old);
    stale.add(old);
  }
  if (by.size >= needed) signing.state = "signed";
  return { state: signing.state, needed, have: by.size };
}

async function write({ change }: Statements, signings: ReadonlyMap<string, Signing>): Promise<void> {
  for (const [id, { stale }] of signings) {
    for (const seat of stale) {
      await change("DELETE FROM proposal_signatures WHERE proposal = $1 AND seat = $2", [id, seat]);
    }
  }
  const fresh = [...signings.values()].flatMap((signing) => [...signing.fresh.values()]);
  if (fresh.length > 0) {
    const rows = fresh.map((_, i) => `(${[1, 2, 3, 4, 5, 6].map((n) => `$${i * 6 + n}`).join(", ")})`).join(", ");
    await change(
      `INSERT INTO proposal_signatures (proposal, seat, key, sig, person, signed_at) VALUES ${rows}
       ON CONFLICT (proposal, seat) DO UPDATE SET key = excluded.key, sig = excluded.sig,
       person = excluded.person, signed_at = excluded.signed_at`,
      fresh.flatMap(({ proposal, seat, key, sig, person, now }) => [proposal, seat, key, sig, person, now]),
    );
  }
  const closed = [...signings].flatMap(([id, { wasOpen, state }]) => (wasOpen && state === "signed" ? [id] : []));
  if (closed.length === 0) return;
  const places = closed.map((_, i) => `$${i + 1}`).join(", ");
  await change(`UPDATE proposals SET state = 'signed' WHERE id IN (${places})`, closed);
}
