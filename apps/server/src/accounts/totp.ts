import type { Statements } from "@dauys/store/tables";
import { Secret, TOTP } from "otpauth";
import type { Random } from "./secret-codes.ts";
import type { Vault } from "./vault.ts";

const PERIOD = 30;

/** A new secret for somebody's authenticator. @source RFC 6238: 160 bits, SHA-1, six digits, thirty seconds */
export function newTotpSecret(random: Random): string {
  return new Secret({ buffer: Uint8Array.from(random(20)).buffer }).base32;
}

/** The address that an authenticator reads: who it is for, and where. */
export function totpAddress(secret: string, signInName: string, origin: string): string {
  return totp(secret, signInName, new URL(origin).host).toString();
}

/** The code of a moment. */
export function totpCode(secret: string, now: number): string {
  return totp(secret).generate({ timestamp: now });
}

/**
 * The step of time in which a code is right: this one, or the one before or after; `null` where it is wrong.
 */
export function totpStep(secret: string, code: string, now: number): number | null {
  const plain = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(plain)) return null;
  const delta = totp(secret).validate({ token: plain, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
}

/** Keeps a secret, sealed, with the step in which it was shown to be right. */
export async function saveTotp(
  statements: Statements,
  vault: Vault,
  {
    person,
    secret,
    step,
    now,
  }: { readonly person: string; readonly secret: string; readonly step: number; readonly now: number },
): Promise<void> {
  await statements.change("DELETE FROM totp_secrets WHERE person = $1", [person]);
  await statements.change("INSERT INTO totp_secrets (person, secret, last_step, added_at) VALUES ($1, $2, $3, $4)", [
    ...[person, vault.seal(`totp ${person}`, Buffer.from(secret)), step, now],
  ]);
}

/** Whether a code is right and has not been used: each is good once, also for two who come with it at the same moment. */
export async function useTotp(
  statements: Statements,
  vault: Vault,
  { person, code, now }: { readonly person: string; readonly code: string; readonly now: number },
): Promise<boolean> {
  const [row] = await statements.query<{ secret: Uint8Array }>("SELECT secret FROM totp_secrets WHERE person = $1", [
    person,
  ]);
  if (row === undefined) return false;
  const step = totpStep(Buffer.from(vault.open(`totp ${person}`, row.secret)).toString(), code, now);
  if (step === null) return false;
  const used = "UPDATE totp_secrets SET last_step = $1 WHERE person = $2 AND last_step < $1";
  return (await statements.change(used, [step, person])) === 1;
}

function totp(secret: string, label = "", issuer = ""): TOTP {
  const names = label === "" ? {} : { label, issuer: `Dauys ${issuer}`.replaceAll(":", " ") };
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: PERIOD });
}
