import type { Lang } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Accounts } from "./accounts.ts";
import { becomeFirst, isFirstCode, isSetUp } from "./first-administrator.ts";
import { forgetFactors, invitationHash, invitedBy, useInvitation } from "./invitations.ts";
import { hashPassword } from "./password.ts";
import { passwordProblem } from "./password-rules.ts";
import { addGrant, makePerson, personById, personBySignInName, readSignInName } from "./people.ts";
import { makeRecoveryCodes, saveRecoveryCodes } from "./recovery-codes.ts";
import { busy, type No, no, type Outcome, pause } from "./refusals.ts";
import { isWaiting } from "./resets.ts";
import { endSessionsOf, type Factor, startSession } from "./sessions.ts";
import { accountName, addressName, type Caller, type SignedIn } from "./sign-in.ts";
import { ADDRESS_PAUSES, attempt, clear, forgive } from "./throttle.ts";
import { giveTicket, readTicket, type Ticket, useTicket } from "./tickets.ts";
import { newTotpSecret, saveTotp, totpAddress, totpStep } from "./totp.ts";
import { creationOptions, readNewKey, savePasskey } from "./webauthn.ts";

/** Who takes an account up: what a ticket holds until a second factor is shown. Nothing is changed before that. */
interface Enrolling {
  readonly person: string;
  readonly signInName: string;
  readonly name: string;
  readonly lang: Lang;
  /** The hash of the invitation; `null` for the first administrator. */
  readonly invitation: string | null;
  readonly password: string;
  readonly secret: string;
  readonly challenge: string | null;
}

/** What somebody sees who is to choose a second factor. */
export interface Enrolment {
  readonly ticket: string;
  readonly signInName: string;
  readonly name: string;
  /** The secret of an authenticator, to be typed, and the address that it reads. */
  readonly totp: { readonly secret: string; readonly address: string };
  readonly key: PublicKeyCredentialCreationOptionsJSON | null;
}

/** Who has taken an account up: signed in, with codes that are shown this once. */
export interface Enrolled extends SignedIn {
  readonly recoveryCodes: readonly string[];
}

/** Takes up an invitation: its code, and a password of one's own. */
export async function acceptInvitation(
  accounts: Accounts,
  { code, password }: { readonly code: string; readonly password: string },
  caller: Caller,
): Promise<Outcome<Enrolment>> {
  const { tables, vault, clock } = accounts;
  const admitted = await attempt(tables, addressName(accounts, caller), ADDRESS_PAUSES, clock.now());
  if (!admitted.ok) return pause(admitted);
  const invitation = invitationHash(vault, code);
  const id = await invitedBy(tables, invitation, clock.now());
  const person = id === null ? null : await personById(tables, id);
  if (person === null) return refuse(accounts, "invitation-accepted", "code-unknown");
  await forgive(tables, addressName(accounts, caller));
  if (await isWaiting(tables, person.id)) return refuse(accounts, "invitation-accepted", "reset-waits");
  const who = { person: person.id, signInName: person.sign_in_name, name: person.name, lang: person.lang };
  return beginEnrolment(accounts, { ...who, invitation }, password);
}

/** Takes up the account of the first administrator. */
export async function acceptFirst(
  accounts: Accounts,
  wanted: {
    readonly code: string;
    readonly signInName: string;
    readonly name: string;
    readonly lang: Lang;
    readonly password: string;
  },
  caller: Caller,
): Promise<Outcome<Enrolment>> {
  const { tables, vault, clock, random } = accounts;
  const admitted = await attempt(tables, addressName(accounts, caller), ADDRESS_PAUSES, clock.now());
  if (!admitted.ok) return pause(admitted);
  if (await isSetUp(tables)) return refuse(accounts, "first-administrator", "already-set-up");
  if (!isFirstCode(vault, wanted.code)) return refuse(accounts, "first-administrator", "code-unknown");
  await forgive(tables, addressName(accounts, caller));
  const { name, lang, password } = wanted;
  const signInName = readSignInName(wanted.signInName);
  if ((await personBySignInName(tables, signInName)) !== null) return no("name-taken");
  const person = Buffer.from(random(12)).toString("hex");
  return beginEnrolment(accounts, { person, signInName, name, lang, invitation: null }, password);
}

async function refuse(
  { audit }: Accounts,
  deed: string,
  outcome: "code-unknown" | "already-set-up" | "reset-waits",
): Promise<No> {
  await audit.write({ person: null, deed, unit: null, outcome, detail: {} });
  return no(outcome);
}

async function beginEnrolment(
  accounts: Accounts,
  who: Pick<Enrolling, "person" | "signInName" | "name" | "lang" | "invitation">,
  password: string,
): Promise<Outcome<Enrolment>> {
  const { vault, random, origin, hashing } = accounts;
  const { signInName, name } = who;
  const problem = passwordProblem(password, [name, signInName]);
  if (problem !== null) return no(problem);
  const hash = await hashing.pass(() => hashPassword(password, vault.pepper, random));
  if (hash === null) return busy();
  const secret = newTotpSecret(random);
  const key = await creationOptions(origin, { id: who.person, signInName, name }, []);
  const held: Enrolling = { ...who, password: hash, secret, challenge: key?.challenge ?? null };
  const ticket = await giveTicket(accounts, "enrol", null, held);
  return {
    ok: true,
    ticket,
    signInName,
    name,
    totp: { secret, address: totpAddress(secret, signInName, origin) },
    key,
  };
}

/** Ends an enrolment with the code of an authenticator. */
export async function enrolWithTotp(
  accounts: Accounts,
  { ticket: token, code }: { readonly ticket: string; readonly code: string },
  top: string,
  caller: Caller,
): Promise<Outcome<Enrolled>> {
  const ticket = await readTicket<Enrolling>(accounts, "enrol", token);
  if (ticket === null) return no("ticket-over");
  const now = accounts.clock.now();
  const { person, secret } = ticket.data;
  const step = totpStep(secret, code, now);
  if (step === null) return no("code-wrong");
  return finish(accounts, ticket, { top, caller, factor: "totp" }, async (statements) => {
    await saveTotp(statements, accounts.vault, { person, secret, step, now });
    return true;
  });
}

/** Ends an enrolment with a key. */
export async function enrolWithKey(
  accounts: Accounts,
  {
    ticket: token,
    response,
    label,
  }: { readonly ticket: string; readonly response: RegistrationResponseJSON; readonly label: string },
  top: string,
  caller: Caller,
): Promise<Outcome<Enrolled>> {
  const ticket = await readTicket<Enrolling>(accounts, "enrol", token);
  if (ticket === null) return no("ticket-over");
  const { person, challenge } = ticket.data;
  const key = challenge === null ? null : await readNewKey(accounts.origin, challenge, response);
  if (key === null) return no("key-refused");
  return finish(accounts, ticket, { top, caller, factor: "passkey" }, (statements) =>
    savePasskey(statements, { ...key, person, label, added_at: accounts.clock.now() }),
  );
}

/** Ends an enrolment without a second factor, where the office asks for none. */
export async function enrolWithNone(
  accounts: Accounts,
  token: string,
  top: string,
  caller: Caller,
): Promise<Outcome<Enrolled>> {
  const ticket = await readTicket<Enrolling>(accounts, "enrol", token);
  if (ticket === null) return no("ticket-over");
  if (accounts.settings.secondFactor !== "off") return no("second-factor-missing");
  return finish(accounts, ticket, { top, caller, factor: "none" }, async () => true);
}

interface Finishing {
  /** The unit for which the first administrator is one. */
  readonly top: string;
  readonly caller: Caller;
  readonly factor: Factor;
}

async function finish(
  accounts: Accounts,
  ticket: Ticket<Enrolling>,
  { top, caller, factor }: Finishing,
  saveFactor: (statements: Statements) => Promise<boolean>,
): Promise<Outcome<Enrolled>> {
  const { tables, clock, audit } = accounts;
  const { person, signInName, password, invitation } = ticket.data;
  const now = clock.now();
  const recovery = factor === "none" ? { codes: [], hashes: [] } : await makeRecoveryCodes(accounts, person);
  if (recovery === null) return busy();
  const done = await tables.transaction(async (statements): Promise<Outcome<Enrolled>> => {
    if (!(await useTicket(statements, ticket))) return no("ticket-over");
    const taken = await takeUp(statements, ticket.data, top, now);
    if (!taken.ok) return taken;
    await forgetFactors(statements, person);
    if (!(await saveFactor(statements))) throw new Error("a key that was just made is somebody else's");
    await statements.change("UPDATE people SET password = $1, password_at = $2 WHERE id = $3", [password, now, person]);
    await endSessionsOf(statements, person);
    await clear(statements, accountName(accounts, signInName));
    await saveRecoveryCodes(statements, person, recovery);
    const cookie = await startSession(statements, accounts, { person, factor, agent: caller.agent, now });
    return { ok: true, person, cookie, recoveryCodes: recovery.codes };
  });
  const deed = invitation === null ? "first-administrator" : "invitation-accepted";
  const outcome = done.ok ? "done" : done.refusal.code;
  await audit.write({
    person: done.ok ? person : null,
    deed,
    unit: null,
    outcome,
    detail: { account: person, factor },
  });
  return done;
}

async function takeUp(
  statements: Statements,
  { person, signInName, name, lang, invitation }: Enrolling,
  top: string,
  now: number,
): Promise<Outcome<unknown>> {
  if (invitation !== null)
    return (await useInvitation(statements, invitation, now)) ? { ok: true } : no("code-unknown");
  // Asked before anything is written: what is refused here leaves nothing behind.
  if (await isSetUp(statements)) return no("already-set-up");
  if ((await personBySignInName(statements, signInName)) !== null) return no("name-taken");
  await makePerson(statements, { id: person, signInName, name, lang, madeBy: null, now });
  if (!(await becomeFirst(statements, person))) throw new Error("two first administrators in one transaction");
  const grant = { role: "administrator", unit: top, seat: null, party: null } as const;
  await addGrant(statements, { id: `${person}-1`, person, grant, by: null, now });
  return { ok: true };
}
