import type { Acceptance, Correction, Protocol } from "@dauys/core/protocol";

/** A paper that two people typed alike, or whose differences were settled: ready to be put before a commission. */
export interface AgreedPaper {
  readonly unit: string;
  readonly kind: "station" | "territorial";
  readonly round: number;
  readonly protocol: Protocol;
  readonly accepted: readonly Acceptance[];
  readonly held: string | null;
  readonly correction: Correction | null;
  /** The stage that is sealed with it, before the rest; `null` for a whole protocol. */
  readonly stage: string | null;
}
