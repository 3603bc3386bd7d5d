/** What keeps an office from starting, and is for its operator to mend. */
export type StartTroubleCode =
  | "log-key"
  | "accounts-key"
  | "credential"
  | "database-address"
  | "database-way"
  | "second-factor"
  | "rehearsal-notes"
  | "tables-damaged";

/** An office does not start: why, of which file, and the particulars. */
export class StartTrouble extends Error {
  readonly code: StartTroubleCode;
  readonly file: string;

  constructor(code: StartTroubleCode, file: string, problem: string) {
    super(problem);
    this.name = "StartTrouble";
    this.code = code;
    this.file = file;
  }
}
