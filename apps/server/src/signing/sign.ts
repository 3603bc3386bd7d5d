import type { Fold } from "@dauys/core/election";
import { coveredBytes, decodeBase64, type UnsignedEntry } from "@dauys/core/record";
import { verifyEd25519 } from "@dauys/store/keys";
import type { Statements } from "@dauys/store/tables";
import type { Office } from "../office/index.ts";
import { finishProposal } from "./finish.ts";
import type { Proposal } from "./proposal.ts";
import { readProposal } from "./read-proposals.ts";

/** A signature as somebody sent it, and the seats of the commission on which this person sits. */
export interface SentSignature {
  readonly proposal: string;
  readonly key: string;
  readonly sig: string;
  readonly person: string;
  readonly seats: readonly number[];
}

/** Why a signature is not taken. */
export type SignRefusal = "not-your-seat" | "bad-signature" | "ended" | "one-key-only";

/** What became of a signature: the proposal as it stands then. */
export type Signed =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly reason: SignRefusal };

/**
 * Takes the signature of a seat, held against the key that the record says sits there now. With the one that makes them
 * enough, the proposal is closed to further ones and goes to the record. Sent again, it is answered as before.
 */
export async function signProposal(office: Office, sent: SentSignature): Promise<Signed> {
  const before = await readProposal(office.tables, sent.proposal);
  if (before === null) return { ok: false, reason: "ended" };
  const keys = await office.record.read((fold) => presentKeys(fold, before.commission));
  const seat = keys.indexOf(sent.key) + 1;
  if (seat === 0 || !sent.seats.includes(seat)) return { ok: false, reason: "not-your-seat" };
  if (rotatedSeat(before.signing) !== null && rotatedSeat(before.signing) !== seat) {
    return { ok: false, reason: "one-key-only" };
  }
  if (!(await holds(office, before, sent))) return { ok: false, reason: "bad-signature" };
  const mine = before.signatures.some((one) => one.seat === seat && one.key === sent.key);
  if (before.state !== "open" && !mine) return { ok: false, reason: "ended" };
  const taken = await office.tables.transaction((statements) =>
    take(statements, { sent, seat, keys, now: office.clock.now() }),
  );
  if (!taken && !mine) return { ok: false, reason: "ended" };
  await finishProposal(office, sent.proposal);
  const after = await readProposal(office.tables, sent.proposal);
  return after === null ? { ok: false, reason: "ended" } : { ok: true, proposal: after };
}

/** The keys of a commission's seats as they are now, the first seat's first; empty where a seat has none. */
function presentKeys(fold: Fold, commission: string): readonly string[] {
  return fold.commissions.get(commission)?.seats.map(({ key }) => key?.reference ?? "") ?? [];
}

function rotatedSeat({ type, body }: UnsignedEntry): number | null {
  return type === "key-rotated" && typeof body.seat === "number" ? body.seat : null;
}

async function holds(office: Office, { signing }: Proposal, { key, sig }: SentSignature): Promise<boolean> {
  const publicKey = await office.record.read((fold) => fold.keys.get(key)?.publicKey ?? null);
  const signature = decodeBase64(sig);
  if (publicKey === null || signature?.length !== 64) return false;
  return verifyEd25519(publicKey, coveredBytes(signing), signature);
}

interface Taken {
  readonly sent: SentSignature;
  readonly seat: number;
  readonly keys: readonly string[];
  readonly now: number;
}

/** Writes a signature down, and closes the proposal once there are enough by keys that sit on their seats now. */
async function take(statements: Statements, { sent, seat, keys, now }: Taken): Promise<boolean> {
  const id = sent.proposal;
  const [row] = await statements.query<{ state: string; needed: number }>(
    "SELECT state, needed FROM proposals WHERE id = $1 FOR UPDATE",
    [id],
  );
  if (row?.state !== "open") return false;
  await statements.change(
    "INSERT INTO proposal_signatures (proposal, seat, key, sig, person, signed_at) VALUES ($1, $2, $3, $4, $5, $6) " +
      "ON CONFLICT (proposal, seat) DO UPDATE SET key = excluded.key, sig = excluded.sig, " +
      "person = excluded.person, signed_at = excluded.signed_at",
    [id, seat, sent.key, sent.sig, sent.person, now],
  );
  const all = await statements.query<{ seat: number; key: string }>(
    "SELECT seat, key FROM proposal_signatures WHERE proposal = $1",
    [id],
  );
  // Who signed with a key that was replaced or revoked since has to sign anew.
  for (const old of all.filter((one) => keys[one.seat - 1] !== one.key)) {
    await statements.change("DELETE FROM proposal_signatures WHERE proposal = $1 AND seat = $2", [id, old.seat]);
  }
  const good = all.filter((one) => keys[one.seat - 1] === one.key).length;
  if (good >= row.needed) await statements.change("UPDATE proposals SET state = 'signed' WHERE id = $1", [id]);
  return true;
}
