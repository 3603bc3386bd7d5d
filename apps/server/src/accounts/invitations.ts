import type { Statements } from "@dauys/store/tables";
import type { Accounts } from "./accounts.ts";
import { endReset, isWaiting, noteReset } from "./resets.ts";
import { readCode, secretCode } from "./secret-codes.ts";
import { endSessionsOf } from "./sessions.ts";

const GROUPS = 4;
const DAY = 86_400_000;

/** An invitation that was just made: its code is known now, and never again. */
export interface Invited {
  readonly code: string;
  readonly expiresAt: number;
  /** Whether a second person has to confirm it before its code works: whom it is for had an account. */
  readonly waits: boolean;
}

/**
 * Invites somebody, for the first time or anew. What they had before is void at once: the password, both factors, recovery
 * codes, earlier invitations, and every session.
 */
export async function invite(
  statements: Statements,
  { vault, random, clock }: Accounts,
  { person, by, days }: { readonly person: string; readonly by: string | null; readonly days: number },
): Promise<Invited> {
  const code = secretCode(random, GROUPS);
  const now = clock.now();
  const expiresAt = now + days * DAY;
  const waits = await noteReset(statements, { person, by, now });
  await forgetFactors(statements, person);
  await statements.change("UPDATE people SET password = NULL, password_at = NULL WHERE id = $1", [person]);
  await statements.change("DELETE FROM invitations WHERE person = $1", [person]);
  await endSessionsOf(statements, person);
  await statements.change(
    "INSERT INTO invitations (hash, person, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
    [invitationHash(vault, code), person, by, now, expiresAt],
  );
  return { code, expiresAt, waits };
}

/** Forgets a person's second factors and recovery codes. */
export async function forgetFactors(statements: Statements, person: string): Promise<void> {
  for (const table of ["totp_secrets", "passkeys", "recovery_codes"]) {
    await statements.change(`DELETE FROM ${table} WHERE person = $1`, [person]);
  }
}

/** Under which hash an invitation lies. */
export function invitationHash(vault: Accounts["vault"], code: string): string {
  return vault.mark("invitation", readCode(code));
}

/** Whom an invitation is for; `null` where there is none, it was used, its time is over, or the account was closed. */
export async function invitedBy(statements: Statements, hash: string, now: number): Promise<string | null> {
  const [row] = await statements.query<{ person: string }>(
    `SELECT i.person FROM invitations i JOIN people p ON p.id = i.person
     WHERE i.hash = $1 AND i.used_at IS NULL AND i.expires_at > $2 AND p.active = 1`,
    [hash, now],
  );
  return row?.person ?? null;
}

/** Uses an invitation up; `false` where it cannot be any more, or not yet. */
export async function useInvitation(statements: Statements, hash: string, now: number): Promise<boolean> {
  const person = await invitedBy(statements, hash, now);
  if (person === null || (await isWaiting(statements, person))) return false;
  await endReset(statements, person);
  const text = "UPDATE invitations SET used_at = $1 WHERE hash = $2 AND used_at IS NULL";
  return (await statements.change(text, [now, hash])) === 1;
}
