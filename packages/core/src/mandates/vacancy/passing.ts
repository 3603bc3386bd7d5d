import type { Authority, PartyDecision } from "../fill/assign.ts";

/** A free seat passed on. */
export interface Passing {
  readonly list: string;
  /** Who left the seat; left out: the free seat with the lowest number. */
  readonly from?: string;
  /** Who follows. `null`: nobody, because the list has nobody left. Left out where the order decides: whoever is next. */
  readonly to?: string | null;
  readonly by: "party" | "order" | "authority";
  /** For `party`. */
  readonly decision?: PartyDecision;
  /** For `authority`. */
  readonly authority?: Authority;
}
