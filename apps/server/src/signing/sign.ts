import type { Fold } from "@dauys/core/election";
import { coveredBytes, decodeBase64, type UnsignedEntry } from "@dauys/core/record";
import { verifyEd25519 } from "@dauys/store/keys";
import type { Office } from "../office/index.ts";
import { finishProposal } from "./finish.ts";
import type { Proposal } from "./proposal.ts";
import { readSigning } from "./read-proposals.ts";
import { takeSignature } from "./steps.ts";

/** A signature as somebody sent it, and on which seats of a unit's commission this person sits. */
export interface SentSignature {
  readonly proposal: string;
  readonly key: string;
  readonly sig: string;
  readonly person: string;
  readonly seatsOn: (unit: string) => readonly number[];
}

/** Why a signature is not taken. */
export type SignRefusal = "not-your-seat" | "bad-signature" | "ended" | "one-key-only";

/** Where a proposal stands with a signature: by how many it is signed, and what the record said once they were enough. */
export interface Standing extends Pick<Proposal, "state" | "needed" | "refusal" | "first"> {
  readonly have: number;
}

/** What became of a signature. */
export type Signed =
  | { readonly ok: true; readonly standing: Standing }
  | { readonly ok: false; readonly reason: SignRefusal };

/**
 * Takes the signature of a seat, held against the key that the record says sits there now. With the one that makes them
 * enough, the proposal is closed to further ones and goes to the record. Sent again, it is answered as before.
 */
export async function signProposal(office: Office, sent: SentSignature): Promise<Signed> {
  const { proposal: id, key, sig, person, seatsOn } = sent;
  const proposal = await readSigning(office.tables, id);
  if (proposal === null) return { ok: false, reason: "ended" };
  const { unit, commission, signing } = proposal;
  const { keys, publicKey } = await office.record.read((fold) => {
    return { keys: presentKeys(fold, commission), publicKey: fold.keys.get(key)?.publicKey ?? null };
  });
  const seat = keys.indexOf(key) + 1;
  if (seat === 0 || !seatsOn(unit).includes(seat)) return { ok: false, reason: "not-your-seat" };
  if (rotatedSeat(signing) !== null && rotatedSeat(signing) !== seat) return { ok: false, reason: "one-key-only" };
  if (!holds(publicKey, signing, sig)) return { ok: false, reason: "bad-signature" };
  const taken = await takeSignature(office.tables, {
    proposal: id,
    seat,
    key,
    sig,
    person,
    keys,
    now: office.clock.now(),
  });
  if (taken === null) return { ok: false, reason: "ended" };
  if (taken.state === "open") return { ok: true, standing: { ...taken, refusal: null, first: null } };
  const after = await finishProposal(office, id);
  if (after === null) return { ok: false, reason: "ended" };
  const { state, needed, refusal, first, signatures } = after;
  return { ok: true, standing: { state, needed, have: signatures.length, refusal, first } };
}

/** The keys of a commission's seats as they are now, the first seat's first; empty where a seat has none. */
function presentKeys(fold: Fold, commission: string): readonly string[] {
  return fold.commissions.get(commission)?.seats.map(({ key }) => key?.reference ?? "") ?? [];
}

function rotatedSeat({ type, body }: UnsignedEntry): number | null {
  return type === "key-rotated" && typeof body.seat === "number" ? body.seat : null;
}

function holds(publicKey: Uint8Array | null, signing: UnsignedEntry, sig: string): boolean {
  const signature = decodeBase64(sig);
  return publicKey !== null && signature?.length === 64 && verifyEd25519(publicKey, coveredBytes(signing), signature);
}
