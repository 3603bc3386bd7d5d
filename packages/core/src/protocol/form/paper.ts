import { flag, type Infer, list, oneOf, optional } from "../../json/index.ts";
import { cited, identifier, trilingual } from "../../rules/cited.ts";

/** Who signs a protocol. `optional`: nobody has to. `standIns`: who signs in place of one who is absent. */
export const role = cited({
  id: identifier,
  label: trilingual,
  optional: optional(flag),
  standIns: optional(list(identifier)),
});
/** Who signs a protocol. */
export type Role = Infer<typeof role>;

/** What can be sealed: a stationary box, a mobile box, the package of ballots. */
export const sealedPlace = cited({ id: identifier, label: trilingual });

/** A kind of paper that belongs to a protocol. `dissent`: it holds a dissenting opinion. */
export const attachmentKind = cited({ id: identifier, label: trilingual, dissent: optional(flag) });
/** A kind of paper that belongs to a protocol. */
export type AttachmentKind = Infer<typeof attachmentKind>;

/** Whether figures may be corrected in the paper itself. */
export const corrections = cited({ inPaper: oneOf("forbidden", "allowed", "unknown") });
