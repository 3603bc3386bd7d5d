import type { Trilingual } from "../../rules/index.ts";

/** Which part of a verification an entry failed at. */
export type RefusalStep = "entry" | "sums" | "seats";

/** Why an entry is not allowed after those before it. */
export interface Refusal {
  readonly reason: string;
  readonly step: RefusalStep;
  readonly message: Trilingual;
}
