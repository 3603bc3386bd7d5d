import type { SignatureClaim, VerifyEd25519 } from "../../record/index.ts";

/**
 * Checks the signatures of entries, many of them: at once, or elsewhere while the entries are read on. It is given the
 * claims of each entry and in the end names the entries of which a signature is wrong.
 */
export interface SignatureDesk {
  readonly give: (entry: number, claims: readonly SignatureClaim[]) => void;
  /** Resolves when more can be given: who checks elsewhere may have to catch up. */
  readonly ready: () => Promise<void>;
  /** All that is left is checked; then the entries with a wrong signature, ascending. */
  readonly wrong: () => Promise<readonly number[]>;
}

/** A desk that checks each signature when it is given. */
export function promptDesk(verify: VerifyEd25519): SignatureDesk {
  const wrong: number[] = [];
  return {
    give: (entry, claims) => {
      const right = claims.every(({ publicKey, message, signature }) => verify(publicKey, message, signature));
      if (!right) wrong.push(entry);
    },
    ready: async () => undefined,
    wrong: async () => wrong,
  };
}
