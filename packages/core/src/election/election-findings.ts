import type { Outcome } from "../apportionment/index.ts";
import type { Rules } from "../rules/index.ts";
import { checkLists } from "./check-lists.ts";
import { checkOutcome } from "./check-outcome.ts";
import { checkPercents } from "./check-percents.ts";
import { checkStatements } from "./check-statements.ts";
import { checkSums } from "./check-sums.ts";
import { checkTurnout } from "./check-turnout.ts";
import type { Election } from "./election.ts";
import { type Finding, message } from "./finding.ts";

/**
 * Everything in an election's figures that does not fit, or that a reader has to know: sums, percentages, turnout,
 * lists, the published seats against the engine's, contradictions between sources, figures that are only recalled.
 * Nothing found in the figures is ever thrown.
 * @param rules - the law named in `election.rules`.
 * @param outcome - what the engine made of `contestOf(election, rules)`; `null` when it could not begin.
 */
export function electionFindings(election: Election, rules: Rules, outcome: Outcome | null): readonly Finding[] {
  const findings = [
    ...checkSums(election),
    ...checkPercents(election),
    ...checkTurnout(election),
    ...checkLists(election, rules),
    ...checkOutcome(election, rules, outcome),
    ...checkStatements(election),
    ...recalled(election),
  ];
  const order = ["error", "warning", "note"];
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function recalled({ totals, lists }: Election): readonly Finding[] {
  const figures = [
    ...Object.entries(totals).map(([key, value]) => [`totals.${key}`, value] as const),
    ...lists.flatMap((entry) =>
      entry.candidates === undefined ? [] : [[`lists.${entry.id}.candidates`, entry.candidates] as const],
    ),
  ];
  return figures
    .filter(([, value]) => value.origin === "recalled")
    .map(([about, { value }]) => ({
      id: "recalled",
      severity: "note",
      about,
      numbers: value === null ? {} : { value },
      message: message(
        (w) =>
          `${value === null ? "" : w.count(value)}: дереккөзден оқылмаған, жадтан алынған сан; факт ретінде көрсетілмейді.`,
        (w) =>
          `${value === null ? "" : w.count(value)}: число по памяти, в источнике не прочитано; как факт не показывается.`,
        (w) =>
          `${value === null ? "" : w.count(value)}: a recalled number, not read in a source; it is not shown as a fact.`,
      ),
    }));
}
