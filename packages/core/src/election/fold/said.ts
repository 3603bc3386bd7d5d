import { coveredBytes, type Entry, encodeBase64, type UnsignedEntry } from "../../record/index.ts";
import type { EntryType } from "./body/bodies.ts";
import type { Fold, UnitState } from "./state.ts";

/** What the state would allow a second time, word for word: of every other type, it refuses the second itself. */
const REPEATABLE: ReadonlySet<string> = new Set<EntryType>([
  "rules-adopted",
  "form-adopted",
  "stations-announced",
  "key-revoked",
  "protocol-held",
  "protocol-released",
  "unit-invalidated",
  "invalidation-withdrawn",
  "repeat-voting-ordered",
  "lot-drawn",
  "result-declared",
  "primary-protocol-filed",
  "ballots-ordered",
  "result-published",
  "mandates-assigned",
  "result-referred",
  "referral-decided",
  "deputies-registered",
  "repeat-election-ordered",
  "mandate-vacated",
  "list-left",
  "mandate-passed",
  "mandate-order-changed",
  "post-given-up",
  "figures-transcribed",
  "result-transcribed",
]);

/** What a station says first of all; once voting is repeated there, it is said anew. */
const ANEW: ReadonlySet<string> = new Set<EntryType>(["stage-sealed", "protocol-filed"]);

/**
 * By what an entry is known again that could be put into the record once more by anybody, since its signatures hold there as
 * they did before; `null` where the state itself refuses the second one.
 */
export function sayingOf(fold: Fold, entry: Entry): string | null {
  const { type, body } = entry;
  const anew =
    ANEW.has(type) && typeof body.unit === "string" && (fold.units.get(body.unit)?.reopened ?? null) !== null;
  return anew || REPEATABLE.has(type) ? hashOf(fold, entry) : null;
}

/** Keeps what was said in a unit in which voting is repeated, so that it is not said again. */
export function keepSaid(fold: Fold, { commission, seals, filing }: UnitState): void {
  // Only a unit's own commission seals its stages.
  const own = commission?.id ?? "";
  for (const { entry, at, body } of seals) keep(fold, entry, { v: 1, type: "stage-sealed", at, by: own, body });
  // Corrections name what they replace, which is gone.
  let first = filing;
  while (first !== null && first.before !== null) first = first.before;
  if (first === null) return;
  const { entry, at, by, body } = first;
  keep(fold, entry, { v: 1, type: "protocol-filed", at, by: by.id, body: body as UnsignedEntry["body"] });
}

function keep(fold: Fold, entry: number, said: UnsignedEntry): void {
  fold.said.set(hashOf(fold, said), entry);
}

function hashOf({ tools }: Fold, entry: UnsignedEntry): string {
  return encodeBase64(tools.sha256(coveredBytes(entry)));
}
