import { admitRead, admitSigned, type Fold, openFold, type Refusal } from "@dauys/core/election";
import type { Judge } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";

/** The fold as the judge of the office's record: what it does not allow is not appended. */
export interface FoldJudge extends Judge<Refusal> {
  readonly fold: Fold;
  readonly readmit: NonNullable<Judge<Refusal>["readmit"]>;
}

/** A fold that has seen no entry, as a judge. Signatures are checked once, before an entry is appended. */
export function foldJudge(): FoldJudge {
  const fold = openFold({ sha256 });
  return {
    fold,
    admit: (entry, bytes) => {
      const admitted = admitSigned(fold, entry, bytes, verifyEd25519);
      return admitted.ok ? admitted : { ...admitted, spent: entry.sigs.batch !== undefined };
    },
    readmit: (entry, bytes) => admitRead(fold, entry, bytes),
  };
}
