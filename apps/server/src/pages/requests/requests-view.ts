import type { Trilingual } from "@dauys/language";
import type { RecountTime } from "../../requests/recount-time.ts";
import type { Outcome, RequestKind } from "../../requests/request.ts";

/** A request as a page shows it. */
export interface ShownRequest {
  readonly id: string;
  readonly kind: RequestKind;
  readonly unit: string;
  readonly number: number | null;
  /** Whoever filed it, by name. */
  readonly from: string;
  readonly party: Trilingual | null;
  readonly filed: string;
  readonly words: string | null;
  readonly answer: {
    readonly outcome: Outcome;
    readonly words: string;
    readonly at: string;
    readonly by: string;
  } | null;
  /** What the reader may do with it. */
  readonly can: { readonly answer: boolean; readonly erase: "own" | "any" | null };
}

/** The page of requests: one's own, or those of a territory. */
export interface RequestsView {
  readonly requests: readonly ShownRequest[];
  /** Whether requests of others are among them. */
  readonly others: boolean;
  readonly clock: string;
}

/** What can be filed about one unit. */
export interface UnitRequestsView extends RequestsView {
  readonly unit: string;
  readonly recount: RecountTime | null;
  readonly refusal: boolean;
}
