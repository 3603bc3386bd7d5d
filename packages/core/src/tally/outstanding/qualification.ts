import type { Rules, ThresholdClause } from "../../rules/index.ts";
import { type Change, change, type LawGap, type Need } from "./change.ts";
import { baseNow, type CountedList, type CountedUnit, type Field } from "./counted-unit.ts";
import { fits, lawFraction, type Standing, shareTest, standings, type View } from "./threshold.ts";

/** Who takes part, what it takes for a list to come in or to drop out, and what else that rests on. */
export interface Participation {
  readonly standings: readonly Standing[];
  readonly clauses: readonly Change[];
  /** Whether the law looks at who takes part beyond the seats these win, so that even a list without a seat matters. */
  readonly everyListMatters: boolean;
}

/** Judges by the law's clauses who takes part now, and what that rests on; a gap where it cannot be judged. */
export function participation(
  rules: Rules,
  unit: CountedUnit,
  nation: Field,
): Participation | { readonly gap: LawGap } {
  const { clauses, fallback, ifNone, ifOne, admitUntil, bands } = rules.distribution.qualification;
  const view: View = { rules, unit, nation, unitScope: "unit" };
  const found = standings(view, clauses);
  if (found === null) return { gap: "base" };
  const inside = found.filter(({ passes }) => passes);
  // The thresholds alone must say what the distribution said: no clause for too few lists is at work now.
  if (inside.length !== unit.qualified.length || inside.some(({ list }) => !unit.qualified.includes(list))) {
    return { gap: "qualification" };
  }
  const changes: Change[] = [];
  if (fallback !== undefined) {
    const most = tooFewInNation(rules, nation, clauses, fallback.lists);
    if (most === null) return { gap: "qualification" };
    changes.push(...most);
  }
  if (ifNone?.rule === "lower") {
    if (inside.length < (ifNone.until ?? 1)) return { gap: "qualification" };
    changes.push(...fewerThan(ifNone.until ?? 1, inside));
  }
  if (ifOne !== undefined && inside.length > 1) changes.push(...fewerThan(2, inside));
  if (admitUntil !== undefined) {
    const share = shareOf(
      view,
      unit.lists.filter(({ list }) => unit.qualified.includes(list)),
      admitUntil,
    );
    if (share === null || inside.length < admitUntil.lists) return { gap: "qualification" };
    changes.push(...share);
  }
  const inBands = bandChanges(view, unit);
  if (inBands === null) return { gap: "base" };
  const everyListMatters = admitUntil !== undefined || bands !== undefined;
  return { standings: found, clauses: [...changes, ...inBands], everyListMatters };
}

/** Fewer than `least` lists of those inside are left only when so many drop out: at least the most lasting of them. */
function fewerThan(least: number, inside: readonly Standing[]): readonly Change[] {
  const drops = inside.map(({ flips }) => flips[0] ?? null).filter((need) => need !== null);
  const toDrop = inside.length - least + 1;
  if (drops.length < toDrop) return [];
  const sorted = [...drops].sort((a, b) => (a.at < b.at ? -1 : 1));
  const last = sorted[Math.max(0, toDrop - 1)] as Need;
  // Votes in the unit are votes in the nation, so that asking for them there asks for no more.
  const scope = drops.every((need) => need.scope === last.scope) ? last.scope : "nation";
  return change(
    "clause",
    inside.map(({ list }) => list),
    scope,
    last.at,
  );
}

/** Whether too few lists pass a clause with conditions in the whole nation; `null` when they do now, or none can say. */
function tooFewInNation(
  rules: Rules,
  nation: Field,
  clauses: readonly ThresholdClause[],
  least: number,
): readonly Change[] | null {
  const conditions = clauses.flatMap((clause) => clause.anyOf);
  if (conditions.some((condition) => "scope" in condition && condition.scope === "unit")) return null;
  const found = standings({ rules, unit: nation, nation, unitScope: "nation" }, clauses);
  // Lists that the law exempts are not asked whether they pass.
  const asked = nation.lists.map((entry) => (clauses.find((clause) => fits(clause, entry))?.anyOf.length ?? 0) > 0);
  const inside = found?.filter(({ passes }, i) => passes && asked[i]) ?? [];
  return inside.length < least ? null : fewerThan(least, inside);
}

type AdmitUntil = NonNullable<Rules["distribution"]["qualification"]["admitUntil"]>;

/** The share that the lists taking part have together, where the law admits more until they have it. */
function shareOf(view: View, inside: readonly CountedList[], rule: AdmitUntil): readonly Change[] | null {
  const base = baseNow(view.rules, view.unit, rule.of);
  if (base === null) return null;
  const votes = BigInt(inside.reduce((sum, entry) => sum + entry.votes, 0));
  const { passes, flips } = shareTest(votes, base, lawFraction(rule.at), rule.compare === ">=", "unit");
  if (!passes) return null;
  return flips === null ? [] : [{ what: "clause", lists: inside.map(({ list }) => list), needs: [flips] }];
}

/** Which lists below the threshold are in a band that gives them seats of its own. */
function bandChanges(view: View, unit: CountedUnit): readonly Change[] | null {
  const changes: Change[] = [];
  for (const band of view.rules.distribution.qualification.bands ?? []) {
    const base = baseNow(view.rules, unit, band.of);
    if (base === null) return null;
    for (const { list, votes } of unit.lists) {
      if (unit.qualified.includes(list)) continue;
      for (const edge of [band.from, band.below]) {
        const { flips } = shareTest(BigInt(votes), base, lawFraction(edge), true, "unit");
        if (flips !== null) changes.push({ what: "clause", lists: [list], needs: [flips] });
      }
    }
  }
  return changes;
}
