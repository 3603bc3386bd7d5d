import type { Overlap } from "../quota.ts";
import { type Counts, fits, servingAny, sizeOf } from "./fits.ts";

/** Why quotas cannot be met by anybody's choice. `quotas` by their position; with none of them, people alone are too few. */
export interface Unmet {
  readonly quotas: readonly number[];
  /** People that are needed, and that there are (`people`) or that can be taken (`places`). */
  readonly needed: number;
  readonly has: number;
  readonly short: number;
  readonly lack: "people" | "places";
}

/**
 * What keeps `places` people, those held among them, from being chosen so that all quotas hold: first too few people at
 * all, then each quota on its own, and only when these all can be met the quotas together.
 */
export function unmetQuotas(
  { least, overlap }: { readonly least: readonly number[]; readonly overlap: Overlap },
  held: Counts,
  all: Counts,
  places: number,
): readonly Unmet[] {
  const everybody = all.map((count, kind) => count + (held[kind] ?? 0));
  const free = places - sizeOf(held);
  const total = sizeOf(everybody);
  if (free < 0) return [{ quotas: [], needed: sizeOf(held), has: places, short: -free, lack: "places" }];
  if (total < places) return [{ quotas: [], needed: places, has: total, short: places - total, lack: "people" }];
  const can = (needs: readonly number[]): boolean =>
    fits({ least: needs, overlap }, held, [{ counts: all, take: free }]);
  const single = least.flatMap((needed, i): readonly Unmet[] => {
    if (can(least.map((each, j) => (i === j ? each : 0)))) return [];
    const people = servingAny(everybody, 1 << i);
    const has = Math.min(people, servingAny(held, 1 << i) + free);
    return [{ quotas: [i], needed, has, short: needed - has, lack: people < needed ? "people" : "places" }];
  });
  if (single.length > 0 || can(least)) return single;
  return [together(least, overlap, { held, all, everybody }, free)];
}

/** All quotas together: by how many places they miss, or else the set of quotas that misses most people. */
function together(
  least: readonly number[],
  overlap: Overlap,
  { held, all, everybody }: { readonly held: Counts; readonly all: Counts; readonly everybody: Counts },
  free: number,
): Unmet {
  const ids = least.map((_, i) => i);
  for (let needed = free + 1; needed <= sizeOf(all); needed += 1) {
    if (!fits({ least, overlap }, held, [{ counts: all, take: needed }])) continue;
    const has = free + sizeOf(held);
    return { quotas: ids, needed: needed + sizeOf(held), has, short: needed - free, lack: "places" };
  }
  const sets = Array.from({ length: (1 << least.length) - 1 }, (_, i) => i + 1);
  const each = sets.map((set): Unmet => {
    const quotas = ids.filter((i) => ((set >> i) & 1) === 1);
    const needed = quotas.reduce((sum, i) => sum + (least[i] ?? 0), 0);
    const has = servingAny(everybody, set);
    return { quotas, needed, has, short: needed - has, lack: "people" };
  });
  return each.reduce((worst, one) => (one.short > worst.short ? one : worst));
}
