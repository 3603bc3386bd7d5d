import { expect } from "vitest";
import type { Election } from "../election.ts";
import { electionFindings } from "../election-findings.ts";
import type { Figure } from "../figure.ts";
import type { Finding } from "../finding.ts";
import { loadElection, loadRules, outcomeOf } from "./files.ts";

/** The election of 2021, which tests change one figure at a time. */
export const election = loadElection("kz-2021");
/** Its law. */
export const rules = loadRules("kz-2020-05");
/** What the law makes of it. */
export const outcome = outcomeOf(election, rules);

/** What is changed, the changed election, and the findings that the true one has not. */
export type Case = readonly [string, Election, readonly Partial<Finding>[]];

/** A figure of its main source. */
export const published = (value: number): Figure => ({ value, origin: "published", source: "strategy2050" });

/** The election with one list changed. */
export function withList(id: string, change: Partial<Election["lists"][number]>): Election {
  return { ...election, lists: election.lists.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
}

/** What a changed election has that the true one has not. */
export function added(changed: Election, result = outcome): readonly Finding[] {
  const known = electionFindings(election, rules, outcome).map((finding) => JSON.stringify(finding));
  return electionFindings(changed, rules, result).filter((finding) => !known.includes(JSON.stringify(finding)));
}

/** Fails unless the change adds exactly the findings expected. */
export function expectAdded(changed: Election, expected: readonly Partial<Finding>[]): void {
  const found = added(changed);
  const order = (a: { id?: string; about?: string }, b: typeof a) =>
    `${a.id}${a.about}` < `${b.id}${b.about}` ? -1 : 1;
  expect(found.map((finding) => finding.id).sort()).toEqual(expected.map((finding) => finding.id).sort());
  for (const one of expected)
    expect(found.filter((finding) => finding.id === one.id).sort(order)).toContainEqual(expect.objectContaining(one));
}
