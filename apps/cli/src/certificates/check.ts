import type { Trilingual } from "@dauys/language";

/** One thing that was checked: whether it holds, and why not. `reasons` of the certificate's own checker are in English. */
export interface Check {
  readonly id: "certificate" | "rules-hash" | "seats" | "nation" | "votes-hash" | "votes";
  /** The unit it is about; `""` for the whole. */
  readonly unit: string;
  readonly ok: boolean;
  readonly message: Trilingual;
  readonly reasons: readonly Trilingual[];
}

/** A check from its reasons: it holds when there are none. */
export function checkOf(id: Check["id"], unit: string, message: Trilingual, reasons: readonly Trilingual[]): Check {
  return { id, unit, ok: reasons.length === 0, message, reasons };
}
