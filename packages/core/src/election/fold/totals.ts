import type { Totals } from "../../apportionment/index.ts";
import type { CompiledSum } from "../../protocol/checking/compile.ts";
import type { FigureName } from "../../protocol/index.ts";
import { type Tally, totalsOf } from "../../tally/index.ts";
import type { Layout } from "./layout.ts";

/** Totals of a unit: the figures that are the same in every country (`null`: not known), and votes by list. */
export interface UnitTotals {
  readonly figures: Readonly<Partial<Record<FigureName, number | null>>>;
  readonly votes: readonly number[];
}

/** The totals of a unit of the tally, by its index. */
export function unitTotals(layout: Layout, tally: Tally, unit: number): UnitTotals {
  const totals = totalsOf(tally, unit);
  const sums = totals.map(({ known }) => known);
  const gaps = totals.map(({ unknown }) => unknown);
  return totalsFrom(layout, sums, gaps);
}

/** The same from sums by column, and how many protocols leave each of them out. */
function totalsFrom(layout: Layout, sums: readonly number[], gaps: readonly number[]): UnitTotals {
  const { form, compiled, lists, series } = layout;
  const counting = form.votes.series.flatMap(({ counts }, s) => (counts ? [series[s] as number] : []));
  const votes = lists.map((_, l) => counting.reduce((sum, first) => sum + (sums[first + l] ?? 0), 0));
  const figures: Partial<Record<FigureName, number | null>> = {};
  for (const [name, sum] of compiled.figures) figures[name] = figureOf(layout, sum, sums, gaps);
  return { figures, votes };
}

function figureOf(layout: Layout, sum: CompiledSum, sums: readonly number[], gaps: readonly number[]): number | null {
  let total = sum.constant;
  for (const [i, slot] of sum.slots.entries()) {
    const value = slotTotal(layout, slot, sums, gaps);
    if (value === null) return null;
    total += value * (sum.factors[i] as number);
  }
  const exact = total / sum.denominator;
  return Number.isSafeInteger(exact) && exact >= 0 ? exact : null;
}

function slotTotal(layout: Layout, slot: number, sums: readonly number[], gaps: readonly number[]): number | null {
  const { form, compiled, lists } = layout;
  const source = compiled.sources[slot];
  const column = (at: number): number | null => ((gaps[at] ?? 1) > 0 ? null : (sums[at] as number));
  if (source?.kind === "field") return column(form.fields.findIndex(({ id }) => id === source.field));
  if (source?.kind === "total") {
    const at = form.collections?.findIndex(({ id }) => id === source.collection) ?? -1;
    const field = form.collections?.[at]?.fields.findIndex(({ id }) => id === source.field) ?? -1;
    return column((layout.collections[at] ?? Number.NaN) + field);
  }
  if (source?.kind === "votes") {
    const first = layout.series[form.votes.series.findIndex(({ id }) => id === source.series)] ?? 0;
    // A list that stands nowhere in a protocol adds nothing, and leaves no gap in the votes of all.
    return lists.reduce((sum, _, l) => sum + (sums[first + l] ?? 0), 0);
  }
  return source?.kind === "number" ? source.value : null;
}

const CONTEST_TOTALS = ["registered", "received", "inBoxes", "valid", "invalid", "blank", "againstAll"] as const;

/** The figures that the distribution of seats can look at; what is not known is left out. */
export function contestTotals(figures: UnitTotals["figures"]): Totals {
  const known: Partial<Record<(typeof CONTEST_TOTALS)[number], number>> = {};
  for (const name of CONTEST_TOTALS) {
    const value = figures[name] ?? null;
    if (value !== null) known[name] = value;
  }
  return known;
}
