import type { Trilingual } from "../../rules/index.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { Check } from "../form/check.ts";
import { type CompiledCheck, type CompiledForm, type CompiledSum, UNKNOWN } from "./compile.ts";
import { addUp, checkHolds } from "./evaluate.ts";
import { sourceLabel } from "./labels.ts";
import { type ProtocolReader, protocolReader } from "./protocol-reader.ts";

/** One term of a side of a check: `numerator/denominator × value`; `null`: the number is not known. */
export interface CheckedTerm {
  readonly name: string;
  readonly label: Trilingual;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** One side of a check: its terms, a number added to them, and the sum, rounded down where the formula has fractions. */
export interface CheckedSide {
  readonly terms: readonly CheckedTerm[];
  readonly plus: number;
  readonly sum: number | null;
}

/** A check of the form as it came out for a protocol, or for one list or thing in it. */
export interface CheckedRelation {
  readonly check: number;
  readonly severity: Check["severity"];
  readonly article: string | null;
  readonly derived: boolean;
  /** The list or thing that it went over; `""`: the whole protocol. */
  readonly item: string;
  /** `unknown`: a number is missing. `idle`: the case for which it is made is not there. */
  readonly state: "holds" | "fails" | "unknown" | "idle";
  readonly left: CheckedSide;
  readonly compare: Check["compare"];
  readonly right: CheckedSide;
  /** By how much the sides may miss each other. */
  readonly tolerance: number;
}

/** Every check of a form over a protocol, with the numbers that it compared, whether it found something or not. */
export function everyCheck(compiled: CompiledForm, protocol: Protocol): readonly CheckedRelation[] {
  const reader = protocolReader(compiled, protocol);
  return compiled.checks.flatMap((check) =>
    reader.items(check.check.each).map((item, i) => relationOf(compiled, check, reader, { item, i })),
  );
}

function relationOf(
  compiled: CompiledForm,
  one: CompiledCheck,
  reader: ProtocolReader,
  { item, i }: { readonly item: string; readonly i: number },
): CheckedRelation {
  const { check, holds } = one;
  return {
    check: check.number,
    severity: check.severity,
    article: check.article,
    derived: check.derived === true,
    item,
    state: checkHolds(one, reader, i),
    left: sideOf(compiled, holds.left, reader, i),
    compare: check.compare,
    right: sideOf(compiled, holds.right, reader, i),
    tolerance: check.tolerance ?? 0,
  };
}

function sideOf({ form, names }: CompiledForm, sum: CompiledSum, reader: ProtocolReader, item: number): CheckedSide {
  const total = addUp(sum, reader, item);
  return {
    terms: sum.slots.map((slot, i) => {
      const name = names[slot] as string;
      const value = reader.value(slot, item);
      const shortened = divisor(Math.abs(sum.factors[i] as number), sum.denominator);
      return {
        name,
        label: sourceLabel(form, name),
        numerator: (sum.factors[i] as number) / shortened,
        denominator: sum.denominator / shortened,
        value: value === UNKNOWN ? null : value,
      };
    }),
    plus: sum.constant / sum.denominator,
    sum: Number.isNaN(total) ? null : Math.floor(total / sum.denominator),
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
