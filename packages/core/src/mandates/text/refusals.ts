import { ASSEMBLY_REFUSALS } from "./assembly-refusals.ts";
import { ASSIGNING_REFUSALS } from "./assigning-refusals.ts";
import { HOLDING_REFUSALS } from "./holding-refusals.ts";
import { SILENT_REFUSALS } from "./silent-refusals.ts";

/** What is said when a step from seats to deputies is not allowed, by its reason. */
export const REFUSALS = {
  ...ASSIGNING_REFUSALS,
  ...HOLDING_REFUSALS,
  ...ASSEMBLY_REFUSALS,
  ...SILENT_REFUSALS,
} as const;
