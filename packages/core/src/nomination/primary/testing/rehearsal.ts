import { readFileSync } from "node:fs";
import type { PrimaryCandidate } from "../candidate.ts";
import { countPrimary, type PrimaryCount } from "../count.ts";
import { type CountedUnit, votingStages } from "../count-plan.ts";
import type { Primary } from "../primary.ts";
import { readPrimaryCandidates } from "../read-candidates.ts";
import { readPrimary } from "../read-primary.ts";

const folder = new URL("../../../../../../docs/examples/primary/", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/** The rules of the invented primary in the examples. */
export function rehearsalRules(): Primary {
  const found = readPrimary(textOf("rules.json"));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.read.primary;
}

/** The people who stand in it. */
export function rehearsalPeople(rules: Primary = rehearsalRules()): readonly PrimaryCandidate[] {
  const found = readPrimaryCandidates(textOf("candidates.json"), rules);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.candidates;
}

/** Its votes. */
export function rehearsalUnits(): readonly CountedUnit[] {
  const units = new Map<string, { lists: { list: string; votes: number }[]; totals: Record<string, number> }>();
  for (const line of textOf("votes.csv").trim().split("\n").slice(1)) {
    const [unit = "", row = "", number = ""] = line.split(",");
    const own = units.get(unit) ?? { lists: [], totals: {} };
    units.set(unit, own);
    if (row.startsWith("@")) own.totals[row.slice(1)] = Number(number);
    else own.lists.push({ list: row, votes: Number(number) });
  }
  return [...units].map(([unit, { lists, totals }]) => ({ unit, lists, totals }));
}

/** Its count. */
export function rehearsalCount(
  rules: Primary = rehearsalRules(),
  people: readonly PrimaryCandidate[] = rehearsalPeople(rules),
  units: readonly CountedUnit[] = rehearsalUnits(),
): PrimaryCount {
  const counted = countPrimary(rules, people, units, votingStages(rules)[0] ?? "");
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.count;
}
