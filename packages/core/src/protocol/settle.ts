import type { Finding } from "./checking/finding.ts";
import type { Acceptance } from "./filing/acceptance.ts";

/** What still stands in the way of a protocol: errors, and warnings that nobody accepted with a reason. */
export interface Unsettled {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * Which findings are not settled. A warning is settled by an acceptance of the same code, check and place whose reason is not
 * blank. An error is never settled by an acceptance.
 */
export function unsettled(findings: readonly Finding[], acceptances: readonly Acceptance[]): Unsettled {
  const accepted = new Set(
    acceptances.filter((entry) => entry.reason.trim() !== "").map((entry) => key(entry.code, entry.check, entry.about)),
  );
  return {
    errors: findings.filter((finding) => finding.severity === "error"),
    warnings: findings.filter(
      (finding) =>
        finding.severity === "warning" && !accepted.has(key(finding.code, finding.check ?? undefined, finding.about)),
    ),
  };
}

function key(code: string, check: number | undefined, about: string | undefined): string {
  return JSON.stringify([code, check ?? null, about ?? ""]);
}
