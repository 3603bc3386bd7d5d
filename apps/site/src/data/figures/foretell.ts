import { UNKNOWN } from "@dauys/core/tally";
import type { Foretold } from "./residuals.ts";

/** So many rows are looked at to choose from what a column is foretold. */
const SAMPLE = 512;
/** A protocol's own sums have few parts: more than these are not tried. */
const MOST_PARTS = 8;

/** A column to be written, and from which columns written before it it is foretold. */
export interface Planned {
  readonly column: number;
  readonly from: Foretold;
}

/**
 * In which order columns are written and from which others each is foretold: what a form adds up need not be said twice.
 * Small columns come first, so that large ones can be foretold from them. The same columns give the same plan.
 *
 * @param together - columns that a form adds up, such as the votes: tried at once, where one by one would not be found.
 */
export function planColumns(columns: readonly Uint32Array[], together: readonly number[]): readonly Planned[] {
  const step = Math.max(1, Math.ceil((columns[0]?.length ?? 0) / SAMPLE));
  const samples = columns.map((values) => {
    const picked: number[] = [];
    for (let row = 0; row < values.length; row += step) picked.push(values[row] as number);
    return picked;
  });
  if (latest === null || !sameRows([together, ...samples], latest.asked)) {
    latest = { asked: [[...together], ...samples], plan: planOf(samples, together) };
  }
  return latest.plan;
}

/** What was planned last: a protocol more is seldom among the rows that are looked at, and to plan takes long. */
let latest: { readonly asked: readonly (readonly number[])[]; readonly plan: readonly Planned[] } | null = null;

function sameRows(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean {
  return a.length === b.length && a.every((row, i) => sameNumbers(row, b[i] as readonly number[]));
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function planOf(samples: readonly (readonly number[])[], together: readonly number[]): readonly Planned[] {
  const order = samples.map((_, column) => column);
  const alone = samples.map((sample) => cost(sample.map((value) => (value === UNKNOWN ? 0 : value))));
  order.sort((a, b) => (alone[a] as number) - (alone[b] as number) || a - b);
  return order.map((column, place) => {
    const before = order.slice(0, place);
    const sum = together.filter((each) => before.includes(each)).map((each) => [each, 1] as const);
    const tries = [[], sum].map((start) => foretell(samples, column, before, start));
    return { column, from: tries.reduce((best, each) => (each.cost < best.cost ? each : best)).from };
  });
}

/** Adds or takes away one column after the other, as long as what is left gets smaller. */
function foretell(
  samples: readonly (readonly number[])[],
  column: number,
  before: readonly number[],
  start: Foretold,
): { readonly from: Foretold; readonly cost: number } {
  const from = [...start];
  const known = (value: number | undefined): number => (value === undefined || value === UNKNOWN ? 0 : value);
  let left = (samples[column] ?? []).map((value, row) =>
    start.reduce((rest, [other, sign]) => rest - sign * known(samples[other]?.[row]), known(value)),
  );
  let least = cost(left);
  while (from.length < start.length + MOST_PARTS) {
    let best: { readonly part: Foretold[number]; readonly left: number[] } | null = null;
    for (const other of before) {
      for (const sign of [1, -1] as const) {
        const sample = samples[other] ?? [];
        const next = left.map((value, row) => value - sign * known(sample[row]));
        const price = cost(next);
        if (price < least) {
          least = price;
          best = { part: [other, sign], left: next };
        }
      }
    }
    if (best === null) break;
    from.push(best.part);
    left = best.left;
  }
  return { from, cost: least };
}

/** About how many bits the differences need. */
function cost(differences: readonly number[]): number {
  return differences.reduce((sum, difference) => sum + Math.log2(1 + Math.abs(difference)), 0);
}
