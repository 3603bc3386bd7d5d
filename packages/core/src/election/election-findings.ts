import type { Outcome } from "../apportionment/index.ts";
import type { Rules, Trilingual } from "../rules/index.ts";
import { checkAssembly } from "./check-assembly.ts";
import { checkLists } from "./check-lists.ts";
import { checkOutcome } from "./check-outcome.ts";
import { checkPeople } from "./check-people.ts";
import { checkPercents } from "./check-percents.ts";
import { checkStatements } from "./check-statements.ts";
import { checkSums } from "./check-sums.ts";
import { checkTurnout } from "./check-turnout.ts";
import type { Election } from "./election.ts";
import type { Figure } from "./figure.ts";
import { type Finding, message } from "./finding.ts";
import { TOTAL_NAMES } from "./total-names.ts";

/**
 * Everything in an election's figures that does not fit, or that a reader has to know: sums, percentages, turnout,
 * lists, people, the published seats against the engine's, contradictions between sources, figures that are only recalled.
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
    ...checkPeople(election, rules),
    ...checkAssembly(election, rules),
    ...checkOutcome(election, rules, outcome),
    ...checkStatements(election),
    ...recalled(election),
  ];
  const order = ["error", "warning", "note"];
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function recalled({ totals, lists }: Election): readonly Finding[] {
  const ofTotals = typedEntries(totals).map(([key, figure]) => ({
    about: `totals.${key}`,
    name: TOTAL_NAMES[key],
    figure,
  }));
  const ofLists = lists.map(({ id, name, candidates }) => ({
    about: `lists.${id}.candidates`,
    name: {
      kk: `${name.kk}, тізімдегі адамдар`,
      ru: `${name.ru}, людей в списке`,
      en: `${name.en}, people on the list`,
    },
    figure: candidates,
  }));
  return [...ofTotals, ...ofLists].flatMap(({ about, name, figure }): readonly Finding[] =>
    figure?.origin === "recalled" && figure.value !== null ? [onlyRecalled(about, name, figure.value)] : [],
  );
}

function typedEntries(
  totals: Election["totals"],
): readonly (readonly [keyof Election["totals"], Figure | undefined])[] {
  return (Object.keys(totals) as (keyof Election["totals"])[]).map((key) => [key, totals[key]]);
}

function onlyRecalled(about: string, name: Trilingual, value: number): Finding {
  return {
    id: "recalled",
    severity: "note",
    about,
    numbers: { value },
    message: message(
      (w) => `${name.kk}: ${w.count(value)} — дереккөзден оқылмаған, жадтан алынған сан.`,
      (w) => `${name.ru}: ${w.count(value)} — число по памяти, в источнике не прочитано.`,
      (w) => `${name.en}: ${w.count(value)} is recalled, not read in a source.`,
    ),
  };
}
