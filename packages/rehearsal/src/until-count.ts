import { isBatch } from "./acts/act.ts";
import type { Rehearsal } from "./plan.ts";

const FIGURES: ReadonlySet<string> = new Set(["stage-sealed", "protocol-filed"]);

/**
 * The same rehearsal up to the moment at which the first figures of the count reach the record: law, form, lists, units,
 * commissions and keys are there, and whoever uses an office can enter the rest.
 */
export function untilCount(rehearsal: Rehearsal): Rehearsal {
  const first = rehearsal.acts.findIndex(({ says }) =>
    (isBatch(says) ? says : [says]).some(({ type }) => FIGURES.has(type)),
  );
  return first === -1 ? rehearsal : { ...rehearsal, acts: rehearsal.acts.slice(0, first) };
}
