import { type RefusalReply, refuse } from "../http/reply.ts";
import { accountRefusals } from "../texts/account-refusals.ts";
import { inAll } from "../texts/in-all.ts";
import type { PasswordProblem } from "./password-rules.ts";
import type { Admission } from "./throttle.ts";

/** Reasons that need nothing filled in, with their status. */
const STATUS = {
  "sign-in-failed": 401,
  locked: 423,
  "ticket-over": 409,
  "second-factor-missing": 403,
  "sign-in-again": 403,
  "password-short": 422,
  "password-long": 422,
  "password-common": 422,
  "password-name": 422,
  "code-unknown": 404,
  "code-wrong": 422,
  "key-refused": 422,
  "no-keys-here": 409,
  "already-set-up": 409,
  "name-taken": 409,
  "own-account": 403,
  "roles-apart": 409,
  "same-grant": 409,
  "party-wrong": 422,
  "last-factor": 409,
  inactive: 409,
  "reset-waits": 409,
  "no-reset": 404,
  "own-reset": 403,
} as const satisfies Readonly<Record<string, RefusalReply["status"]>>;

/** Something that was done, or why not. */
export type Outcome<T> = ({ readonly ok: true } & T) | No;

/** Something that was not done. */
export interface No {
  readonly ok: false;
  readonly refusal: RefusalReply;
}

/** Refuses for one of the reasons that say all by themselves. */
export function no(reason: keyof typeof STATUS | PasswordProblem): No {
  return { ok: false, refusal: refuse(STATUS[reason], reason, inAll(accountRefusals, reason)) };
}

/** Refuses because too much was tried. */
export function pause(admission: Extract<Admission, { readonly ok: false }>): No {
  if (admission.wait === null) return no("locked");
  const seconds = Math.ceil(admission.wait / 1000);
  const message = inAll(accountRefusals, "pause", { seconds });
  return { ok: false, refusal: refuse(429, "pause", message, { retryAfter: seconds }) };
}

/** Refuses because too many passwords are being checked. */
export function busy(): No {
  return { ok: false, refusal: refuse(503, "busy", inAll(accountRefusals, "busy"), { retryAfter: 5 }) };
}

/** Refuses a unit that the record does not know. */
export function unitUnknown(unit: string): No {
  return { ok: false, refusal: refuse(422, "unit-unknown", inAll(accountRefusals, "unit-unknown", { unit })) };
}

/** Refuses a seat that the commission does not have, or that the role does not need. */
export function seatWrong(most: number): No {
  return { ok: false, refusal: refuse(422, "seat-wrong", inAll(accountRefusals, "seat-wrong", { most })) };
}
