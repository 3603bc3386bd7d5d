import type { CompiledCheck, CompiledForm, CompiledRelation } from "../../protocol/checking/compile.ts";
import { UNKNOWN } from "../../protocol/checking/compile.ts";
import { MOST } from "../../protocol/value.ts";
import { type FilingView, itemCell } from "./fast/filing-view.ts";
import { slotValues } from "./fast/slot-values.ts";

/**
 * Relations one behind the other: `Σ factor × slot + constant` of the left side less the right, compared with 0. Those of
 * one check stand together, its conditions before what has to hold.
 */
interface Relations {
  /** By relation: where its terms begin; those of the last end with the arrays. */
  readonly starts: Int32Array;
  readonly slots: Int32Array;
  readonly factors: Float64Array;
  readonly constants: Float64Array;
  readonly compares: Uint8Array;
  readonly tolerances: Float64Array;
}

/** A check: its relations from `first` to `last`, and the slots that change from item to item. */
interface PlainCheck {
  readonly first: number;
  readonly last: number;
  /** The collection over whose items it goes; -1: each list; -2: once for the protocol. */
  readonly over: number;
  readonly slots: Int32Array;
  /** By slot: the field of the item, or the series of the list. */
  readonly fields: Int32Array;
}

const COMPARES = ["==", "!=", "<=", ">=", "<", ">"] as const;

/** The question of `checkFails` for every check of a form, asked of views: whether all of them hold. */
export function formulaCheck(compiled: CompiledForm): (view: FilingView, roles: readonly string[] | null) => boolean {
  const read = slotValues(compiled);
  const values = new Float64Array(compiled.sources.length);
  const relations = relationsOf(compiled.checks.flatMap(({ when, holds }) => [...when, holds]));
  let next = 0;
  const checks = compiled.checks.map((check) => {
    const first = next;
    next += check.when.length + 1;
    return plainCheck(compiled, check, first);
  });
  return (view, roles) => {
    read(view, roles, values);
    // Sums that no protocol can hold are findings of their own.
    for (let slot = 0; slot < values.length; slot += 1) if ((values[slot] as number) > MOST) return false;
    for (let i = 0; i < checks.length; i += 1) {
      if (!checkHolds(relations, checks[i] as PlainCheck, view, values)) return false;
    }
    return true;
  };
}

function relationsOf(given: readonly CompiledRelation[]): Relations {
  const starts: number[] = [];
  const slots: number[] = [];
  const factors: number[] = [];
  for (const { left, right } of given) {
    starts.push(slots.length);
    slots.push(...left.slots, ...right.slots);
    factors.push(...left.factors, ...right.factors.map((factor) => -factor));
  }
  starts.push(slots.length);
  return {
    starts: Int32Array.from(starts),
    slots: Int32Array.from(slots),
    factors: Float64Array.from(factors),
    constants: Float64Array.from(given, ({ left, right }) => left.constant - right.constant),
    compares: Uint8Array.from(given, ({ compare }) => COMPARES.indexOf(compare)),
    tolerances: Float64Array.from(given, ({ tolerance }) => tolerance),
  };
}

function plainCheck({ form, sources }: CompiledForm, compiled: CompiledCheck, first: number): PlainCheck {
  const { each } = compiled.check;
  const inside = form.collections?.findIndex(({ id }) => id === each) ?? -1;
  const over = each === undefined ? -2 : each === "lists" ? -1 : inside;
  const own = form.collections?.[inside]?.fields ?? [];
  const sums = [compiled.holds, ...compiled.when].flatMap(({ left, right }) => [...left.slots, ...right.slots]);
  const changing = [...new Set(sums)].flatMap((slot) => {
    const source = sources[slot];
    if (source?.kind === "item") return [{ slot, field: own.findIndex(({ id }) => id === source.field) }];
    if (source?.kind !== "list") return [];
    return [{ slot, field: form.votes.series.findIndex(({ id }) => id === source.series) }];
  });
  const slots = Int32Array.from(changing, ({ slot }) => slot);
  const fields = Int32Array.from(changing, ({ field }) => field);
  return { first, last: first + compiled.when.length, over, slots, fields };
}

function checkHolds(
  relations: Relations,
  { first, last, over, slots, fields }: PlainCheck,
  view: FilingView,
  values: Float64Array,
): boolean {
  if (over === -2) return !fails(relations, first, last, values);
  const count = over === -1 ? view.lists : (view.counts[over] as number);
  for (let item = 0; item < count; item += 1) {
    for (let i = 0; i < slots.length; i += 1) {
      const field = fields[i] as number;
      const cell = over === -1 ? view.fields + field * view.lists + item : -1;
      values[slots[i] as number] =
        field < 0 ? UNKNOWN : cell < 0 ? itemCell(view, over, item, field) : (view.cells[cell] as number);
    }
    if (fails(relations, first, last, values)) return false;
  }
  return true;
}

function fails(relations: Relations, first: number, last: number, values: Float64Array): boolean {
  for (let condition = first; condition < last; condition += 1) {
    if (holds(relations, condition, values) !== 1) return false;
  }
  return holds(relations, last, values) === 0;
}

/** 1 where a relation holds, 0 where it does not, -1 where a number is not known. */
function holds(relations: Relations, relation: number, values: Float64Array): -1 | 0 | 1 {
  const { starts, slots, factors } = relations;
  let over = relations.constants[relation] as number;
  const end = starts[relation + 1] as number;
  for (let i = starts[relation] as number; i < end; i += 1) {
    const value = values[slots[i] as number] as number;
    if (value < 0) return -1;
    over += value * (factors[i] as number);
  }
  return compares(relations.compares[relation] as number, over, relations.tolerances[relation] as number) ? 1 : 0;
}

function compares(compare: number, over: number, tolerance: number): boolean {
  switch (compare) {
    case 0:
      return over <= tolerance && over >= -tolerance;
    case 1:
      return over !== 0;
    case 2:
      return over <= tolerance;
    case 3:
      return over >= -tolerance;
    case 4:
      return over < tolerance;
    default:
      return over > -tolerance;
  }
}
