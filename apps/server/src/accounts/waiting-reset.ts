/** Somebody who had an account and was invited anew: the code works once a second person has confirmed that. */
export interface WaitingReset {
  readonly person: string;
  readonly name: string;
  readonly signInName: string;
  /** The name of the administrator who invited. */
  readonly askedBy: string;
  readonly askedAt: number;
}
