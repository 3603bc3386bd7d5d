import { checkAttributes } from "./attributes.ts";
import { checkTotals, type Figures } from "./bases.ts";
import { type Certificate, readCertificate } from "./certificate.ts";
import { checkDistribution } from "./distribution.ts";
import { type Law, readLaw } from "./law.ts";
import { checkQualified } from "./qualified.ts";
import { unread } from "./read.ts";
import { quoted, type Reasons, refuse } from "./reasons.ts";
import type { Threshold } from "./threshold.ts";

/** Whether a certificate proves its result: yes, or every reason found why not. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * Checks a certificate against a rules file, both as parsed JSON, by the conditions of `docs/certificate.md`: it accepts
 * the lawful result for the votes in the certificate and no other. It shares no code with the engine, needs one pass
 * over the lists for each stage, and never throws: what cannot be read is a reason like any other.
 *
 * What it does not prove: that the votes are those that were cast, or that the rules file says what the law says.
 */
export function checkCertificate(rules: unknown, certificate: unknown): Verdict {
  const reasons: Reasons = [];
  const law = readLaw(rules, "rules", reasons);
  const paper = readCertificate(certificate, "certificate", reasons);
  if (law !== unread && paper !== unread) check(law, paper, reasons);
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

function check(law: Law, paper: Certificate, reasons: Reasons): void {
  checkInput(law, paper, reasons);
  const unit: Figures = { at: "totals", lists: sumOf(paper.lists.map((row) => row.votes)), totals: paper.totals };
  const nation: Figures =
    paper.nation === undefined
      ? unit
      : { at: "nation.totals", lists: sumOf(paper.nation.votes.values()), totals: paper.nation.totals };
  checkTotals(law, unit, reasons);
  if (nation !== unit) checkTotals(law, nation, reasons);
  if (reasons.length > 0) return;
  const { clauses } = law.distribution.qualification;
  const threshold: Threshold = { law, paper, unit, nation, clauses, reasons };
  const qualified = checkQualified(threshold);
  if (qualified !== null) checkDistribution(threshold, qualified);
}

/** Checks what the certificate says about itself and its input (section 8, 1). */
function checkInput(law: Law, paper: Certificate, reasons: Reasons): void {
  const { scope } = law.distribution;
  if (paper.rules !== law.id)
    refuse(reasons, `the certificate is for rules ${quoted(paper.rules)}, these are ${quoted(law.id)}`);
  if (scope === "nation" && paper.unit !== "")
    refuse(reasons, `unit ${quoted(paper.unit)}, although the seats are those of the nation`);
  const seen = new Set<string>();
  for (const { list } of paper.lists) {
    if (seen.has(list)) refuse(reasons, `the list ${quoted(list)} is there twice`);
    if (list.startsWith("group:")) refuse(reasons, `the list ${quoted(list)} is named as groups of lists are`);
    seen.add(list);
  }
  checkAttributes(law, paper, reasons);
  checkNation(law, paper, reasons);
}

/** The nation's figures stand in the certificate of a unit exactly when a threshold looks at them, and hold the unit's. */
function checkNation(law: Law, { lists, totals, nation }: Certificate, reasons: Reasons): void {
  const { scope, qualification } = law.distribution;
  const clauses = [...qualification.clauses, ...(qualification.fallback?.clauses ?? [])];
  const looksAtNation =
    qualification.fallback !== undefined ||
    clauses.some(({ anyOf }) => anyOf.some((condition) => "scope" in condition && condition.scope === "nation"));
  const needed = scope === "units" && looksAtNation;
  if (needed !== (nation !== undefined)) {
    refuse(
      reasons,
      needed ? "nation is missing: a threshold looks at it" : "nation is superfluous: no threshold looks at it",
    );
  }
  if (nation === undefined) return;
  for (const { list, votes } of lists) {
    const all = nation.votes.get(list);
    if (all === undefined || all < votes)
      refuse(reasons, `nation gives ${quoted(list)} ${all ?? "no"} votes, the unit alone ${votes}`);
  }
  for (const [name, value] of Object.entries(totals)) {
    const all = nation.totals[name as keyof typeof totals];
    if (all !== undefined && all < value)
      refuse(reasons, `nation.totals.${name} is ${all}, that of the unit alone ${value}`);
  }
}

function sumOf(votes: Iterable<number>): bigint {
  let sum = 0n;
  for (const number of votes) sum += BigInt(number);
  return sum;
}
