import { lookOf } from "../../../collation/index.ts";
import { parseFraction } from "../../../exact/index.ts";
import { openMandates } from "../../../mandates/index.ts";
import { equalBytes, keyReference, parseVerifierKey } from "../../../record/index.ts";
import type { Trilingual } from "../../../rules/index.ts";
import { type Apply, STATION } from "../act.ts";
import type { BodyOf } from "../body/bodies.ts";
import type { Seat } from "../body/opened.ts";
import { decisionSeats, quorumRefusal } from "../quorum.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Commission, Fold, HeldKey, UnitState } from "../state.ts";

/** The country of every rehearsal, and of nothing else. */
const REHEARSAL_COUNTRY = "XR";

/** Who acts in the first entry: the commission that it brings itself. Nothing is changed yet. */
export function openingCommission(
  fold: Fold,
  id: string,
  { root, commission, quorum }: BodyOf<"record-opened">,
): Seating {
  const unit = makeUnit({ name: root.unit, label: root.name, level: root.level, parent: null, listed: 0 });
  return seating(fold, { id, unit, name: commission.name, seats: commission.seats, index: 0 }, quorum.decision);
}

/** Opens the record. */
export const open: Apply<"record-opened"> = ({ fold, body, by, seats }) => {
  const rehearsal = body.kind === "rehearsal";
  if (rehearsal !== (body.country === REHEARSAL_COUNTRY)) return refusal("rehearsal");
  if (rehearsal && body.notice === undefined) return refusal("rehearsal");
  const { root, contestLevel } = body;
  if (root.level === STATION || contestLevel === STATION) return refusal("below-station", { unit: root.unit });
  const { decision, session } = body.quorum;
  // More than all seats can never sign, at least all of them can.
  if (!isShare(decision) || decision === "1") return refusal("bad-share", { share: decision });
  if (!isShare(session)) return refusal("bad-share", { share: session });
  const log = parseVerifierKey(fold.tools.sha256, body.log);
  if (!log.ok) return refusal("bad-key", { problem: log.fault.message });
  if (log.key.algorithm !== "ed25519") return refusal("bad-key", { problem: `${log.key.name}: cosignature/v1` });
  const short = quorumRefusal(by, seats);
  if (short !== null) return short;
  fold.opened = body;
  fold.mandates.state = openMandates(body.date);
  fold.top = by;
  fold.root = by.unit;
  addUnit(fold, by.unit);
  seat(fold, by);
  return null;
};

/** Whether a text is a share of at most the whole. */
function isShare(share: string): boolean {
  const parsed = parseFraction(share);
  return parsed !== null && parsed.num <= parsed.den;
}

const NONE: never[] = [];

/** A unit of which nothing is known yet but its place. */
export function makeUnit(given: {
  readonly name: string;
  readonly label: Trilingual | null;
  readonly level: string;
  readonly parent: UnitState | null;
  readonly listed: number;
  readonly registered?: number | undefined;
  readonly delivered?: number | undefined;
  readonly seats?: number | undefined;
}): UnitState {
  const { registered = null, delivered = null, seats = null } = given;
  const { name, label, level, parent, listed } = given;
  // Written out, because a country has so many that spreading one object into another is felt.
  return {
    name,
    label,
    level,
    parent,
    listed,
    registered,
    delivered,
    seats,
    // A station has none, and there are so many stations that they share it.
    children: level === "station" ? NONE : [],
    commission: null,
    seals: NONE,
    filing: null,
    disputed: null,
    invalidated: null,
    earlier: NONE,
    reopened: null,
    index: -1,
  };
}

/** A commission with its keys, or why one of them cannot be read. */
export type Seating =
  | { readonly commission: Commission; readonly keys: readonly HeldKey[] }
  | { readonly refused: Refusal };

/** A commission with its keys read, or why one of them cannot be. */
export function seating(
  fold: Fold,
  given: {
    readonly id: string;
    readonly unit: UnitState;
    readonly name: Trilingual | null;
    readonly seats: readonly Seat[];
    readonly index: number;
  },
  decision: string = fold.opened?.quorum.decision ?? "1/2",
): Seating {
  const { id, unit, name, index } = given;
  const commission: Commission = {
    id,
    unit,
    name,
    formed: index,
    seats: given.seats.map(({ role }) => ({ role, key: null })),
    quorum: decisionSeats(decision, given.seats.length),
  };
  const keys: HeldKey[] = [];
  for (const [i, { key: text }] of given.seats.entries()) {
    if (text === undefined) continue;
    const made = readKey(fold, text, { commission, seat: i + 1, introduced: index });
    if ("refused" in made) return made;
    const same = keys.find(
      ({ reference, publicKey }) => reference === made.key.reference || equalBytes(publicKey, made.key.publicKey),
    );
    if (same !== undefined) return { refused: refusal("key-known", { key: same.reference }) };
    keys.push(made.key);
    (commission.seats[i] as Commission["seats"][number]).key = made.key;
  }
  return { commission, keys };
}

/**
 * A key for a seat, read from its text; refused when the record has had it before, under whatever name: a quorum is one of
 * people, and who holds one key twice is one of them.
 */
export function readKey(
  fold: Fold,
  text: string,
  place: Pick<HeldKey, "commission" | "seat" | "introduced">,
): { readonly key: HeldKey } | { readonly refused: Refusal } {
  const parsed = parseVerifierKey(fold.tools.sha256, text);
  if (!parsed.ok) return { refused: refusal("bad-key", { problem: parsed.fault.message }) };
  const { key } = parsed;
  if (key.algorithm !== "ed25519") return { refused: refusal("bad-key", { problem: `${key.name}: cosignature/v1` }) };
  const reference = keyReference(key);
  const { publicKey } = key;
  const known = fold.keys.get(reference) ?? fold.names.publicKeys.get(publicKey, 0, publicKey.length);
  if (known !== undefined) return { refused: refusal("key-known", { key: known.reference }) };
  return {
    key: { reference, publicKey, ...place, revoked: null, doubt: null, number: fold.signatures.newKey() },
  };
}

/** Puts a commission in its place. */
export function seat(fold: Fold, commission: Commission): void {
  fold.commissions.set(commission.id, commission);
  commission.unit.commission = commission;
  fold.names.commissions.set(commission.id, commission);
  for (const { key } of commission.seats) if (key !== null) addKey(fold, key);
}

/** Lets a key be known. */
export function addKey(fold: Fold, key: HeldKey): void {
  fold.keys.set(key.reference, key);
  fold.names.keys.set(key.reference, key);
  fold.names.publicKeys.setBytes(key.publicKey, key);
}

/** Lets a unit be known. */
export function addUnit(fold: Fold, unit: UnitState): void {
  fold.units.set(unit.name, unit);
  const look = lookOf(unit.name);
  if (look !== unit.name) fold.looks.add(look);
  fold.names.units.set(unit.name, unit);
}
