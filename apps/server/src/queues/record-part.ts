import { type Filing, isHeld, type UnitState } from "@dauys/core/election";
import type { CorrectionKind } from "@dauys/core/protocol";
import type { UnitStateWord } from "./unit-states.ts";

/** What the record says of a unit, as the queues show it. */
export interface RecordPart {
  readonly state: Extract<
    UnitStateWord,
    | "not-started"
    | "sealed"
    | "repeat-voting"
    | "published"
    | "fixed"
    | "recounted"
    | "re-issued"
    | "held"
    | "invalidated"
  >;
  /** When the entry that brought it there was received, UTC; `null` where that is not known. */
  readonly since: string | null;
  /** The entry that brought it there; `null` where nothing did yet. */
  readonly entry: number | null;
  /** The commission that filed; `null` where none did. */
  readonly by: string | null;
  /** The entry of the protocol that stands in the record; `null` where there is none of this voting. */
  readonly protocol: number | null;
}

const AFTER: Readonly<Record<CorrectionKind, RecordPart["state"]>> = {
  "transcription-fix": "fixed",
  recount: "recounted",
  "re-issue": "re-issued",
};

/** Where the record says that a unit stands. */
export function recordPartOf(unit: UnitState): RecordPart {
  const { filing, invalidated, disputed, reopened } = unit;
  const of = (state: RecordPart["state"], more: Partial<RecordPart>): RecordPart => {
    return { state, since: null, entry: null, by: null, protocol: filing?.entry ?? null, ...more };
  };
  if (invalidated !== null) return of("invalidated", { entry: invalidated.entry });
  if (filing !== null) {
    const { entry, by } = filing;
    const since = filing.received ?? filing.at;
    if (isHeld(unit)) return of("held", { since, entry: disputed?.entry ?? entry, by: by.id });
    return of(stateOf(filing), { since, entry, by: by.id });
  }
  const seal = unit.seals.at(-1);
  if (seal !== undefined) return of("sealed", { since: seal.received ?? seal.at, entry: seal.entry });
  return reopened === null ? of("not-started", {}) : of("repeat-voting", { entry: reopened });
}

function stateOf({ before, body }: Filing): RecordPart["state"] {
  // The body of a plain first protocol is read from bytes: it is looked at only where something came before.
  return before !== null && "correction" in body ? AFTER[body.correction.kind] : "published";
}
