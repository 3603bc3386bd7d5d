import type { Statements } from "@dauys/store/tables";
import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Accounts } from "./accounts.ts";
import { checkPassword, hashPassword } from "./password.ts";
import { type PersonRow, personById, personBySignInName, readSignInName } from "./people.ts";
import { recoveryHash, unusedRecoveryCodes, useRecoveryCode } from "./recovery-codes.ts";
import { busy, type No, no, type Outcome, pause } from "./refusals.ts";
import { endSession, type Factor, startSession } from "./sessions.ts";
import { ACCOUNT_PAUSES, ADDRESS_PAUSES, attempt, clear, forgetOld, forgive, OFFER_PAUSES } from "./throttle.ts";
import { giveTicket, readTicket, useTicket } from "./tickets.ts";
import { useTotp } from "./totp.ts";
import { passkeysOf, requestOptions, useKey } from "./webauthn.ts";

/** From where somebody signs in, and with which session so far. */
export interface Caller {
  readonly address: string;
  readonly agent: string;
  /** The session that ends when a new one begins. */
  readonly before: string | null;
}

/** Somebody who is signed in: what their cookie holds. */
export interface SignedIn {
  readonly person: string;
  readonly cookie: string;
}

/** Which second factors somebody may show next. */
export interface Factors {
  readonly totp: boolean;
  readonly key: PublicKeyCredentialRequestOptionsJSON | null;
  readonly recoveryCodes: boolean;
}

/** What follows a right password: the second factor, or nothing more where an office asks for none. */
export type AfterPassword = { readonly ticket: string; readonly factors: Factors } | { readonly signedIn: SignedIn };

interface Held {
  readonly challenge: string | null;
}

/** The first step: name and password. Who is wrong learns nothing, not even from how long it takes. */
export async function showPassword(
  accounts: Accounts,
  { signInName, password }: { readonly signInName: string; readonly password: string },
  caller: Caller,
): Promise<Outcome<AfterPassword>> {
  const { tables, vault, hashing } = accounts;
  const name = readSignInName(signInName);
  const person = await personBySignInName(tables, name);
  const admitted = await admit(accounts, name, caller);
  if (!admitted.ok) {
    await told(accounts, person, admitted.refusal.code, "password");
    return admitted;
  }
  const stored = person?.active === 1 ? person.password : null;
  const checked = await hashing.pass(() => checkPassword(password, stored, vault.pepper));
  if (checked === null) return busy();
  if (!checked.right || person === null) {
    await told(accounts, person, "sign-in-failed", "password");
    return no("sign-in-failed");
  }
  if (checked.outdated) await rehash(accounts, person, password);
  return afterPassword(accounts, person, caller);
}

/** Whether somebody who is signed in knows their password; guesses are counted like any other. */
export async function showAgain(
  accounts: Accounts,
  person: PersonRow,
  password: string,
): Promise<{ readonly ok: true } | No> {
  const { tables, vault, hashing, clock } = accounts;
  const name = accountName(accounts, person.sign_in_name);
  const admitted = await attempt(tables, name, ACCOUNT_PAUSES, clock.now());
  if (!admitted.ok) return pause(admitted);
  const checked = await hashing.pass(() => checkPassword(password, person.password, vault.pepper));
  if (checked === null) return busy();
  if (checked.right) {
    await forgive(tables, name);
    return { ok: true };
  }
  await told(accounts, person, "sign-in-failed", "password");
  return no("sign-in-failed");
}

async function afterPassword(accounts: Accounts, person: PersonRow, caller: Caller): Promise<Outcome<AfterPassword>> {
  const { tables, origin, settings } = accounts;
  const keys = await passkeysOf(tables, person.id);
  const [totp] = await tables.query("SELECT person FROM totp_secrets WHERE person = $1", [person.id]);
  if (totp === undefined && keys.length === 0) {
    if (settings.secondFactor === "off") {
      return { ok: true, signedIn: await enter(accounts, person, "none", caller) };
    }
    await told(accounts, person, "second-factor-missing", "password");
    return no("second-factor-missing");
  }
  const key = keys.length === 0 ? null : await requestOptions(origin, keys);
  const held: Held = { challenge: key?.challenge ?? null };
  const ticket = await giveTicket(accounts, "second-factor", person.id, held);
  await tables.transaction((statements) => forgiveAll(accounts, statements, person.sign_in_name, caller));
  const recoveryCodes = (await unusedRecoveryCodes(tables, person.id)) > 0;
  return { ok: true, ticket, factors: { totp: totp !== undefined, key, recoveryCodes } };
}

/** The second step with a code: of an authenticator, or one of those for recovery. */
export async function showCode(
  accounts: Accounts,
  {
    ticket: token,
    kind,
    code,
  }: { readonly ticket: string; readonly kind: "totp" | "recovery-code"; readonly code: string },
  caller: Caller,
): Promise<Outcome<SignedIn>> {
  const { tables, vault, clock } = accounts;
  const ticket = await readTicket<Held>(accounts, "second-factor", token);
  const person = ticket?.person == null ? null : await personById(tables, ticket.person);
  if (ticket === null || person?.active !== 1) return no("ticket-over");
  const admitted = await admit(accounts, person.sign_in_name, caller);
  if (!admitted.ok) {
    await told(accounts, person, admitted.refusal.code, kind);
    return admitted;
  }
  const now = clock.now();
  // Hashed beforehand: a transaction does nothing but statements.
  const hash = kind === "totp" ? "" : await recoveryHash(accounts, person.id, code);
  if (hash === null) return busy();
  const shown = { person: person.id, code, hash, now };
  const use = (statements: Statements): Promise<boolean> =>
    kind === "totp" ? useTotp(statements, vault, shown) : useRecoveryCode(statements, shown);
  const right = await tables.transaction(
    async (statements) => (await use(statements)) && (await useTicket(statements, ticket)),
  );
  if (right) return { ok: true, ...(await enter(accounts, person, kind, caller)) };
  await told(accounts, person, "sign-in-failed", kind);
  return no("sign-in-failed");
}

/** The second step with a key. */
export async function showKey(
  accounts: Accounts,
  { ticket: token, response }: { readonly ticket: string; readonly response: AuthenticationResponseJSON },
  caller: Caller,
): Promise<Outcome<SignedIn>> {
  const ticket = await readTicket<Held>(accounts, "second-factor", token);
  if (ticket === null || ticket.data.challenge === null) return no("ticket-over");
  return keyShown(accounts, ticket, { response, challenge: ticket.data.challenge, alone: false }, caller);
}

/** What a browser needs to sign somebody in with a key alone. */
export async function offerKey(
  accounts: Accounts,
  caller: Caller,
): Promise<Outcome<{ readonly ticket: string; readonly options: PublicKeyCredentialRequestOptionsJSON }>> {
  const { tables, clock, origin } = accounts;
  const admitted = await attempt(tables, `${addressName(accounts, caller)}:offers`, OFFER_PAUSES, clock.now());
  if (!admitted.ok) return pause(admitted);
  const options = await requestOptions(origin, null);
  if (options === null) return no("no-keys-here");
  return { ok: true, ticket: await giveTicket(accounts, "passkey", null, { challenge: options.challenge }), options };
}

/** A sign-in with a key alone, which has asked for a finger, a face or a PIN itself. */
export async function showKeyAlone(
  accounts: Accounts,
  { ticket: token, response }: { readonly ticket: string; readonly response: AuthenticationResponseJSON },
  caller: Caller,
): Promise<Outcome<SignedIn>> {
  const ticket = await readTicket<{ readonly challenge: string }>(accounts, "passkey", token);
  if (ticket === null) return no("ticket-over");
  return keyShown(accounts, ticket, { response, challenge: ticket.data.challenge, alone: true }, caller);
}

async function keyShown(
  accounts: Accounts,
  ticket: Parameters<typeof useTicket>[1],
  shown: { readonly response: AuthenticationResponseJSON; readonly challenge: string; readonly alone: boolean },
  caller: Caller,
): Promise<Outcome<SignedIn>> {
  const { tables, origin, clock } = accounts;
  // Keys cannot be guessed, so that an account whose password is under attack stays open to its keys.
  const admitted = await attempt(tables, addressName(accounts, caller), ADDRESS_PAUSES, clock.now());
  if (!admitted.ok) return pause(admitted);
  const used = await tables.transaction((statements) => useTicket(statements, ticket));
  const owner = used ? await useKey(tables, { ...shown, origin, now: clock.now() }) : null;
  const person = owner === null ? null : await personById(tables, owner);
  if (person?.active === 1 && person.password !== null && (ticket.person ?? person.id) === person.id) {
    return { ok: true, ...(await enter(accounts, person, "passkey", caller)) };
  }
  await told(accounts, person, "sign-in-failed", "passkey");
  return no("sign-in-failed");
}

async function enter(accounts: Accounts, person: PersonRow, factor: Factor, caller: Caller): Promise<SignedIn> {
  const { tables, clock } = accounts;
  const now = clock.now();
  const { cookie, attempts } = await tables.transaction(async (statements) => {
    if (caller.before !== null) await endSession(statements, caller.before);
    const attempts = await clear(statements, accountName(accounts, person.sign_in_name));
    await forgive(statements, addressName(accounts, caller));
    await forgetOld(statements, now);
    const session = { person: person.id, factor, agent: caller.agent, now };
    return { cookie: await startSession(statements, accounts, session), attempts };
  });
  // A key alone is not counted on the account; any other sign-in is the last of its attempts.
  const failed = factor === "passkey" ? attempts : Math.max(0, attempts - 1);
  await told(accounts, person, "done", factor, { failed });
  return { person: person.id, cookie };
}

async function admit(accounts: Accounts, name: string, caller: Caller): Promise<{ readonly ok: true } | No> {
  const { tables, clock } = accounts;
  const fromAddress = await attempt(tables, addressName(accounts, caller), ADDRESS_PAUSES, clock.now());
  if (!fromAddress.ok) return pause(fromAddress);
  const toAccount = await attempt(tables, accountName(accounts, name), ACCOUNT_PAUSES, clock.now());
  return toAccount.ok ? toAccount : pause(toAccount);
}

async function forgiveAll(accounts: Accounts, statements: Statements, name: string, caller: Caller): Promise<void> {
  await forgive(statements, accountName(accounts, name));
  await forgive(statements, addressName(accounts, caller));
}

/** Under which name attempts on an account are counted, whether or not there is such an account. */
export function accountName({ vault }: Pick<Accounts, "vault">, signInName: string): string {
  return `account:${vault.mark("sign-in-name", signInName)}`;
}

/** Under which name attempts from an address are counted: never the address itself. */
export function addressName({ vault }: Pick<Accounts, "vault">, { address }: Pick<Caller, "address">): string {
  return `address:${vault.mark("address", address)}`;
}

async function rehash(
  { tables, vault, random, hashing }: Accounts,
  person: PersonRow,
  password: string,
): Promise<void> {
  const hash = await hashing.pass(() => hashPassword(password, vault.pepper, random));
  if (hash === null) return;
  const text = "UPDATE people SET password = $1 WHERE id = $2 AND password = $3";
  await tables.change(text, [hash, person.id, person.password]);
}

function told(
  { audit }: Accounts,
  person: PersonRow | null,
  outcome: string,
  factor: Factor | "password",
  more: Readonly<Record<string, number>> = {},
): Promise<void> {
  const who = outcome === "done" ? (person?.id ?? null) : null;
  return audit.write({
    person: who,
    deed: "sign-in",
    unit: null,
    outcome,
    detail: { account: person?.id ?? null, factor, ...more },
  });
}
