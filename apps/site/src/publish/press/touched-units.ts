import type { Fold, UnitState } from "@dauys/core/election";
import { decodeEntry } from "@dauys/core/record";

/** These speak of the unit that they name, and of no other. */
const OF_A_UNIT: ReadonlySet<string> = new Set(["stage-sealed", "protocol-filed", "protocol-corrected"]);

/** These speak of the unit that they name, and of all that lie in it. */
const OF_UNITS: ReadonlySet<string> = new Set([
  "protocol-held",
  "protocol-released",
  "unit-invalidated",
  "invalidation-withdrawn",
  "repeat-voting-ordered",
]);

/** Files of units show nothing of these. Whatever is in none of the lists may change all of them. */
const OF_NO_UNIT: ReadonlySet<string> = new Set([
  "batch",
  "commission-formed",
  "key-introduced",
  "key-rotated",
  "key-revoked",
  "lot-drawn",
  "result-declared",
  "result-published",
  "result-referred",
  "referral-decided",
  "mandates-assigned",
  "deputies-registered",
  "mandate-vacated",
  "mandate-passed",
  "mandate-order-changed",
  "list-left",
  "post-given-up",
  "assembly-nominated",
  "assembly-voted",
]);

/** Units by their names; `null`: it is not known which, so all of them. */
export type Touched = ReadonlySet<string> | null;

/** The units of which entries speak, so that their files are other ones now. */
export function touchedBy(entries: readonly Uint8Array[], fold: Fold): Touched {
  const touched = new Set<string>();
  for (const bytes of entries) {
    const read = decodeEntry(bytes);
    if (!read.ok) throw new Error(`an entry that was admitted cannot be read: ${read.fault.message}`);
    const { type, body } = read.entry;
    if (OF_NO_UNIT.has(type)) continue;
    const sealed = type === "payload-sealed" || type === "payload-erased";
    const unit = type === "payload-erased" ? fold.payloads.get(String(body.payload))?.body.unit : body.unit;
    if (sealed && unit === undefined) continue;
    if (typeof unit !== "string" || !(sealed || OF_A_UNIT.has(type) || OF_UNITS.has(type))) return null;
    touched.add(unit);
    if (OF_UNITS.has(type)) for (const below of unitsIn(fold.units.get(unit))) touched.add(below.name);
  }
  return touched;
}

function* unitsIn(unit: UnitState | undefined): Generator<UnitState> {
  for (const child of unit?.children ?? []) {
    yield child;
    yield* unitsIn(child);
  }
}

/** Units with all that lie above them. */
export function withThoseAbove(touched: Iterable<string>, { units }: Fold): readonly UnitState[] {
  const found = new Set<UnitState>();
  for (const name of touched) {
    for (let at = units.get(name) ?? null; at !== null; at = at.parent) found.add(at);
  }
  return [...found];
}
