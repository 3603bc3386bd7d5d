import type { CompiledCheck, CompiledForm, CompiledSum, SlotReader } from "./compile.ts";
import { addUp } from "./evaluate.ts";
import type { Finding, Operand } from "./finding.ts";
import { sourceLabel } from "./labels.ts";
import { type Filling, fill } from "./write.ts";

const SIDE = {
  left: { kk: "сол жағы", ru: "левая часть", en: "left side" },
  right: { kk: "оң жағы", ru: "правая часть", en: "right side" },
} as const;

/**
 * The finding of a check that failed, its text filled with the numbers.
 * `itemName` is the name of the list or thing the check went over, `""` for the whole protocol.
 */
export function describe(
  compiled: CompiledForm,
  { check, holds }: CompiledCheck,
  reader: SlotReader,
  at: { readonly unit: string; readonly item: number; readonly itemName: string },
): Finding {
  const left = whole(holds.left, addUp(holds.left, reader, at.item));
  const right = whole(holds.right, addUp(holds.right, reader, at.item));
  const operands = [
    ...terms(compiled, holds.left, reader, at.item),
    ...terms(compiled, holds.right, reader, at.item),
    { name: "left", label: SIDE.left, value: left },
    { name: "right", label: SIDE.right, value: right },
  ];
  const filling: Record<string, number | string> = { item: at.itemName, difference: Math.abs(left - right) };
  for (const { name, value } of operands) filling[name] = value;
  return {
    code: "check",
    check: check.number,
    severity: check.severity,
    unit: at.unit,
    about: aboutItem(check.each, at.itemName),
    text: fill(check.text, filling as Filling),
    operands: [...new Map(operands.map((operand) => [operand.name, operand])).values()],
    advice: compiled.form.advice[check.advice] ?? null,
    article: check.article,
    derived: check.derived === true,
    consequence: consequenceOf(check.consequence, filling as Filling),
  };
}

function aboutItem(each: string | undefined, name: string): string {
  if (each === undefined) return "";
  return each === "lists" ? `lists/${name}` : `collections/${each}/${name}`;
}

function consequenceOf(consequence: CompiledCheck["check"]["consequence"], filling: Filling): Finding["consequence"] {
  return consequence === undefined ? null : { ...consequence, text: fill(consequence.text, filling) };
}

/** Where a formula has fractions, a side is shown rounded down; the comparison itself was exact. */
function whole(sum: CompiledSum, numerator: number): number {
  return Math.floor(numerator / sum.denominator);
}

function terms({ form, names }: CompiledForm, sum: CompiledSum, reader: SlotReader, item: number): readonly Operand[] {
  return sum.slots.map((slot) => {
    const name = names[slot] as string;
    return { name, label: sourceLabel(form, name), value: reader.value(slot, item) };
  });
}
