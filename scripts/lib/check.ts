/** What a check found: its findings, one line or block each, and one line that says what it looked at. */
export interface CheckReport {
  readonly findings: readonly string[];
  readonly looked: string;
}

/**
 * Prints a report and sets the exit code: findings first, then what was looked at.
 */
export function reportCheck(name: string, report: CheckReport): void {
  for (const finding of report.findings) console.log(finding);
  const verdict = report.findings.length === 0 ? "in order" : `${report.findings.length} to mend`;
  console.log(`${name}: ${verdict}; ${report.looked}`);
  if (report.findings.length > 0) process.exitCode = 1;
}
