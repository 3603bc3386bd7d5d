import type { Rules } from "../../../rules/index.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";

/** A clause of the law on deadlines. */
type Deadline = NonNullable<Rules["deadlines"]>[number];

/**
 * A list handed in or registered outside the time for it, to the second; the ends belong to it. The deadlines come as
 * instants from the election's calendar; here they are only compared. Times in UTC sort as their texts.
 */
export function checkDeadlines({ rules, list, context }: Checking): readonly ListFinding[] {
  const { submission = {}, registration = {} } = context.deadlines ?? {};
  const { registered } = context;
  const clause = (id: string): Deadline | undefined => rules.deadlines?.find((deadline) => deadline.id === id);
  const findings = [
    early("N18", list.submitted, submission.from, clause("nomination-ends")),
    late("N19", list.submitted, submission.until, clause("nomination-ends")),
  ];
  if (registered !== undefined) {
    findings.push(early("N21", registered, registration.from, clause("registration-ends")));
    findings.push(late("N22", registered, registration.until, clause("registration-ends")));
  }
  return findings.filter((finding) => finding !== null);
}

function early(
  code: "N18" | "N21",
  at: string,
  limit: string | undefined,
  clause: Deadline | undefined,
): ListFinding | null {
  // Where the law names no beginning, nothing is too early.
  if (limit === undefined) return clause?.opens === undefined ? null : open(code, at, clause);
  if (at >= limit) return null;
  return makeFinding(code, "early", { severity: "error", about: ABOUT_LIST, clause, operands: { at, limit } });
}

function late(
  code: "N19" | "N22",
  at: string,
  limit: string | undefined,
  clause: Deadline | undefined,
): ListFinding | null {
  if (limit === undefined) return clause === undefined ? null : open(code, at, clause);
  if (at <= limit) return null;
  return makeFinding(code, "late", { severity: "error", about: ABOUT_LIST, clause, operands: { at, limit } });
}

function open(code: "N18" | "N19" | "N21" | "N22", at: string, clause: Deadline): ListFinding {
  return makeFinding(code, "open", { severity: "unknown", about: ABOUT_LIST, clause, operands: { at } });
}
