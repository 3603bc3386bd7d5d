import { type Fold, sessionSeats } from "@dauys/core/election";
import type { Trilingual } from "@dauys/language";

/** A seat of a commission as it stands now. */
export interface SeatFacts {
  /** From 1. */
  readonly seat: number;
  readonly role: string;
  /** The key that signs for it, `name+id`; `null` where it has none. */
  readonly key: string | null;
}

/** A commission as it stands now: who may sign for it, and how many have to. */
export interface CommissionFacts {
  readonly id: string;
  readonly unit: string;
  readonly name: Trilingual | null;
  /** How many seats make a decision, and how many a session. */
  readonly quorum: number;
  readonly session: number;
  readonly isTop: boolean;
  readonly seats: readonly SeatFacts[];
}

/** The commission of a unit; `null` where it has none. */
export function commissionOf(fold: Fold, unit: string): CommissionFacts | null {
  const commission = fold.units.get(unit)?.commission ?? null;
  if (commission === null) return null;
  const { id, name, quorum, seats } = commission;
  return {
    id,
    unit,
    name,
    quorum,
    session: sessionSeats(fold.opened?.quorum.session ?? "2/3", seats.length),
    isTop: commission === fold.top,
    seats: seats.map(({ role, key }, i) => ({ seat: i + 1, role, key: key?.reference ?? null })),
  };
}
