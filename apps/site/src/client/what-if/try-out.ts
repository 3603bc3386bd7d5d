import {
  type Answer,
  apportionAnswered,
  type Contest,
  type ContestFault,
  changeContest,
  type ListMargins,
  margins,
  type UnitOutcome,
  type WhatIfReason,
} from "@dauys/core/apportionment";
import type { ContestFile } from "../../data/contest-file.ts";
import { contestWithout } from "./read-contest.ts";
import { groupsOf, type Settings, searchOf, wishesOf } from "./settings.ts";

/** What came of trying: an outcome, or why there is none. */
export type Tried =
  | { readonly contest: Contest; readonly outcome: UnitOutcome; readonly margins: readonly ListMargins[] }
  | { readonly faults: readonly ContestFault[] }
  | { readonly reason: WhatIfReason };

/** What the law itself gives, with the lots that were drawn; `null` where it gives nothing. */
export function byLaw(file: ContestFile): UnitOutcome | null {
  const { result } = apportionAnswered(contestWithout(file, ""), file.answers);
  return result.ok ? (result.outcome.units[0] ?? null) : null;
}

/** The same votes under the conditions chosen. */
export function tryOut(file: ContestFile, settings: Settings): Tried {
  const changed = changeContest(contestWithout(file, settings.region), wishesOf(settings));
  if (!changed.ok) return { reason: changed.reason };
  const { contest, result } = apportionAnswered(changed.contest, answersUnder(file, settings));
  if (!result.ok) return { faults: result.faults };
  const outcome = result.outcome.units[0];
  if (outcome === undefined) return { faults: [] };
  return { contest, outcome, margins: margins(contest)[0]?.lists ?? [] };
}

/**
 * The answers that hold under other conditions. A lot holds where the same lists are equal for as many seats; a list that
 * stands together with others is another list. A decision was taken under the law as it is, and holds under no other.
 */
function answersUnder({ answers }: ContestFile, settings: Settings): readonly Answer[] {
  if (searchOf(settings) === "") return answers;
  const merged = groupsOf(settings.lists).flat();
  return answers.filter(({ by, among }) => by === "lot" && !among.some((list) => merged.includes(list)));
}
