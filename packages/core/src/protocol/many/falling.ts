import type { Trilingual } from "../../rules/index.ts";
import { same } from "../checking/labels.ts";
import { type CrossFinding, crossFinding } from "./cross-finding.ts";

const FIGURE = {
  kk: "{unit}, {what}: {before} болған, {at} уақытында {after} болды; тіркелген түзету жоқ.",
  ru: "{unit}, {what}: было {before}, на {at} стало {after}; записанного исправления нет.",
  en: "{unit}, {what}: {before} before, {after} at {at}; no correction is recorded.",
};
const TURNOUT = {
  kk: "{unit}: дауыс бергендер {earlier} уақытында {before}, ал {at} уақытында {after} деп көрсетілген.",
  ru: "{unit}: проголосовавших на {earlier} — {before}, а на {at} — {after}.",
  en: "{unit}: {before} voters at {earlier}, and {after} at {at}.",
};

/** Running totals of one unit at one moment. `corrected`: a correction of something below it was recorded since the last. */
export interface RunningTotals {
  readonly unit: string;
  readonly at: string;
  readonly corrected: boolean;
  readonly figures: ReadonlyMap<string, number>;
}

/** Watches running totals, which can only grow unless something is corrected. */
export interface FallWatch {
  /** Takes in totals, in the order of time, and returns the figures that fell since the last of the same unit. */
  readonly observe: (totals: RunningTotals, label?: (figure: string) => Trilingual) => readonly CrossFinding[];
}

/** A watch that has seen nothing yet; it keeps the last totals of every unit. */
export function fallWatch(): FallWatch {
  const last = new Map<string, ReadonlyMap<string, number>>();
  return {
    observe: ({ unit, at, corrected, figures }, label = same) => {
      const previous = last.get(unit);
      last.set(unit, figures);
      if (previous === undefined || corrected) return [];
      return [...previous]
        .filter(([figure, before]) => (figures.get(figure) ?? 0) < before)
        .map(([figure, before]) => {
          const numbers = { before, after: figures.get(figure) ?? 0 };
          const words = { unit, at, what: label(figure) };
          return crossFinding("figure-falls", "warning", [{ unit, line: 0 }], numbers, FIGURE, words);
        });
    },
  };
}

/** How many had voted in a unit at a moment of the day. */
export interface TurnoutReport {
  readonly unit: string;
  readonly at: string;
  readonly voters: number;
}

/** Reports of turnout in which a later number of the same unit is smaller; reports of one unit stand in order of time. */
export function fallingTurnout(reports: Iterable<TurnoutReport>): readonly CrossFinding[] {
  const last = new Map<string, TurnoutReport>();
  const findings: CrossFinding[] = [];
  for (const report of reports) {
    const { unit, at, voters } = report;
    const before = last.get(unit);
    last.set(unit, report);
    if (before === undefined || voters >= before.voters) continue;
    const numbers = { before: before.voters, after: voters };
    const words = { unit, at, earlier: before.at };
    findings.push(crossFinding("turnout-falls", "error", [{ unit, line: 0 }], numbers, TURNOUT, words));
  }
  return findings;
}
