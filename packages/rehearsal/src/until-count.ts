import { type Act, isBatch } from "./acts/act.ts";
import type { Rehearsal } from "./plan.ts";

const FIGURES: ReadonlySet<string> = new Set(["stage-sealed", "protocol-filed"]);

/**
 * The same rehearsal up to the moment at which the first figures of the count reach the record: law, form, lists, units,
 * commissions and keys are there, and whoever uses an office can enter the rest. `begins`: when the first figures of the
 * plan were established, in milliseconds since 1970; the polls have closed by then.
 */
export function untilCount(rehearsal: Rehearsal): { readonly rehearsal: Rehearsal; readonly begins: number } {
  const first = rehearsal.acts.findIndex(hasFigures);
  const { at } = rehearsal.acts[first] ?? { at: 0 };
  return { rehearsal: { ...rehearsal, acts: rehearsal.acts.slice(0, Math.max(first, 0)) }, begins: at * 1000 };
}

function hasFigures({ says }: Act): boolean {
  return (isBatch(says) ? says : [says]).some(({ type }) => FIGURES.has(type));
}
