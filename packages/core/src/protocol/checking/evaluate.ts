import type { CompiledCheck, CompiledRelation, CompiledSum, SlotReader } from "./compile.ts";

/** The numerator of a sum; `NaN` when one of its numbers is not known. */
export function addUp(sum: CompiledSum, reader: SlotReader, item: number): number {
  let total = sum.constant;
  for (let i = 0; i < sum.slots.length; i += 1) {
    const value = reader.value(sum.slots[i] as number, item);
    if (value < 0) return Number.NaN;
    total += value * (sum.factors[i] as number);
  }
  return total;
}

/** Whether a relation holds; `null` when a number is not known. */
function relationHolds(relation: CompiledRelation, reader: SlotReader, item: number): boolean | null {
  const left = addUp(relation.left, reader, item);
  const right = addUp(relation.right, reader, item);
  if (Number.isNaN(left) || Number.isNaN(right)) return null;
  const over = left - right;
  const { compare, tolerance } = relation;
  if (compare === "==") return Math.abs(over) <= tolerance;
  if (compare === "!=") return over !== 0;
  if (compare === "<=") return over <= tolerance;
  if (compare === ">=") return over >= -tolerance;
  return compare === "<" ? over < tolerance : over > -tolerance;
}

/** Whether a check finds something: it applies, all its numbers are known, and it does not hold. */
export function checkFails(compiled: CompiledCheck, reader: SlotReader, item: number): boolean {
  for (const when of compiled.when) if (relationHolds(when, reader, item) !== true) return false;
  return relationHolds(compiled.holds, reader, item) === false;
}

/** How a check came out: whether it holds, a number is missing, or the case for which it is made is not there. */
export function checkHolds(
  compiled: CompiledCheck,
  reader: SlotReader,
  item: number,
): "holds" | "fails" | "unknown" | "idle" {
  for (const when of compiled.when) {
    const applies = relationHolds(when, reader, item);
    if (applies !== true) return applies === null ? "unknown" : "idle";
  }
  const holds = relationHolds(compiled.holds, reader, item);
  return holds === null ? "unknown" : holds ? "holds" : "fails";
}
