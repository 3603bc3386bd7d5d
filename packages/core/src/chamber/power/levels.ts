import type { MajorityPower } from "./majority-power.ts";

/** Majorities that need the same seats of the same house: one game, several decisions. */
export type Level = readonly [MajorityPower, ...MajorityPower[]];

/** The majorities of a chamber by the seats that they need, the fewest first. */
export function levelsOf(majorities: readonly MajorityPower[]): readonly Level[] {
  const levels = new Map<string, [MajorityPower, ...MajorityPower[]]>();
  for (const majority of majorities) {
    const key = `${majority.of} ${majority.needed}`;
    const level = levels.get(key);
    if (level === undefined) levels.set(key, [majority]);
    else level.push(majority);
  }
  return [...levels.values()].toSorted((a, b) => a[0].needed - b[0].needed);
}
