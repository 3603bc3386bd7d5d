import { type Act, type Apply, isAbove } from "../act.ts";
import type { EntryType } from "../body/bodies.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Commission } from "../state.ts";
import { addKey, readKey, seat, seating } from "./opening.ts";

/** A commission with its seats and keys, introduced from above. */
export const formCommission: Apply<"commission-formed"> = ({ fold, body, by, index }) => {
  const { commission: id, name = null, seats } = body;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  if (!isAbove(by.unit, unit)) return refusal("not-above", { by: by.id, unit: body.unit });
  if (fold.commissions.has(id)) return refusal("commission-known", { commission: id });
  if (unit.commission !== null) {
    return refusal("unit-has-commission", { unit: body.unit, commission: unit.commission.id });
  }
  const made = seating(fold, { id, unit, name, seats, index });
  if ("refused" in made) return made.refused;
  seat(fold, made.commission);
  return null;
};

/** A key for a seat without one. */
export const introduceKey: Apply<"key-introduced"> = (act) => {
  const { fold, body, index } = act;
  const found = seatOf(act, body);
  if ("refused" in found) return found.refused;
  const { commission, place } = found;
  if (place.key !== null) return refusal("seat-has-key", { seat: body.seat });
  const made = readKey(fold, body.key, { commission, seat: body.seat, introduced: index });
  if ("refused" in made) return made.refused;
  place.key = made.key;
  addKey(fold, made.key);
  return null;
};

/** Another key for one's own seat, signed by the one that it replaces. */
export const rotateKey: Apply<"key-rotated"> = ({ fold, entry, body, by, index }) => {
  const place = by.seats[body.seat - 1];
  if (place === undefined) return refusal("unknown-seat", { commission: by.id, seat: body.seat });
  const { key: old } = place;
  if (old === null) return refusal("seat-without-key", { seat: body.seat });
  const { keys } = entry.sigs;
  if (keys.length !== 1 || keys[0]?.key !== old.reference) return refusal("not-by-itself");
  const made = readKey(fold, body.key, { commission: by, seat: body.seat, introduced: index });
  if ("refused" in made) return made.refused;
  old.revoked = { entry: index, reason: body.reason };
  place.key = made.key;
  addKey(fold, made.key);
  return null;
};

/** A key that signs nothing more: the present one of a seat, or one that the seat had before and that is put in doubt now. */
export const revokeKey: Apply<"key-revoked"> = (act) => {
  const { body, index } = act;
  const found = seatOf(act, body);
  if ("refused" in found) return found.refused;
  const { commission, place } = found;
  const { key } = place;
  if (body.key !== undefined && body.key !== key?.reference) return doubtFormer(act, commission, body.key);
  if (key === null) return refusal("seat-without-key", { seat: body.seat });
  const { reason, since } = body;
  key.revoked = { entry: index, reason };
  if (since !== undefined) key.doubt = { entry: index, since };
  place.key = null;
  return null;
};

/** Whoever had the key may have signed with it while it was good, and may have been the one who rotated it away. */
function doubtFormer({ fold, body, index }: Act<"key-revoked">, commission: Commission, key: string): Refusal | null {
  const { seat: number, since } = body;
  const held = fold.keys.get(key);
  if (held === undefined || held.commission !== commission || held.seat !== number) {
    return refusal("other-seat", { key, commission: commission.id, seat: number });
  }
  // It signs nothing any more; what can still be said of it is that it was in other hands, and earlier than was known.
  const news = since !== undefined && (held.doubt === null || since < held.doubt.since);
  if (!news) return refusal("key-revoked", { key, entry: held.revoked?.entry ?? held.introduced });
  held.doubt = { entry: index, since };
  return null;
}

type Seat = Commission["seats"][number];

/** A seat, where who acts may decide on its key: a commission above, or the commission itself where none is above it. */
function seatOf(
  { fold, by }: Act<EntryType>,
  body: { readonly commission: string; readonly seat: number },
): { readonly commission: Commission; readonly place: Seat } | { readonly refused: Refusal } {
  const commission = fold.commissions.get(body.commission);
  if (commission === undefined) return { refused: refusal("unknown-commission", { commission: body.commission }) };
  const itself = commission === by && by === fold.top;
  if (!itself && !isAbove(by.unit, commission.unit)) {
    return { refused: refusal("not-above", { by: by.id, unit: commission.unit.name }) };
  }
  const place = commission.seats[body.seat - 1];
  if (place === undefined) {
    return { refused: refusal("unknown-seat", { commission: body.commission, seat: body.seat }) };
  }
  return { commission, place };
}
