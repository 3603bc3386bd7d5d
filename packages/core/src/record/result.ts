import { shortened } from "../json/index.ts";

/** Why something was refused: a code for programs, a sentence for people. */
export interface Fault<Reason extends string> {
  readonly reason: Reason;
  readonly message: string;
}

/** What was asked for, or why it was refused. */
export type Result<Value extends object, Reason extends string> =
  | ({ readonly ok: true } & Readonly<Value>)
  | { readonly ok: false; readonly fault: Fault<Reason> };

/** A refusal; `message` says what is wrong and where, at a length that can be shown. */
export function refuse<const Reason extends string>(
  reason: Reason,
  message: string,
): { readonly ok: false; readonly fault: Fault<Reason> } {
  return { ok: false, fault: { reason, message: shortened(message) } };
}
