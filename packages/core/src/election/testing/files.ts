import { readFileSync } from "node:fs";
import { apportion, type Outcome } from "../../apportionment/index.ts";
import { type Rules, readRules } from "../../rules/index.ts";
import { contestOf } from "../contest-of.ts";
import type { Election } from "../election.ts";
import { readElection } from "../read-election.ts";

const root = new URL("../../../../../", import.meta.url);

/** The elections that the repository holds, the earliest first. */
export const ELECTIONS = ["kz-2004", "kz-2007", "kz-2012", "kz-2016", "kz-2021", "kz-2023"] as const;

/** The text of an election file of the repository. */
export function electionText(id: string): string {
  return readFileSync(new URL(`elections/${id}/election.json`, root), "utf8");
}

/** An election of the repository, for tests. @throws Error when it does not read. */
export function loadElection(id: string): Election {
  const read = readElection(electionText(id));
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.faults)}`);
  return read.read.election;
}

/** A law of the repository, for tests. @throws Error when it does not read. */
export function loadRules(id: string): Rules {
  const read = readRules(readFileSync(new URL(`rules/${id}.json`, root), "utf8"));
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.faults)}`);
  return read.read.rules;
}

/** What the engine makes of an election under a law. @throws Error when it cannot begin. */
export function outcomeOf(election: Election, rules: Rules): Outcome {
  const result = apportion(contestOf(election, rules));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.outcome;
}

/** The seats of an outcome without the lists that got none. */
export function seatsAboveZero(outcome: Outcome): Readonly<Record<string, number>> | null {
  return outcome.seats && Object.fromEntries(Object.entries(outcome.seats).filter(([, seats]) => seats > 0));
}
