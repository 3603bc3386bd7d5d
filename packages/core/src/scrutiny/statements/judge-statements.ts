import type { Trilingual } from "../../rules/index.ts";
import { decide } from "./deciders.ts";
import type { Decision, Finding, StatementsContext } from "./decision.ts";
import type { Predicate } from "./predicate.ts";
import type { Claim, Part, Statements } from "./statements-file.ts";

/** How a part of a claim stands: as record or law decide, or not decided by them; `judgement`: no record could. */
export type Verdict = Finding | "judgement";

/** One test with what it found; for what is only shown beside a judgement, its verdict is left out. */
export interface Ground extends Omit<Decision, "verdict"> {
  readonly test: Predicate["test"];
  readonly verdict: Finding | null;
}

/** A part of a claim, judged. */
export interface JudgedPart {
  /** What this part says, where the claim has several. */
  readonly text: Trilingual | null;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
  /** Why neither record nor law decides, where no test says it. */
  readonly reason: Trilingual | null;
  /** The source that would decide, of what is undecidable. */
  readonly missing: Trilingual | null;
}

/** A claim, judged part by part. */
export interface JudgedClaim {
  readonly id: string;
  readonly report: string;
  readonly question: string;
  readonly text: Trilingual;
  readonly parts: readonly JudgedPart[];
}

/** What stands under one question: the claims of each report, in the order of the reports. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: Trilingual;
  readonly columns: readonly { readonly report: string; readonly claims: readonly JudgedClaim[] }[];
}

/**
 * Holds every claim against the record and the law, question by question. Nothing is counted or weighed: each part has a
 * verdict of its own with the figures and articles that decide it.
 *
 * @throws Error when a claim names a report that the file does not have: a file that was not read with `readStatements`.
 */
export function judgeStatements(
  statements: Statements,
  context: Omit<StatementsContext, "statements">,
): readonly JudgedQuestion[] {
  const whole = { ...context, statements };
  const judged = statements.claims.map((claim) => judgeClaim(claim, whole));
  return statements.questions.map(({ id, text }) => ({
    id,
    text,
    columns: statements.reports.map((report) => ({
      report: report.id,
      claims: judged.filter((claim) => claim.question === id && claim.report === report.id),
    })),
  }));
}

function judgeClaim(claim: Claim, context: StatementsContext): JudgedClaim {
  const { id, report, question, text, parts } = claim;
  const by = context.statements.reports.find((each) => each.id === report);
  if (by === undefined) throw new Error(`${id} is a claim of the report ${report}, which is not there`);
  return { id, report, question, text, parts: parts.map((part) => judgePart(part, context, by)) };
}

function judgePart(part: Part, context: StatementsContext, report: Statements["reports"][number]): JudgedPart {
  const text = part.text ?? null;
  if (part.by === "nothing") {
    return { text, verdict: "undecidable", grounds: [], reason: part.reason, missing: part.missing ?? null };
  }
  const tests = part.by === "record" ? part.tests : (part.beside ?? []);
  const found = tests.map((test) => ({ test: test.test, ...decide(test, context, report) }));
  if (part.by === "judgement") {
    const beside = found.map((ground) => ({ ...ground, verdict: null }));
    return { text, verdict: "judgement", grounds: beside, reason: null, missing: null };
  }
  const verdict = together(found.map((ground) => ground.verdict));
  const missing = verdict === "undecidable" ? (part.missing ?? null) : null;
  return { text, verdict, grounds: found, reason: null, missing };
}

/** What several tests of one part say: one that differs decides, and all have to agree. */
function together(verdicts: readonly Finding[]): Finding {
  if (verdicts.includes("differs")) return "differs";
  return verdicts.includes("undecidable") ? "undecidable" : "agrees";
}
