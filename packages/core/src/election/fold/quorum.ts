import { type Fraction, parseFraction } from "../../exact/index.ts";
import type { Entry } from "../../record/index.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Commission, Fold, HeldKey } from "./state.ts";

/** The seats of the commission that acts whose keys signed an entry, or why a signature does not count. */
export function signedSeats(
  keys: ReadonlyMap<string, HeldKey>,
  entry: Entry,
  by: Commission,
): { readonly seats: number } | { readonly refused: Refusal } {
  let seats = 0;
  for (const { key } of entry.sigs.keys) {
    const held = keys.get(key);
    if (held === undefined) return { refused: refusal("unknown-key", { key }) };
    if (held.commission !== by) {
      return { refused: refusal("wrong-signer", { key, holder: held.commission.id, by: by.id }) };
    }
    if (held.revoked !== null) return { refused: refusal("key-revoked", { key, entry: held.revoked.entry }) };
    // A seat has one key at a time, and an entry names each key once: so many keys are so many seats.
    seats += 1;
  }
  return { seats };
}

/** The fewest seats that make a decision: more than the share of all seats, whoever sits on them. */
export function decisionSeats(share: string, seats: number): number {
  const { num, den } = parseFraction(share) as Fraction;
  return Number((num * BigInt(seats)) / den) + 1;
}

/** The fewest seats that make a session: at least the share of all seats. */
export function sessionSeats(share: string, seats: number): number {
  const { num, den } = parseFraction(share) as Fraction;
  return Number((num * BigInt(seats) + den - 1n) / den);
}

/** Refuses an act that fewer seats signed than a decision needs. */
export function quorumRefusal(by: Commission, have: number): Refusal | null {
  const { quorum: need } = by;
  const seats = by.seats.length;
  return have >= need ? null : refusal("quorum", { have, need, seats });
}

/** Refuses a decision that needs a session and was not made in one. A commission of one seat has no sessions. */
export function sessionRefusal(
  fold: Fold,
  by: Commission,
  session: { readonly present: number } | undefined,
): Refusal | null {
  const seats = by.seats.length;
  if (seats === 1) return null;
  if (session === undefined) return refusal("no-session");
  const need = sessionSeats(fold.opened?.quorum.session ?? "2/3", seats);
  const { present } = session;
  return present >= need && present <= seats ? null : refusal("session", { present, need, seats });
}
