import type { Rules, Trilingual } from "../../rules/index.ts";
import type { CandidateList } from "../candidate-list.ts";
import { checkAdoption } from "./checks/adoption.ts";
import { checkBirthYears, checkPublished, checkWords } from "./checks/consistency.ts";
import { checkDeadlines } from "./checks/deadlines.ts";
import { checkDeposit } from "./checks/deposit.ts";
import { checkEligibility } from "./checks/eligibility.ts";
import { checkLawUnknown } from "./checks/law-unknown.ts";
import { checkNames, checkNumbering } from "./checks/numbering.ts";
import { checkDocuments } from "./checks/papers.ts";
import { checkCounted, checkQuotas } from "./checks/quota.ts";
import { checkOtherLists, checkSameName, checkTwice } from "./checks/same-person.ts";
import { checkListsPerParty, checkSize } from "./checks/size.ts";
import { type Checking, checking, type ListContext } from "./context.ts";
import type { ListFinding } from "./finding.ts";

const CHECKS: readonly ((checking: Checking) => readonly ListFinding[])[] = [
  checkSize,
  checkNumbering,
  checkNames,
  checkTwice,
  checkOtherLists,
  checkSameName,
  checkEligibility,
  checkDocuments,
  checkAdoption,
  checkDeposit,
  checkDeadlines,
  checkQuotas,
  checkBirthYears,
  checkPublished,
  checkWords,
  checkCounted,
  checkListsPerParty,
];

/**
 * Everything in a list of candidates that one version of the law does not allow, or that cannot be told, in the order of
 * the checks' numbers. A clause that the version does not have is not checked; one whose value is not known is a finding
 * that says so. The order in which the file gives the people changes nothing.
 * @param rules - the version of the law in force.
 * @param list - the list as it was handed in, with what was looked at.
 * @param context - the election day, the mandates, the deadlines and the rest that no list states of itself.
 * @param others - lists of others that were handed in before.
 * @param parties - what parties are called, by their ids; one that is called nothing here stands under its id.
 */
export function checkList(
  rules: Rules,
  list: CandidateList,
  context: ListContext,
  others: readonly CandidateList[] = [],
  parties: ReadonlyMap<string, Trilingual> = new Map(),
): readonly ListFinding[] {
  const all = checking(rules, list, context, others, parties);
  const findings = [...checkLawUnknown(rules), ...CHECKS.flatMap((check) => check(all))];
  return findings.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
