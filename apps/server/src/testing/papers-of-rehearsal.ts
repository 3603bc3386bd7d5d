import { admit, type Fold, openFold, protocolOf } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import { stampReceived } from "@dauys/core/record";
import { rehearse } from "@dauys/rehearsal";
import { sha256 } from "@dauys/store/keys";
import type { OfficeRehearsal } from "../rehearsal/open-rehearsal.ts";

/** The whole rehearsal as it was planned, folded: what each commission will have written is read from it. */
export function foldedWhole({ rehearsal }: Pick<OfficeRehearsal, "rehearsal">): Fold {
  const fold = openFold({ sha256 });
  for (const { entry, bytes, received } of rehearse(rehearsal)) {
    const stamped = stampReceived(bytes, entry, received);
    if (!stamped.ok) throw new Error(stamped.fault.message);
    const admitted = admit(fold, { ...entry, sigs: { ...entry.sigs, received } }, stamped.bytes);
    if (!admitted.ok) throw new Error(`${entry.type}: ${admitted.refusal.message.en}`);
  }
  return fold;
}

/** What a unit's commission wrote on its paper. @throws Error for a unit that has none in the plan */
export function paperOf(fold: Fold, unit: string): Protocol {
  const filing = fold.units.get(unit)?.filing;
  if (filing === undefined || filing === null || fold.layout === null) throw new Error(`${unit} has no protocol`);
  return protocolOf(fold.layout, filing.body);
}
