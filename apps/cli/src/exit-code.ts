import type { Question, Status } from "@dauys/core/apportionment";

/** What the command's exit code says; in a run of many units the largest counts. */
export const EXIT = {
  decided: 0,
  checkFailed: 1,
  badInput: 2,
  openQuestion: 3,
  lawSilent: 4,
} as const;

/** An exit code. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of an outcome, or of one unit of it. */
export function exitCodeOf({ status, question }: { readonly status: Status; readonly question?: Question }): ExitCode {
  if (status === "decided") return EXIT.decided;
  if (status === "invalid") return EXIT.badInput;
  return status === "undetermined" || question?.kind === "silent" ? EXIT.lawSilent : EXIT.openQuestion;
}

/** The worst of several exit codes. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((a, b) => (b > a ? b : a), EXIT.decided);
}
