import type { Cited } from "../../../rules/index.ts";
import type { Checking } from "../context.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";

/**
 * A list handed in or registered outside the time for it, to the second; the ends belong to it. The deadlines come as
 * instants from the election's calendar; here they are only compared. Times in UTC sort as their texts.
 */
export function checkDeadlines({ rules, list, context }: Checking): readonly ListFinding[] {
  const { submission, registration } = context.deadlines ?? {};
  const clause = (id: string): Cited | undefined => rules.deadlines?.find((deadline) => deadline.id === id);
  const parts = (at: string, limit: string, id: string) =>
    ({ severity: "error", about: ABOUT_LIST, clause: clause(id), operands: { at, limit } }) as const;
  const findings: ListFinding[] = [];
  const { submitted: at } = list;
  if (submission?.from !== undefined && at < submission.from)
    findings.push(makeFinding("N18", "early", parts(at, submission.from, "nomination-ends")));
  if (submission?.until !== undefined && at > submission.until)
    findings.push(makeFinding("N19", "late", parts(at, submission.until, "nomination-ends")));
  const { registered } = context;
  if (registered === undefined) return findings;
  if (registration?.from !== undefined && registered < registration.from)
    findings.push(makeFinding("N21", "early", parts(registered, registration.from, "registration-ends")));
  if (registration?.until !== undefined && registered > registration.until)
    findings.push(makeFinding("N22", "late", parts(registered, registration.until, "registration-ends")));
  return findings;
}
